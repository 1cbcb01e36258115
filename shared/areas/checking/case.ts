import type { NameIndex } from '#shared/areas/names/name-index.ts';
import type { LookedText } from '#shared/areas/names/name-rules.ts';
import type { Asset } from '#shared/areas/assets.ts';
import type { Check, Entry } from '#shared/areas/registers.ts';
import type { ArticleContent } from '#shared/document/content.ts';

/** Where the text will be read. */
export type Output = 'print' | 'web';

/** Pixels of a picture, as it is meant to be seen. */
export type PictureSize = Pick<Asset, 'width' | 'height'>;

/** What an article is judged by besides its own words. */
export interface Situation {
  readonly names: NameIndex;
  readonly people: readonly Entry<'person'>[];
  /** Today, `2026-11-25`: the day of an article that states none. */
  readonly today: string;
  /** How large the file of a photo is; undefined where it is not here. */
  sizeOf(asset: string): PictureSize | undefined;
  /** Where the article goes now; where it is not said, wherever it is meant for. */
  readonly outputs?: readonly Output[] | undefined;
}

/** A field, or a line of a block, and in it the words between two offsets. `photo`: one of those that a block shows. */
export interface Where {
  readonly field?: string;
  readonly block?: string;
  readonly line?: string;
  readonly photo?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Something a rule found, in a sentence. Offsets count the text as a reader would see it. */
export interface Place extends Where {
  readonly sentence: string;
}

/** An article before one rule. */
export interface Case extends Situation {
  readonly check: Check;
  /** As a reader would see it. */
  readonly published: ArticleContent;
  readonly whole: ArticleContent;
  readonly texts: () => readonly LookedText<Where>[];
}

export type Look = (looked: Case) => readonly Place[];

/** How many there may be at most; without a limit as many as there are. */
export function limitOf({ check: { limit = Infinity } }: Case): number {
  return limit;
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
