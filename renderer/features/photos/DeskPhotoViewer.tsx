import { FullScreen } from '#renderer/ui/FullScreen.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import { photoUrl } from '#shared/areas/assets.ts';
import type { DeskPhoto } from '#shared/areas/photo-desk.ts';
import { printedCreditText } from '#shared/document/credit.ts';
import type { AssetId, EntryId } from '#shared/ids.ts';
import { rate } from './photo-desk-queries.ts';
import styles from './PhotoViewer.module.css';
import { notedWords } from '#shared/areas/noted-words.ts';
import { Stars } from './Stars.tsx';

interface DeskPhotoViewerProps {
  /** Those that are known so far, in the order of the grid. */
  readonly photos: readonly DeskPhoto[];
  readonly total: number;
  readonly shown: AssetId;
  readonly me: EntryId;
  readonly onShow: (id: AssetId) => void;
  readonly onNearEnd: () => void;
  readonly onClose: () => void;
}

/** The photos of the grid one after the other, as large as the window. The figures rate. */
export function DeskPhotoViewer({ photos: all, total, shown, me, ...on }: DeskPhotoViewerProps) {
  const { photos, photoDesk, window } = useWords();
  const at = all.findIndex(({ asset }) => asset.id === shown);
  const photo = all[at];
  if (!photo) return null;
  const { asset, words, rating } = photo;
  const last = all.length - 1;

  function go(place: number): void {
    const next = all[Math.max(0, Math.min(place, last))];
    if (next) on.onShow(next.asset.id);
    if (place + 3 > last) on.onNearEnd();
  }

  function onKey(key: string): void {
    if (/^[0-5]$/.test(key)) rate([asset.id], Number(key), me);
    const moves: Readonly<Record<string, number>> = {
      ...{ ArrowLeft: at - 1, ArrowUp: at - 1, ArrowRight: at + 1, ArrowDown: at + 1 },
      ...{ Home: 0, End: last },
    };
    const place = moves[key];
    if (place !== undefined) go(place);
  }

  const { caption, credit } = notedWords(words);
  return (
    <FullScreen label={photos.viewer} onClose={on.onClose} onKey={onKey}>
      <figure className={styles.viewer}>
        <div className={styles.top}>
          <span aria-live="polite">
            {photos.nth(at + 1, total)} · {asset.name} · <Stars rating={rating} />
            {rating === 0 && photoDesk.stars(0)}
          </span>
          <IconButton icon="close" label={window.close} keys="Esc" onPress={on.onClose} />
        </div>
        <img className={styles.picture} src={photoUrl(asset.id, 'screen')} alt={caption || asset.name} />
        <figcaption className={styles.foot}>
          <IconButton
            icon="arrow-left"
            label={photos.previous}
            keys="←"
            isDisabled={at === 0}
            onPress={() => go(at - 1)}
          />
          <p className={styles.words}>
            {caption || photoDesk.noCaption}{' '}
            {credit && <span className={styles.credit}>{printedCreditText(credit)}</span>}
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
