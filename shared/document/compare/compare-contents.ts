import { canonicalJson } from '#shared/document/canonical-json.ts';
import { runFields, type ArticleContent, type RunField } from '#shared/document/content.ts';
import { publishedContent } from '#shared/document/published.ts';
import { compareBodies, type ComparedBlock } from './compare-blocks.ts';
import { compareRuns, type Stretch } from './compare-runs.ts';

export interface ComparedField {
  readonly field: RunField;
  readonly stretches: readonly Stretch[];
}

/** Something an article says besides its text: its section, its bylines. Undefined where it was not said. */
export interface ComparedParticular {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ComparedContents {
  /** The one-line fields that either of the two has, in the order of the page. */
  readonly fields: readonly ComparedField[];
  /** Only what differs. */
  readonly particulars: readonly ComparedParticular[];
  /** Every block of either. */
  readonly body: readonly ComparedBlock[];
}

/**
 * How one state of an article became another, as a reader would see the two: open deletions are left out and open
 * insertions count, so accepting a change makes no difference.
 */
export function compareContents(before: ArticleContent, after: ArticleContent): ComparedContents {
  const old = publishedContent(before);
  const young = publishedContent(after);
  return {
    fields: runFields
      .map((field) => ({ field, stretches: compareRuns(old[field], young[field]) }))
      .filter(({ stretches }) => stretches.length > 0),
    particulars: compareParticulars(old, young),
    body: compareBodies(old.body, young.body),
  };
}

const notParticular = new Set<string>([...runFields, 'body', 'format', 'language', 'kind']);

/** What two contents say differently beside their text. */
function compareParticulars(before: ArticleContent, after: ArticleContent): ComparedParticular[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !notParticular.has(name))
    .map((name) => ({ name, before: before[name], after: after[name] }))
    .filter((pair) => jsonOf(pair.before) !== jsonOf(pair.after));
}

function jsonOf(value: unknown): string | undefined {
  return value === undefined ? undefined : canonicalJson(value);
}

export function isChangedField({ stretches }: ComparedField): boolean {
  return stretches.some(({ kind }) => kind !== 'same');
}

export function isChangedBlock(block: ComparedBlock): boolean {
  return block.kind !== 'same' || block.isMoved;
}

/** How many places a person has to look at. */
export function countDifferences({ fields, particulars, body }: ComparedContents): number {
  return fields.filter(isChangedField).length + particulars.length + body.filter(isChangedBlock).length;
}
