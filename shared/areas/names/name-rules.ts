import type { Name } from '#shared/areas/registers.ts';
import { isValidOn } from './forms.ts';
import { twoSpellings, type FoundName, type TextNames } from './look.ts';
import type { NameIndex } from './name-index.ts';

/** One stretch of an article with what was found in it. */
export interface LookedText<Where> {
  readonly where: Where;
  readonly text: string;
  readonly names: TextNames;
}

/** The register, and the day of the article, `2019-04-03`. */
export interface NameCase {
  readonly index: NameIndex;
  readonly day: string;
}

export interface NameWarning<Where> extends Span {
  readonly where: Where;
  readonly sentence: string;
}

/** The words in question. */
interface Span {
  readonly start: number;
  readonly end: number;
}

type Texts<Where> = readonly LookedText<Where>[];

/**
 * A name that is one letter off from one of the register. Others may bear that name: so only where the office of the one
 * that is meant stands beside it, or where the article has the right name as well, or the register tells no office.
 */
export function misspelledNames<Where>(texts: Texts<Where>, { index }: NameCase): NameWarning<Where>[] {
  const inArticle = new Set(texts.flatMap(({ names }) => names.found.map(({ title }) => title)));
  return texts.flatMap(({ where, text, names }) =>
    names.near
      .filter((near) => inArticle.has(near.title) || isMeant(text, near, index.ofTitle.get(near.title) ?? []))
      .map(({ written, title, start, end }) => ({
        ...{ where, start, end },
        sentence: `“${written}” khác một chữ với “${title}” trong sổ tên. Hãy xem lại.`,
      })),
  );
}

function isMeant(text: string, near: FoundName, entries: readonly Name[]): boolean {
  const offices = entries.flatMap(({ office }) => office ?? []);
  if (offices.length === 0) return true;
  const around = text.slice(Math.max(0, near.start - 100), near.end + 100).toLowerCase();
  return offices.some((office) => around.includes(headOf(office)));
}

/** Phó Bí thư Thường trực of Phó Bí thư Thường trực Huyện ủy Vĩnh Lợi: four words tell the office, and not yet where. */
function headOf(office: string): string {
  return office.toLowerCase().split(/\s+/).slice(0, 4).join(' ');
}

/** One name in two spellings. The rarer one is shown. */
export function namesInTwoWays<Where>(texts: Texts<Where>, { index }: NameCase): NameWarning<Where>[] {
  const pairs = twoSpellings(texts.flatMap(({ names }) => names.people));
  return pairs
    .filter(([often, rarely]) => !(index.correct.has(often) && index.correct.has(rarely)))
    .flatMap(([often, rarely]) => {
      const [wrong, right] = index.correct.has(rarely) ? [often, rarely] : [rarely, often];
      const place = texts.find(({ text }) => text.includes(wrong));
      if (!place) return [];
      const start = place.text.indexOf(wrong);
      const sentence = `Một tên viết hai cách: “${right}” và “${wrong}”. Hãy chọn một cách.`;
      return [{ where: place.where, start, end: start + wrong.length, sentence }];
    });
}

/** A title that somebody does not hold on the day of the article. Who held it before is called so: nguyên, cựu. */
export function titlesOutOfDate<Where>(texts: Texts<Where>, { index, day }: NameCase): NameWarning<Where>[] {
  return texts.flatMap(({ where, text, names }) =>
    names.found.flatMap((found) => {
      const entries = index.ofTitle.get(found.title) ?? [];
      const wrong = officeBeside(text, found, entries, day);
      if (!wrong) return [];
      const sentence = outOfDate(found.title, wrong.entry, currentOf(entries, day));
      return [{ where, ...wrong.span, sentence }];
    }),
  );
}

interface Office {
  readonly entry: Name;
  readonly span: Span;
}

function officeBeside(
  text: string,
  found: FoundName,
  entries: readonly Name[],
  day: string,
): Office | undefined {
  const beside = entries.flatMap((entry) => {
    const span = entry.office === undefined ? undefined : spanOf(entry.office, text, found);
    return span ? [{ entry, span }] : [];
  });
  return beside.some(({ entry }) => isValidOn(entry, day)) ? undefined : beside[0];
}

/** Right before the name or right after it, with nothing between but a comma and a form of address. */
function spanOf(office: string, text: string, { start, end }: FoundName): Span | undefined {
  const before = text.slice(0, start).replace(/[\s,:]*(?:(?:đồng chí|ông|bà)\s*)?$/i, '');
  const after = text.slice(end).replace(/^\s*(?:[,(–-]\s*)/, '');
  const behind = text.length - after.length;
  if (startsWith(after, office)) {
    const isFormer = /^\s*(?:[,(–-]\s*)?(?:nguyên|cựu)\s/i.test(text.slice(end));
    return isFormer ? undefined : { start: behind, end: behind + office.length };
  }
  if (!before.toLowerCase().endsWith(office.toLowerCase())) return undefined;
  const from = before.length - office.length;
  // A longer title that ends like this one is another title; who held it once may be called so.
  const isOther = /(?:\bphó|nguyên|cựu|khi đó(?: là)?|lúc đó(?: là)?)\s*$/i.test(before.slice(0, from));
  return isOther ? undefined : { start: from, end: before.length };
}

function startsWith(text: string, office: string): boolean {
  const next = text.charAt(office.length);
  return text.toLowerCase().startsWith(office.toLowerCase()) && !/[\p{L}\p{N}]/u.test(next);
}

function currentOf(entries: readonly Name[], day: string): Name | undefined {
  return entries.find((entry) => entry.office !== undefined && isValidOn(entry, day));
}

function outOfDate(title: string, { office, from, to }: Name, current: Name | undefined): string {
  const held =
    from !== undefined && to === undefined ? `chỉ giữ từ ${dayText(from)}` : `giữ đến ${dayText(to)}`;
  const now = current?.office ? ` Vào ngày của bài: ${current.office}.` : '';
  return `${title}: chức “${office}” theo sổ tên ${held}.${now}`;
}

/** A body or a place that is no more, written as if it were. */
export function abolishedNames<Where>(texts: Texts<Where>, { index, day }: NameCase): NameWarning<Where>[] {
  return texts.flatMap(({ where, text, names }) =>
    names.found.flatMap((found) => {
      const gone = goneOn(index.ofTitle.get(found.title) ?? [], day);
      if (!gone || isToldAsPast(text, found, gone)) return [];
      const now = gone.successor ? `, nay là ${gone.successor}` : '';
      const sentence = `“${found.title}” không còn từ sau ${dayText(gone.to)}${now}. Nếu nói chuyện trước đó, hãy ghi rõ.`;
      return [{ where, start: found.start, end: found.end, sentence }];
    }),
  );
}

function goneOn(entries: readonly Name[], day: string): Name | undefined {
  const units = entries.filter(({ type }) => type === 'body' || type === 'place');
  if (units.some((unit) => isValidOn(unit, day))) return undefined;
  return units.find(({ to }) => to !== undefined && to < day);
}

const pastBefore = /(?:nguyên|trước đây|trước kia|khi đó|lúc đó|cựu|từng là)[^.!?\n]{0,40}$/i;
const pastAfter = /^[^\p{L}.!?\n]{0,3}(?:cũ|trước đây|trước kia|trước khi|nay|khi đó|lúc đó)(?!\p{L})/iu;

/** Said to be of former days: by a word beside it, or by a year before its end in the same sentence. */
function isToldAsPast(text: string, { start, end }: FoundName, { to = '' }: Name): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (pastBefore.test(before) || pastAfter.test(after)) return true;
  const sentence = `${/[^.!?\n]*$/.exec(before)?.[0]} ${/^[^!?\n]*?(?=[.!?](?:\s|$)|\n|$)/.exec(after)?.[0]}`;
  return [...sentence.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].some(([year]) => year < to.slice(0, 4));
}

/** People in one enumeration whose order is not the register's. A hint: there are other orders. */
export function namesOutOfOrder<Where>(texts: Texts<Where>, nameCase: NameCase): NameWarning<Where>[] {
  return texts.flatMap(({ where, text, names }) => {
    const pair = enumerations(text, names.found)
      .map((listed) => outOfOrder(listed, nameCase))
      .find((found) => found !== undefined);
    if (!pair) return [];
    const [first, second] = pair;
    const sentence = `Theo thứ tự trong sổ tên, ${second.title} đứng trước ${first.title}. Hãy xem lại thứ tự nêu tên.`;
    return [{ where, start: first.start, end: second.end, sentence }];
  });
}

/** Names with nothing between them but their titles, a comma, a semicolon or “và”, and no end of a sentence. */
function enumerations(text: string, found: readonly FoundName[]): FoundName[][] {
  const lists: FoundName[][] = [];
  for (const name of found) {
    const last = lists.at(-1)?.at(-1);
    const between = last && text.slice(last.end, name.start);
    if (between !== undefined && /^\s*(?:[,;]|và\s|cùng\s)[^.!?\n]{0,140}$/.test(between))
      lists.at(-1)!.push(name);
    else lists.push([name]);
  }
  return lists.filter((list) => list.length > 1);
}

function outOfOrder(
  listed: readonly FoundName[],
  { index, day }: NameCase,
): [FoundName, FoundName] | undefined {
  const ranked = listed.flatMap((name) => {
    const rank = rankOn(index.ofTitle.get(name.title) ?? [], day);
    return rank === undefined ? [] : [{ name, rank }];
  });
  const at = ranked.findIndex(({ rank }, nth) => nth > 0 && rank < ranked[nth - 1]!.rank);
  return at < 1 ? undefined : [ranked[at - 1]!.name, ranked[at]!.name];
}

function rankOn(entries: readonly Name[], day: string): number | undefined {
  return entries.find(
    (entry) => entry.type === 'person' && entry.order !== undefined && isValidOn(entry, day),
  )?.order;
}

function dayText(day = ''): string {
  return day.split('-').toReversed().join('/');
}
