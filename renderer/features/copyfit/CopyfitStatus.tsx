import { useStore } from 'zustand';
import { useWords } from '#renderer/words/words.ts';
import type { Copyfit } from './copyfit.ts';
import { fitText, standing } from './fit-text.ts';
import { useMeasuring, useSlot } from './use-slot.ts';
import styles from './Copyfit.module.css';

/** In the status line, and what keeps the figures true: it is on the screen as long as the article is. */
export function CopyfitStatus({ copyfit }: { copyfit: Copyfit }) {
  const { copyfit: words } = useWords();
  const { slot } = useSlot(copyfit);
  const fit = useStore(copyfit.state, (state) => state.fit);
  useMeasuring(copyfit);
  if (!slot || !fit) return null;
  return (
    <span className={styles[standing(fit)]}>
      {fitText(fit, words)}
      <span className={styles.slotName}>, {slot.title}</span>
    </span>
  );
}
