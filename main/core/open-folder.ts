import { AppError } from '#shared/failure.ts';
import { stamp, type Clock } from './clock.ts';
import { putInQuarantine, standInFor, type StandIn } from './backups/stand-in.ts';
import { openDataFolder, type DataFolder } from './storage/data-folder.ts';
import { isDamage } from './storage/storage-failure.ts';

export interface OpenedFolder {
  readonly folder: DataFolder;
  /** What a person must know before they begin, a sentence each. */
  readonly notices: readonly string[];
}

/** Opens a data folder; where its database cannot be read, the newest good backup beside it, and says so each time. */
export async function openFolder(
  path: string,
  access: 'read' | 'write',
  clock: Clock,
): Promise<OpenedFolder> {
  const open = (standIn: StandIn) => ({
    folder: openDataFolder(standIn.folder, access, clock.now()),
    notices: [standInNotice(path, standIn)],
  });
  const known = standInFor(path);
  if (known) return open(known);
  try {
    return { folder: openDataFolder(path, access, clock.now()), notices: [] };
  } catch (error) {
    if (!isDamage(error)) throw error;
    const standIn = await putInQuarantine(path, stamp(clock)).catch((cause) =>
      Promise.reject(nothingToOpen(cause)),
    );
    if (!standIn) throw error;
    return open(standIn);
  }
}

function standInNotice(path: string, { folder, backupAt }: StandIn): string {
  const at = new Date(backupAt).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  return `Dữ liệu ở “${path}” bị hỏng và đã được cách ly nguyên vẹn. Đang làm việc trên bản sao lưu tốt gần nhất (${at}), mở tại “${folder}”.`;
}

function nothingToOpen(cause: unknown): AppError {
  return new AppError(
    'storage',
    'Tệp dữ liệu bị hỏng và không mở được bản sao lưu nào ở nơi sao lưu đã biết. Hãy cắm ổ sao lưu vào rồi mở lại, hoặc mở một bản sao lưu khác bằng: desk restore DIR --to NEW',
    { cause },
  );
}
