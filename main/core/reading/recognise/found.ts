import type { ReadBlock } from '#shared/areas/reading.ts';
import type { Line } from './line.ts';

/** A block and the lines it was made of. */
export interface Found {
  readonly block: ReadBlock;
  readonly lines: readonly Line[];
  /** Why a person should look at it. */
  readonly doubt?: string;
}

/** What a reader of blocks knows beside the line at hand. */
export interface Surroundings {
  /** The lines of the text that are left to read, in order; `at` is the line at hand. */
  readonly lines: readonly Line[];
  readonly at: number;
  readonly isInterview: boolean;
  /** The page shows where its pictures stand, so that captions need not be guessed. */
  readonly hasPictures: boolean;
  readonly before: ReadBlock | undefined;
}

export type BlockReader = (line: Line, around: Surroundings) => Found | null;

/** The lines from here on for as long as they belong together. */
export function linesWhile({ lines, at }: Surroundings, belongs: (line: Line) => boolean): Line[] {
  const following = lines.slice(at);
  const end = following.findIndex((line) => !belongs(line));
  return end < 0 ? following : following.slice(0, end);
}
