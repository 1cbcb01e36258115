import { fold } from '#shared/text/fold.ts';
import { nfc } from '#shared/text/nfc.ts';
import type { Telling } from './features.ts';

/** How many articles of the archive bear a keyword. */
export type KeywordUse = ReadonlyMap<string, number>;

const mostKeywords = 8;

/** A name must come back so often to be worth finding the article by. */
const fewestMentions = 2;

interface Candidate {
  readonly tag: string;
  readonly worth: number;
}

/** Keywords the archive knows that stand in the text, then names that the text repeats; the likeliest first. */
export function suggestKeywords(text: Telling, known: KeywordUse): string[] {
  const whole = nfc([text.headline, text.lead, text.body].join('\n'));
  const found = [...knownIn(whole, text.headline, known), ...namesIn(whole)].toSorted(
    (a, b) => b.worth - a.worth,
  );
  const tags = new Map<string, string>();
  for (const { tag } of found) if (!tags.has(fold(tag))) tags.set(fold(tag), tag);
  return [...tags.values()].slice(0, mostKeywords);
}

/** Every syllable of the keyword must stand there, with its marks: “bò” is not “bó”. */
function knownIn(text: string, headline: string, known: KeywordUse): Candidate[] {
  const small = ` ${spaced(text)} `;
  const title = ` ${spaced(headline)} `;
  return [...known].flatMap(([tag, uses]) => {
    const wanted = ` ${spaced(tag)} `;
    const mentions = small.split(wanted).length - 1;
    if (mentions === 0) return [];
    return [{ tag, worth: Math.log1p(mentions) + Math.log1p(uses) + (title.includes(wanted) ? 2 : 0) }];
  });
}

/** Two to five capitalised syllables in a row, what stands before them, and the small syllable after them. */
const capitalised =
  /(^|[.!?:…“"\n]\s*|[^\p{L}\p{N}])(\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4})(?![\p{L}\p{N}])(?=( \p{Ll}+)?)/gu;
const beginsSentence = /^$|[.!?:…“"\n]\s*$/;

/** The first word of a sentence is capitalised in any case: it counts only with a name that stands elsewhere too. */
function namesIn(text: string): Candidate[] {
  const mentions = new Map<string, number>();
  const atStart: string[] = [];
  const after = new Map<string, Set<string>>();
  for (const [, before = '', found = '', next = ''] of text.matchAll(capitalised)) {
    after.set(found, (after.get(found) ?? new Set()).add(next));
    if (beginsSentence.test(before)) atStart.push(found);
    else mentions.set(found, (mentions.get(found) ?? 0) + 1);
  }
  for (const found of atStart) {
    const known = [found, found.slice(found.indexOf(' ') + 1)].find((name) => mentions.has(name));
    if (known) mentions.set(known, mentions.get(known)! + 1);
  }
  return [...mentions]
    .filter(([, count]) => count >= fewestMentions)
    .map(([name, count]) => ({ tag: wholeName(name, after.get(name)), worth: Math.log1p(count) }));
}

/** What has a field of work in its name, of which only the first syllable is capitalised: Ban Thường vụ, Phòng Nội vụ. */
const office = /^(?:Ban|Bộ|Chi|Cục|Đoàn|Đội|Hội|Phòng|Sở|Tòa|Tổng|Trung|Trường|Viện|Vụ) \p{L}+$/u;

/** The small syllable belongs to the name of an office where it always follows it. */
function wholeName(name: string, after: ReadonlySet<string> = new Set()): string {
  const [next = ''] = after;
  return after.size === 1 && office.test(name) ? name + next : name;
}

function spaced(text: string): string {
  return nfc(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
}
