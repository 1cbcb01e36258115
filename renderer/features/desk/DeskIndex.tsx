import { figureText } from '#renderer/words/figures.ts';
import { useWords } from '#renderer/words/words.ts';
import type { DeskPlace, PlaceId } from './desk-places.ts';
import styles from './DeskIndex.module.css';

interface DeskIndexProps {
  readonly places: readonly DeskPlace[];
  /** Null while the whole desk is searched. */
  readonly shown: PlaceId | null;
  readonly onShow: (place: PlaceId) => void;
}

/** The desk's table of contents: every place of the chain, and how much lies there. */
export function DeskIndex({ places, shown, onShow }: DeskIndexProps) {
  const { desk: words, stages } = useWords();
  return (
    <nav className={styles.index} aria-label={words.places} data-region="index">
      <ul>
        {places.map(({ id, title, articles }) => (
          <li key={id} className={styles.place} data-apart={id === 'mine' || id === 'all' || undefined}>
            <button
              type="button"
              className={styles.button}
              data-empty={articles === 0 || undefined}
              aria-current={id === shown ? 'true' : undefined}
              onClick={() => onShow(id)}
            >
              <span className={styles.title} data-title={title}>
                <span>
                  {title}
                  {id === 'approved' && <span className={styles.remark}> ({stages.notSigned})</span>}
                </span>
              </span>{' '}
              <span className={styles.figure}>{figureText(articles)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
