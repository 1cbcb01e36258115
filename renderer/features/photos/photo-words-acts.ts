import { api } from '#renderer/api/api.ts';
import { DeskField, type PhotoChange, type WordChanges } from '#shared/areas/photo-desk.ts';
import type { AssetId, EntryId } from '#shared/ids.ts';
import { usePhotoDesk, type WordsDone } from './photo-desk-store.ts';

/** Every word of a photo as its file says it. */
const fileAgain = Object.fromEntries(DeskField.options.map((field) => [field, null])) as WordChanges;

interface WriteHow {
  readonly kind?: WordsDone['kind'];
  /** More of what was written just before: both are undone as one. */
  readonly goesOn?: boolean;
}

/** Writes words of photos, of all of them or of none, tells of it, and keeps how it is undone. */
export async function writeWords(
  changes: readonly PhotoChange[],
  as: EntryId,
  { kind = 'written', goesOn = false }: WriteHow = {},
): Promise<void> {
  const { before } = await api.photos.write({ changes: [...changes], as });
  const { done, tell } = usePhotoDesk.getState();
  const earlier = goesOn ? done?.undo : undefined;
  const undo = earlier && nameOf(earlier) === nameOf(before) ? earlier : before;
  tell({ kind, photos: changes.length, ...(kind !== 'undone' && { undo }) });
}

/** Which words of which photos. */
function nameOf(changes: readonly PhotoChange[]): string {
  return JSON.stringify(changes.map(({ id, words }) => [id, Object.keys(words)]));
}

/** Lấy lại từ ảnh: the file speaks for itself again. */
export function takeBack(ids: readonly AssetId[], as: EntryId): Promise<void> {
  return writeWords(
    ids.map((id) => ({ id, words: fileAgain })),
    as,
    { kind: 'takenBack' },
  );
}

export async function undoWords(as: EntryId): Promise<void> {
  const { done } = usePhotoDesk.getState();
  if (done?.undo) await writeWords(done.undo, as, { kind: 'undone' });
}
