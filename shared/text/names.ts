import { nfc, tidyLine } from './nfc.ts';
import { isSyllable } from './syllable.ts';

const letters = /[\p{L}\p{M}]+/gu;

/** What some papers hang on a pen name to say whose it is: Chí Linh-BBL. */
const houseTag = /-\p{Lu}{2,}$/u;

/** One word of a name: initials (T.H, L.), a capitalised part or one in capitals, with initials before (H.Minh). */
const nameWord = /^(?:\p{Lu}\.)*(?:\p{Lu}\p{Ll}*|\p{Lu}+)?$/u;

/** The TR of N.TR, which stands for one letter. */
const shortInitial = /(?<=\.)\p{Lu}{2}(?!\p{L})/gu;

const mostWords = 5;

/** Syllables of section titles and page furniture, which stand in capitals like names and occur in hardly any. */
const neverInNames = new Set(
  (
    'ảnh bài báo bạn biết các cần chủ của cùng dục đọc đời giải giới huyện khóa khỏe mục ngày nguồn nhiều những pháp ' +
    'sẻ soạn sống sở sức tế tháng thể theo thêm thứ tin tỉnh tòa trị ủy và xã xem'
  ).split(' '),
);

/**
 * Whether a line could be a byline: one to five capitalised Vietnamese syllables or initials and nothing else. Names
 * of places pass as well, which only the position on the page can tell; bare abbreviations (TTXVN) do not.
 */
export function looksLikePersonName(text: string): boolean {
  const name = nfc(text).trim().replace(houseTag, '');
  const words = name.split(/\s+/);
  const syllables = (name.replace(shortInitial, '').match(letters) ?? []).filter((part) => part.length > 1);
  if (words.length > mostWords || !words.every((word) => nameWord.test(word))) return false;
  if (syllables.length === 0) return name.includes('.');
  return syllables.every((part) => isSyllable(part) && !neverInNames.has(part.toLowerCase()));
}

/** As in a photo credit: X.T for XUÂN THƯỞNG. */
export function initials(name: string): string {
  const parts = tidyLine(name).replace(houseTag, '').match(letters) ?? [];
  return parts.map((part) => part.charAt(0).toUpperCase()).join('.');
}

/** Xuân Thưởng for XUÂN THƯỞNG. Initials, house tags and parts in mixed case stay as they are written. */
export function titleCase(name: string): string {
  return tidyLine(name).replace(letters, (part) => (isInOneCase(part) ? capitalised(part) : part));
}

/** All small, or all in capitals and a syllable: BBL is an abbreviation. */
function isInOneCase(part: string): boolean {
  return part === part.toLowerCase() || (part === part.toUpperCase() && isSyllable(part));
}

function capitalised(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
}
