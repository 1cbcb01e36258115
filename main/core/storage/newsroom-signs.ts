import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What only comes with a newsroom, under the folder of its data. */
const signs = ['toasoan.db-wal', 'sao-luu.json', 'cach-ly', 'window/language', 'window/du-lieu-da-di.txt'];

/** In which language the window of a data folder spoke last. */
export function languageIn(folder: string): string {
  return join(folder, 'window', 'language');
}

/**
 * Whether a newsroom lies or lay in a folder, as far as anything but its database says so. What Chromium and a first start
 * that failed leave behind says nothing.
 */
export function bearsSigns(folder: string): boolean {
  return signs.some((sign) => existsSync(join(folder, sign))) || holdsOriginals(folder);
}

/** A person may have a folder of photos of their own by that name. */
function holdsOriginals(folder: string): boolean {
  return namesIn(join(folder, 'photos')).some((name) => /^[0-9a-f]{2}$/.test(name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const lostSentence =
  'Dữ liệu tòa soạn mở ở thư mục này đã bị chuyển đi, hoặc ổ đĩa đã rút ra, trong lúc cửa sổ còn mở.\n';

/**
 * Where Chromium makes its profile anew at the place of a data folder that is gone, there would be a folder as before a
 * first start. Nothing is made where nothing is.
 */
export function leaveSignOfLoss(folder: string): void {
  const sign = join(folder, 'window', 'du-lieu-da-di.txt');
  try {
    if (statSync(join(folder, 'window')).isDirectory() && !existsSync(sign))
      writeFileSync(sign, lostSentence);
  } catch {
    // There is nothing in that place, or nothing can be written there.
  }
}
