import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Blocker } from '#shared/areas/review.ts';
import styles from './SignOffPanel.module.css';

/** A place in an article: one of its fields, or a block of its body. */
export interface ArticlePlace {
  readonly field?: string | undefined;
  readonly block?: string | undefined;
}

/** What stands in the way, a sentence each. One that has a place in the text leads there. */
export function BlockerList({
  blockers,
  onJump,
}: {
  blockers: readonly Pick<Blocker, 'sentence' | 'finding'>[];
  onJump: (place: ArticlePlace) => void;
}) {
  const { signoff: words } = useWords();
  return (
    <ul className={styles.blockers}>
      {blockers.map(({ sentence, finding }) => (
        <li key={`${sentence} ${finding?.block ?? ''}`} className={styles.blocker}>
          <span>{sentence}</span>
          {(finding?.field ?? finding?.block) !== undefined && (
            <IconButton
              icon="arrow-right"
              label={`${words.jump}: ${sentence}`}
              onPress={() => onJump({ field: finding?.field, block: finding?.block })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
