import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/failure.ts';
import { Timestamp } from '#shared/ids.ts';
import { remove, writeFileAtomic } from '#core/storage/files.ts';
import { databaseSize } from '#core/storage/data-folder.ts';

const markerName = 'du-lieu-o-noi-khac.json';

const Moved = z.looseObject({ folder: z.string().min(1), since: Timestamp });
type Moved = z.infer<typeof Moved>;

/**
 * The folder that a person chose in the place of this one. Where it is not there now it is refused: to begin anew in the
 * old place would hide what was written since.
 */
export function movedTo(folder: string): string | undefined {
  const moved = markerOf(folder);
  if (moved && databaseSize(moved.folder) === undefined) throw gone(moved.folder, folder);
  return moved?.folder;
}

export async function setMoved(folder: string, moved: Moved): Promise<void> {
  await writeFileAtomic(markerIn(folder), `${JSON.stringify(moved, null, 2)}\n`);
}

/** The folder itself is opened again. */
export function unsetMoved(folder: string): Promise<void> {
  return remove(markerIn(folder));
}

function markerOf(folder: string): Moved | undefined {
  try {
    return Moved.parse(JSON.parse(readFileSync(markerIn(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

function markerIn(folder: string): string {
  return join(folder, markerName);
}

function gone(folder: string, before: string): AppError {
  return new AppError(
    'not_found',
    `Không thấy dữ liệu ở “${folder}”, nơi đã chọn trong Cài đặt. Nếu nó nằm trên ổ ngoài hay USB, hãy cắm lại rồi mở lại Tòa Soạn. Chỉ khi nơi ấy đã mất hẳn, hãy xóa tệp “${markerName}” trong “${before}” để mở lại dữ liệu cũ ở đó.`,
  );
}
