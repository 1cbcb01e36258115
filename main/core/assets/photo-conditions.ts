import type { PhotoFilter, PhotoOrder } from '#shared/areas/photo-desk.ts';
import { fold } from '#shared/text/fold.ts';

/** What a row of `photo` must fit. */
export interface PhotoCondition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** The words of a question as the index of photos spells them; undefined where there is none. */
export type MatchWords = (text: string, isTyping: boolean) => string | undefined;

export const orders: Readonly<Record<PhotoOrder, string>> = {
  added: 'photo.addedAtMs DESC, photo.rowId DESC',
  addedFirst: 'photo.addedAtMs, photo.rowId',
  taken: 'photo.takenAt DESC, photo.rowId DESC',
  // Those that tell no date come last here too.
  takenFirst: "photo.takenAt = '', photo.takenAt, photo.rowId",
};

/** `nothing`: words were asked for, and none of them can be looked for. */
export function conditionsOf(filter: PhotoFilter, matchWords: MatchWords): PhotoCondition[] | 'nothing' {
  const { text, isTyping, use, article, photographer, rating } = filter;
  const match = text.trim() === '' ? undefined : (matchWords(text, isTyping) ?? 'nothing');
  if (match === 'nothing') return 'nothing';
  const used = 'EXISTS (SELECT 1 FROM photo_use WHERE photo_use.asset = photo.asset)';
  return [
    match && {
      sql: 'photo.rowId IN (SELECT rowid FROM photo_search WHERE photo_search MATCH ?)',
      values: [match],
    },
    use && { sql: use === 'used' ? used : `NOT ${used}`, values: [] },
    article && {
      sql: 'photo.asset IN (SELECT asset FROM photo_use WHERE article = ?)',
      values: [article],
    },
    photographer && { sql: 'photo.photographer = ?', values: [photographer] },
    rating && { sql: 'photo.rating >= ?', values: [rating] },
    ...dates(filter),
  ].filter((condition) => typeof condition === 'object');
}

function dates({ dateOf, from, to }: PhotoFilter): (PhotoCondition | undefined)[] {
  if (dateOf === 'added')
    return [
      from ? { sql: 'photo.addedAtMs >= ?', values: [momentOf(from)] } : undefined,
      to ? { sql: 'photo.addedAtMs < ?', values: [momentOf(dayAfter(to))] } : undefined,
    ];
  // A photo that tells no date fits no span of days.
  return [
    from || to ? { sql: 'photo.takenAt >= ?', values: [from ?? '0'] } : undefined,
    to ? { sql: 'photo.takenAt < ?', values: [dayAfter(to)] } : undefined,
  ];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The first moment of a day in Vietnam, which keeps one offset the whole year. */
function momentOf(day: string): number {
  return Date.parse(`${day}T00:00:00+07:00`);
}

/** What of a photo can be found: its words and its file's name, the number in it also by itself. */
export function searchedText(name: string, words: readonly string[]): string {
  return fold([...words, name, ...(name.match(/\d+/g) ?? [])].filter(Boolean).join('\n'));
}
