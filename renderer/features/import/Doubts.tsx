import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import { settleDoubt } from '#shared/areas/page-edits.ts';
import type { PageReview } from '#shared/areas/page-review.ts';
import styles from './Doubts.module.css';

interface DoubtsProps {
  readonly review: PageReview;
  readonly onCorrect: (review: PageReview) => void;
  readonly of: PageReview['doubts'];
}

/** What the reader was not sure of, in words, until a person says or does something about it. */
export function Doubts({ review, onCorrect, of }: DoubtsProps) {
  const { importing: words } = useWords();
  if (of.length === 0) return null;
  return (
    <ul className={styles.doubts}>
      {of.map((doubt) => (
        <li key={`${doubt.field} ${doubt.why}`} className={styles.doubt}>
          <Icon name="warning" />
          <span>{toldText(doubt.why)}</span>
          <Button kind="quiet" onPress={() => onCorrect(settleDoubt(review, doubt))}>
            {words.doubtSettled}
          </Button>
        </li>
      ))}
    </ul>
  );
}
