import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Asset } from '#shared/areas/assets.ts';
import type { AssetId } from '#shared/ids.ts';
import { assertThere } from '#core/storage/data-folder.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import { buildFileAtomic } from '#core/storage/files.ts';
import { originalPath } from './original.ts';

export type AssetStore = ReturnType<typeof createAssetStore>;

/** The original files of photos. A file is named by its hash, written once, and never changed. */
export function createAssetStore(db: WritableDatabase, folder: string) {
  const insert = db.prepare<[string, string, string, number, number, number, string], never>(`
    INSERT OR IGNORE INTO asset (id, name, mediaType, size, width, height, addedAt)
    VALUES (?, ?, ?, ?, ?, ?, ?)
  `);
  const one = db.prepare<[string], Asset>('SELECT * FROM asset WHERE id = ?');
  const all = db.prepare<[], Asset>('SELECT * FROM asset ORDER BY addedAt, id');
  const remove = db.prepare<[string], never>('DELETE FROM asset WHERE id = ?');
  const insertPhoto = db.prepare<[string, number], never>(
    'INSERT OR IGNORE INTO photo (asset, addedAtMs) VALUES (?, ?)',
  );
  const indexPhoto = db.prepare<[number | bigint], never>(
    "INSERT INTO photo_search (rowid, searched) VALUES (?, '')",
  );
  const unindexPhoto = db.prepare<[string], never>(`
    INSERT INTO photo_search (photo_search, rowid, searched)
    SELECT 'delete', rowId, searched FROM photo WHERE asset = ?
  `);
  const removePhoto = db.prepare<[string], never>('DELETE FROM photo WHERE asset = ?');

  const pathOf = (asset: Pick<Asset, 'id' | 'mediaType'>) => originalPath(folder, asset);

  return {
    find(id: string): Asset | undefined {
      return one.get(id);
    },

    /** Whether the original file is here, with the size it should have. */
    isHere(asset: Asset): boolean {
      return statSync(pathOf(asset), { throwIfNoEntry: false })?.size === asset.size;
    },

    /** Writes an original file piece by piece. Whoever brings it compares its bytes with its id as they pass. */
    async store(asset: Asset, pieces: AsyncIterable<Uint8Array>): Promise<void> {
      assertThere(dirname(folder));
      await buildFileAtomic(pathOf(asset), {
        write: (file) => file.writeFile(pieces),
        within: dirname(folder),
      });
    },

    /** Adds what is known of a photo whose original is here, and answers what was known first. */
    record({ id, name, mediaType, size, width, height, addedAt }: Asset): Asset {
      return db.transaction(() => {
        insert.run(id, name, mediaType, size, width, height, addedAt);
        const { changes, lastInsertRowid } = insertPhoto.run(id, Date.parse(addedAt));
        if (changes > 0) indexPhoto.run(lastInsertRowid);
        return one.get(id)!; // Just inserted, or there before.
      });
    },

    /** For a photo that goes for good. Its files are left for `discard`, once this is certain. */
    remove(id: AssetId): void {
      db.transaction(() => {
        unindexPhoto.run(id);
        removePhoto.run(id);
        remove.run(id);
      });
    },

    all(): Asset[] {
      return all.all();
    },

    pathOf,
  };
}
