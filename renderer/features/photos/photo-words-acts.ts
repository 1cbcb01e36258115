import { api } from '#renderer/api/api.ts';
import { DeskField, type PhotoChange, type WordChanges } from '#shared/areas/photo-desk.ts';
import type { AssetId, EntryId } from '#shared/ids.ts';
import { usePhotoDesk, type WordsDone } from './photo-desk-store.ts';

/** Every word of a photo as its file says it. */
const fileAgain = Object.fromEntries(DeskField.options.map((field) => [field, null])) as WordChanges;

/** Writes words of photos, of all of them or of none, tells of it, and keeps how it is undone. */
export async function writeWords(
  changes: readonly PhotoChange[],
  as: EntryId,
  kind: WordsDone['kind'] = 'written',
): Promise<void> {
  const { before: undo } = await api.photos.write({ changes: [...changes], as });
  usePhotoDesk.getState().tell({ kind, photos: changes.length, ...(kind !== 'undone' && { undo }) });
}

/** Lấy lại từ ảnh: the file speaks for itself again. */
export function takeBack(ids: readonly AssetId[], as: EntryId): Promise<void> {
  return writeWords(
    ids.map((id) => ({ id, words: fileAgain })),
    as,
    'takenBack',
  );
}

export async function undoWords(as: EntryId): Promise<void> {
  const { done } = usePhotoDesk.getState();
  if (done?.undo) await writeWords(done.undo, as, 'undone');
}
