import { useStore } from 'zustand';
import { Select } from '#renderer/ui/Select.tsx';
import { figureText } from '#renderer/words/figures.ts';
import { useWords } from '#renderer/words/words.ts';
import type { EntryId } from '#shared/ids.ts';
import { Calibration } from './Calibration.tsx';
import type { Copyfit } from './copyfit.ts';
import type { Fit } from './fit.ts';
import { fitText, standing } from './fit-text.ts';
import { useSlot } from './use-slot.ts';
import styles from './Copyfit.module.css';

/** Stands for no slot in the list of them. */
const none = 'khong';

/** A line is told to its tenth at most. */
const linesText = (lines: number) => figureText(lines, { maximumFractionDigits: 1 });

interface CopyfitPanelProps {
  readonly copyfit: Copyfit;
  readonly me: EntryId;
}

/** So khuôn: a slot is chosen, and how the article stands in it is seen while it is written. */
export function CopyfitPanel({ copyfit, me }: CopyfitPanelProps) {
  const { copyfit: words } = useWords();
  const { slots, slot, isGone } = useSlot(copyfit);
  const fit = useStore(copyfit.state, (state) => state.fit);
  if (!slots) return null;
  if (slots.length === 0 && !slot) return <p className={styles.aside}>{words.noSlots}</p>;
  const shown = isGone && slot ? [...slots, slot] : slots;
  const options = [{ id: none, title: words.none }, ...shown.map(({ id, title }) => ({ id, title }))];
  const choose = (id: string) => copyfit.choose(shown.find((candidate) => candidate.id === id)?.id ?? null);
  return (
    <div className={styles.panel}>
      <Select
        label={words.slot}
        options={options}
        value={slot?.id ?? none}
        onChange={choose}
        placeholder={words.choose}
      />
      {slot && !fit && <p aria-busy="true">{words.measuring}</p>}
      {slot && fit && (
        <>
          <FitShown fit={fit} />
          {isGone ? (
            <p className={styles.aside}>{words.gone}</p>
          ) : (
            <Calibration key={slot.id} copyfit={copyfit} slot={slot} fit={fit} me={me} />
          )}
        </>
      )}
    </div>
  );
}

/** Beside the panel's title, so that a folded panel tells it too. */
export function CopyfitNote({ copyfit }: { copyfit: Copyfit }) {
  const { copyfit: words } = useWords();
  const fit = useStore(copyfit.state, (state) => state.fit);
  return fit ? fitText(fit, words) : null;
}

function FitShown({ fit }: { fit: Fit }) {
  const { copyfit: words } = useWords();
  const { lead, body, capacity, font, headline } = fit;
  const isHeadlineOver = headline.lines > headline.allowed;
  const headlineText = isHeadlineOver ? words.headlineOver : words.headlineFits;
  return (
    <>
      <p className={`${styles.verdict} ${styles[standing(fit)]}`}>{fitText(fit, words)}</p>
      <p className={styles.aside}>{words.ofCapacity(linesText(lead + body), linesText(capacity))}</p>
      <dl className={styles.figures}>
        <dt>{words.headline}</dt>
        <dd className={isHeadlineOver ? styles.over : undefined}>
          {headlineText(headline.lines, headline.allowed)}
        </dd>
        <dt>{words.lead}</dt>
        <dd>{words.lines(linesText(lead))}</dd>
        <dt>{words.body}</dt>
        <dd>{words.lines(linesText(body))}</dd>
        {headline.byColumns.length > 1 && (
          <>
            <dt>{words.headlineByColumns}</dt>
            <dd>
              {headline.byColumns.map((lines, index) => (
                <span key={index} className={styles.byColumn}>
                  {words.columns(index + 1)}: {words.lines(linesText(lines))}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <p className={styles.aside}>
        {font.isInstalled ? words.measuredWith(font.wanted) : words.estimated(font.wanted)}
      </p>
    </>
  );
}
