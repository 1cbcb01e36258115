import { TileGrid } from '#renderer/ui/TileGrid.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { DeskPhoto } from '#shared/areas/photo-desk.ts';
import { AssetId, type EntryId } from '#shared/ids.ts';
import { rate } from './photo-desk-queries.ts';
import { usePhotoDesk } from './photo-desk-store.ts';
import styles from './PhotoGrid.module.css';
import { PhotoTile, tileName } from './PhotoTile.tsx';

interface PhotoGridProps {
  readonly photos: readonly DeskPhoto[];
  /** Who rates. */
  readonly me: EntryId;
  readonly empty: string;
  readonly onNearEnd: () => void;
  /** Every photo that fits is wanted, also what is not drawn yet. */
  readonly onAll: () => void;
}

const tileSize = { width: 176, height: 196 } as const;

/** The photos in rows and columns. */
export function PhotoGrid({ photos, me, empty, onNearEnd, onAll }: PhotoGridProps) {
  const { photoDesk: words } = useWords();
  const { selected, select, look } = usePhotoDesk();
  return (
    <TileGrid
      label={words.grid}
      items={photos}
      idOf={({ asset }) => asset.id}
      nameOf={tileName}
      tile={(photo) => <PhotoTile photo={photo} />}
      size={tileSize}
      selected={selected}
      onSelect={(ids) => (ids === 'all' ? onAll() : select(new Set([...ids].map((id) => AssetId.parse(id)))))}
      onOpen={(id) => look(AssetId.parse(id))}
      onKey={(key, id) => rateByKey(key, AssetId.parse(id), me)}
      onNearEnd={onNearEnd}
      empty={<p className={styles.empty}>{empty}</p>}
    />
  );
}

/** A figure from 0 to 5 rates what is chosen, or the photo it was pressed on. */
function rateByKey(key: string, id: AssetId, me: EntryId): boolean {
  if (!/^[0-5]$/.test(key)) return false;
  const { selected } = usePhotoDesk.getState();
  rate(selected.has(id) ? [...selected] : [id], Number(key), me);
  return true;
}
