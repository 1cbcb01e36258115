import { useEffect, useState } from 'react';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { DeskPhoto } from '#shared/areas/photo-desk.ts';
import styles from './PhotoTile.module.css';
import { Stars } from './Stars.tsx';
import { Thumbnail } from './Thumbnail.tsx';

/** A photo on the desk: picture, the beginning of what is said of it, stars, and whether an article shows it. */
export function PhotoTile({ photo }: { photo: DeskPhoto }) {
  const { photoDesk } = useWords();
  const { asset, words, rating, articles } = photo;
  const isResting = useResting();
  return (
    <div className={styles.tile}>
      {isResting ? (
        <Thumbnail photo={{ asset: asset.id, alt: '' }} />
      ) : (
        <span className={styles.passing} aria-hidden="true" />
      )}
      <p className={words.caption ? styles.caption : styles.name} title={words.caption || asset.name}>
        {words.caption || asset.name}
      </p>
      <p className={styles.about}>
        <Stars rating={rating} />
        <span className={styles.by}>{words.byline || words.credit}</span>
        {articles > 0 && (
          <span className={styles.used} role="img" aria-label={photoDesk.inArticles(articles)}>
            <Icon name="check" />
          </span>
        )}
      </p>
    </div>
  );
}

const restMs = 80;

/** A picture that is only scrolled past is not asked for: making it small would hold up those that are looked at. */
function useResting(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setResting(true), restMs);
    return () => clearTimeout(timer);
  }, []);
  return isResting;
}

/** What is said of a photo's tile, and what is typed to find it. */
export function tileName({ asset, words }: DeskPhoto): string {
  return words.caption || words.headline || asset.name;
}
