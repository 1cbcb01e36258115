import type { SearchField } from '#shared/areas/search.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { publishedContent } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import { blockText, photosIn } from '#shared/document/text.ts';
import { fold } from '#shared/text/fold.ts';
import { nfc } from '#shared/text/nfc.ts';
import { toOldStyle } from '#shared/text/tone-style.ts';

/** What of an article can be searched, as it is written. */
export type IndexedText = Readonly<Record<SearchField, string>>;

/** In the order of the columns. */
export const searchFields: readonly SearchField[] = ['headline', 'lead', 'body', 'caption', 'byline', 'tags'];

/** Goes up with every change to what is read of an article or to what of it goes into an index. */
export const recipe = 1;

/** The words a reader would see, each under its field. Text that somebody deleted is not among them. */
export function indexedText(content: ArticleContent): IndexedText {
  const { kicker, headline, subheadline, lead, body, bylines, tags, place, source } =
    publishedContent(content);
  const isPhoto = (block: (typeof body)[number]) => photosIn(block).length > 0;
  return {
    headline: lines([kicker, headline, subheadline].map(runsText)),
    lead: runsText(lead),
    body: lines(body.filter((block) => !isPhoto(block)).map(blockText)),
    caption: lines(body.filter(isPhoto).map(blockText)),
    byline: lines(bylines.map((byline) => byline.penName)),
    tags: lines([...tags, place ?? '', source ?? '']),
  };
}

function lines(parts: readonly string[]): string {
  return nfc(parts.filter((part) => part !== '').join('\n'));
}

/** What goes into each index for a text. SQLite folds capitals in both, and every mark but the stroke of đ in one. */
export const entryOf = {
  exact: toOldStyle,
  folded: (text: string) => text.replaceAll(/[đð]/g, 'd').replaceAll(/[ĐÐ]/g, 'D'),
} as const;

/**
 * A text as it is compared in each index, letter under letter: an offset into the one is an offset into the other.
 * Expects NFC.
 */
export const keyOf = { exact: exactKey, folded: fold } as const;

export type IndexName = keyof typeof keyOf;

function exactKey(text: string): string {
  const unified = toOldStyle(text);
  const small = unified.toLowerCase();
  return small.length === unified.length ? small : Array.from(unified, smallInPlace).join('');
}

/** İ alone becomes longer in small letters. */
function smallInPlace(char: string): string {
  const small = char.toLowerCase();
  return small.length === char.length ? small : char;
}
