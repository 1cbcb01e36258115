import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/failure.ts';
import { Timestamp } from '#shared/ids.ts';
import { move, remove, writeFileAtomic } from '#core/storage/files.ts';
import { holdsDatabase } from '#core/storage/data-folder.ts';
import { realPath } from '#core/storage/inside.ts';
import { bearsSigns } from '#core/storage/newsroom-signs.ts';

const markerName = 'du-lieu-o-noi-khac.json';

const Moved = z.looseObject({ folder: z.string().min(1), since: Timestamp });
type Moved = z.infer<typeof Moved>;

/**
 * The folder that a person chose in the place of this one, or of that one later. Where it is not there now it is refused: to
 * begin anew in the old place would hide what was written since.
 */
export function movedTo(folder: string, before: readonly string[] = []): string | undefined {
  const moved = markerOf(folder);
  if (!moved) return undefined;
  const way = [...before, realPath(folder)];
  // A person put this folder in the place of the one that it was moved to.
  if (way.includes(realPath(moved.folder))) return undefined;
  if (!holdsDatabase(moved.folder) && !bearsSigns(moved.folder)) throw gone(moved.folder, folder);
  return movedTo(moved.folder, way) ?? moved.folder;
}

/** Writes down where the data will lie before they are copied: what is asked for on a full disk is no more than a name. */
export async function prepareMoved(folder: string, moved: Moved): Promise<PreparedMove> {
  const prepared = `${markerIn(folder)}.cho`;
  const drop = () => remove(prepared);
  await writeFileAtomic(prepared, `${JSON.stringify(moved, null, 2)}\n`, { within: folder }).catch((cause) =>
    Promise.reject(noRoomForMarker(folder, cause)),
  );
  return { settle: () => move(prepared, markerIn(folder)), drop };
}

export interface PreparedMove {
  /** From the next start on the other folder is opened. */
  settle(): Promise<void>;
  drop(): Promise<void>;
}

/** The folder itself is opened again. */
export function unsetMoved(folder: string): Promise<void> {
  return remove(markerIn(folder));
}

function markerOf(folder: string): Moved | undefined {
  if (!existsSync(markerIn(folder))) return undefined;
  try {
    return Moved.parse(JSON.parse(readFileSync(markerIn(folder), 'utf8')));
  } catch (cause) {
    throw unreadable(folder, cause);
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

function unreadable(folder: string, cause: unknown): AppError {
  return new AppError(
    'storage',
    `Dữ liệu đã được dời khỏi “${folder}”, nhưng tệp “${markerName}” ghi nơi mới không đọc được. Hãy xin quyền đọc tệp ấy; nếu nó đã hỏng, hãy mở thẳng nơi mới bằng --data, hoặc xóa tệp ấy để mở lại dữ liệu cũ ở đây.`,
    { cause },
  );
}

function noRoomForMarker(folder: string, cause: unknown): AppError {
  return new AppError(
    'storage',
    `Chưa ghi được nơi mới vào “${folder}”, nên chưa dời gì. Hãy xóa bớt vài tệp trên ổ đĩa ấy nếu nó đã đầy, hoặc xin quyền ghi, rồi dời lại.`,
    { cause },
  );
}
