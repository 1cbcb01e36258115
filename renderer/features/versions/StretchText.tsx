import { RunsText } from '#renderer/editor/ArticleText.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Stretch } from '#shared/document/compare/compare-runs.ts';
import styles from './Compare.module.css';

/** Both texts at once, or what one of them says, with what is other in it marked. */
export type Side = 'both' | 'before' | 'after';

export function StretchesText({ stretches, side }: { stretches: readonly Stretch[]; side: Side }) {
  return stretches.map((stretch, index) => <StretchText key={index} stretch={stretch} side={side} />);
}

function StretchText({ stretch, side }: { stretch: Stretch; side: Side }) {
  const { versions: text } = useWords();
  switch (stretch.kind) {
    case 'same':
      return <RunsText runs={stretch.runs} />;
    case 'restyled':
      return (
        <span className={styles.restyled} title={text.restyled}>
          <RunsText runs={side === 'before' ? stretch.before : stretch.after} />
        </span>
      );
    case 'removed':
      return side === 'after' ? null : (
        <del className={styles.removedWords}>
          <RunsText runs={stretch.runs} />
        </del>
      );
    case 'added':
      return side === 'before' ? null : (
        <ins className={styles.addedWords}>
          <RunsText runs={stretch.runs} />
        </ins>
      );
    default:
      return stretch satisfies never;
  }
}
