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
  const [unseen, setUnseen] = useState<string>();
  if (asset !== undefined && unseen !== asset)
    return (
      <img
        className={styles.thumbnail}
        src={photoUrl(asset, 'thumb', crop?.turn)}
        alt={alt}
        {...(crop && { style: { objectViewBox: cropInset(crop) } })}
        loading="lazy"
        decoding="async"
        onError={() => setUnseen(asset)}
      />
    );
  return (
    <span className={`${styles.thumbnail} ${styles.none}`}>
      <Icon name="photo" />
      {asset === undefined ? photos.noPicture : photos.unseen}
    </span>
  );
}
