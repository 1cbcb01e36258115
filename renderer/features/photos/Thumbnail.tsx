import { useState } from 'react';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useWords } from '#renderer/words/words.ts';
import { photoUrl } from '#shared/areas/assets.ts';
import type { Photo } from '#shared/document/block.ts';
import { cropInset } from '#shared/document/crop.ts';
import styles from './Thumbnail.module.css';

type Shown = Pick<Photo, 'asset' | 'alt' | 'crop'>;

/** A photo small, as the article cuts it; in words where there is none or it cannot be drawn. */
export function Thumbnail({ photo: { asset, alt, crop } }: { photo: Shown }) {
  const { photos } = useWords();
  const [isUnseen, setIsUnseen] = useState(false);
  if (asset === undefined) return <InWords said={photos.noPicture} />;
  return (
    <>
      <img
        className={styles.thumbnail}
        src={photoUrl(asset, 'thumb', crop?.turn)}
        alt={alt}
        {...(crop && { style: { objectViewBox: cropInset(crop) } })}
        // It stays where it cannot be drawn, to be asked for again; hidden, it would wait for ever to come into sight.
        hidden={isUnseen}
        loading={isUnseen ? 'eager' : 'lazy'}
        decoding="async"
        onError={() => setIsUnseen(true)}
        onLoad={() => setIsUnseen(false)}
      />
      {isUnseen && <InWords said={photos.unseen} />}
    </>
  );
}

function InWords({ said }: { said: string }) {
  return (
    <span className={`${styles.thumbnail} ${styles.none}`}>
      <Icon name="photo" />
      {said}
    </span>
  );
}
