/** Where the mark stands on an open oa, oe, uy: on the first letter (old, "kiểu cũ": hòa) or the second (new: hoà). */
export type ToneStyle = 'old' | 'new';

const oldPairs = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const newPairs = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');

const newOfOld = pairsInEveryCase(oldPairs, newPairs);
const oldOfNew = pairsInEveryCase(newPairs, oldPairs);

// The syllable must end here (hoàn, thuyền stay), and the u of qu is no part of the rime (quý stays).
const oldStyle = new RegExp(`(?<![qQ])(?:${[...newOfOld.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu');
const newStyle = new RegExp(`(?<![qQ])(?:${[...oldOfNew.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu');

/** Writes hòa, khỏe, thúy for hoà, khoẻ, thuý. Exact and of equal length, so offsets survive; expects NFC. */
export function toOldStyle(text: string): string {
  return text.replace(newStyle, (pair) => oldOfNew.get(pair) ?? pair);
}

/** Writes hoà, khoẻ, thuý for hòa, khỏe, thúy: undoes `toOldStyle` and is undone by it. */
export function toNewStyle(text: string): string {
  return text.replace(oldStyle, (pair) => newOfOld.get(pair) ?? pair);
}

/** The style of the syllables in which the two differ; "none" where the text holds no such syllable. Expects NFC. */
export function toneStyleOf(text: string): ToneStyle | 'mixed' | 'none' {
  const hasOld = text.search(oldStyle) >= 0;
  const hasNew = text.search(newStyle) >= 0;
  if (hasOld && hasNew) return 'mixed';
  if (hasOld) return 'old';
  return hasNew ? 'new' : 'none';
}

function pairsInEveryCase(from: readonly string[], to: readonly string[]): ReadonlyMap<string, string> {
  return new Map(from.flatMap((pair, index) => casesOf(pair, to[index] ?? pair)));
}

/** hòa, HÒA, Hòa's "Òa" at the start of a sentence, and the "oÀ" of a badly held shift key. */
function casesOf(from: string, to: string): [string, string][] {
  const upper = [from.toUpperCase(), to.toUpperCase()] as const;
  return [
    [from, to],
    [...upper],
    [upper[0].charAt(0) + from.charAt(1), upper[1].charAt(0) + to.charAt(1)],
    [from.charAt(0) + upper[0].charAt(1), to.charAt(0) + upper[1].charAt(1)],
  ];
}
