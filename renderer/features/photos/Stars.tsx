import { useWords } from '#renderer/words/words.ts';
import styles from './Stars.module.css';

/** A rating as it is seen; none is nothing. */
export function Stars({ rating }: { rating: number }) {
  const { photoDesk } = useWords();
  if (rating === 0) return null;
  return (
    <span className={styles.stars} role="img" aria-label={photoDesk.stars(rating)}>
      {'★'.repeat(rating)}
    </span>
  );
}
