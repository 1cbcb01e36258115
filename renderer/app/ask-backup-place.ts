import { api } from '#renderer/api/api.ts';
import { choosePlace } from '#renderer/features/places/choose-place.ts';
import { words } from '#renderer/words/words.ts';

/** Asks for the folder where backups go, and answers its path; null where the person thought better of it. */
export async function askBackupPlace(): Promise<string | null> {
  const chosen = await choosePlace({
    title: words().settings.data.choose,
    wanted: { kind: 'folder' },
    fits: (place) => api.backups.fits({ place }),
  });
  return chosen?.path ?? null;
}
