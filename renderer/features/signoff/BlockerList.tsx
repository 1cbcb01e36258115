import { IconButton } from '#renderer/ui/IconButton.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Finding } from '#shared/areas/checks.ts';
import type { Blocker } from '#shared/areas/review.ts';
import styles from './SignOffPanel.module.css';

/** A place in an article, as a check tells it. */
export type ArticlePlace = Partial<Omit<Finding, 'check' | 'rule' | 'level' | 'sentence'>>;

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
        <li key={`${sentence} ${finding?.block ?? ''} ${finding?.line ?? ''}`} className={styles.blocker}>
          <span>{toldText(sentence)}</span>
          {finding && (finding.field ?? finding.block) !== undefined && (
            <IconButton
              icon="arrow-right"
              label={`${words.jump}: ${toldText(sentence)}`}
              onPress={() => onJump(finding)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
