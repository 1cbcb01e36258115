import { useState } from 'react';
import { FullScreen } from '#renderer/ui/FullScreen.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import { printedCreditText } from '#shared/document/credit.ts';
import { photoUrl } from '#shared/areas/assets.ts';
import type { Photo } from '#shared/document/block.ts';
import { cropInset } from '#shared/document/crop.ts';
import { wordsOf } from './photo-uses.ts';
import styles from './PhotoViewer.module.css';

interface PhotoViewerProps {
  /** Those that have a picture, at least one. */
  readonly photos: readonly Photo[];
  readonly first: string;
  readonly onClose: () => void;
}

/** The photos of an article one after the other, as large as the window. */
export function PhotoViewer({ photos: shown, first, onClose }: PhotoViewerProps) {
  const { photos, window } = useWords();
  const [at, setAt] = useState(() =>
    Math.max(
      shown.findIndex(({ id }) => id === first),
      0,
    ),
  );
  const photo = shown[Math.min(at, shown.length - 1)];
  if (!photo?.asset) return null;
  const { caption, credit } = wordsOf(photo);
  const last = shown.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: at - 1, ArrowUp: at - 1, ArrowRight: at + 1, ArrowDown: at + 1 },
    ...{ Home: 0, End: last },
  };
  const go = (place: number) => setAt(Math.max(0, Math.min(place, last)));

  return (
    <FullScreen label={photos.viewer} onClose={onClose} onKey={(key) => key in moves && go(moves[key]!)}>
      <figure className={styles.viewer}>
        <div className={styles.top}>
          <span aria-live="polite">{photos.nth(at + 1, shown.length)}</span>
          <IconButton icon="close" label={window.close} keys="Esc" onPress={onClose} />
        </div>
        <img
          className={styles.picture}
          src={photoUrl(photo.asset, 'screen', photo.crop?.turn)}
          alt={photo.alt || caption}
          {...(photo.crop && { style: { objectViewBox: cropInset(photo.crop) } })}
        />
        <figcaption className={styles.foot}>
          <IconButton
            icon="arrow-left"
            label={photos.previous}
            keys="←"
            isDisabled={at === 0}
            onPress={() => go(at - 1)}
          />
          <p className={styles.words}>
            {caption} {credit && <span className={styles.credit}>{printedCreditText(credit)}</span>}
          </p>
          <IconButton
            icon="arrow-right"
            label={photos.next}
            keys="→"
            isDisabled={at === last}
            onPress={() => go(at + 1)}
          />
        </figcaption>
      </figure>
    </FullScreen>
  );
}
