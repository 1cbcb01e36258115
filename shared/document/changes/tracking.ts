import type { Block } from '#shared/document/block.ts';
import type { RunChange } from '#shared/document/run.ts';
import type { Token } from './tokens.ts';

/** Who is writing, for which level. */
export interface Author {
  readonly person: string;
  readonly level: string;
}

/** A place in a line: letters before it are counted in UTF-16, deleted ones too. `line` is `lineName` or a block's id. */
export interface Place {
  readonly line: string;
  readonly offset: number;
}

/**
 * What the writer is doing. Without `author` nothing is marked: then what is written is text, and what is taken out is gone.
 * `caret` settles where a letter was added that might be either of two; `carets` are carried along.
 */
export interface Tracking {
  readonly author?: Author | undefined;
  readonly at: string;
  newId(): string;
  readonly carets?: readonly Place[] | undefined;
  /** The blocks in which the selection is, also where it is in none of their lines: in a cell, on a photo. */
  readonly chosen?: ReadonlySet<string> | undefined;
  /** Whether what was taken out lay behind the caret, as with the key Delete. */
  readonly isForward?: boolean | undefined;
  /** Whether what comes in was taken from elsewhere with its marks: without `author` it keeps them. */
  readonly isBrought?: boolean | undefined;
  /** The changes whose words went into another list or box, or out of one. */
  readonly brought?: ReadonlySet<string> | undefined;
  /** Where one act took words out of a list or a box, or into one: all that it marks is one change. */
  readonly act?: Act | undefined;
  /** Told of a block that is not struck any more, because somebody wrote into it. */
  onTakenBack?(type: Block['type']): void;
  /** Told where each caret of `carets` is afterwards. */
  onCaret?(index: number, place: Place): void;
}

export type Mark = Pick<RunChange, 'id' | 'person' | 'level' | 'at'>;

/** The mark of an act, once it has one. */
export interface Act {
  mark?: Mark | undefined;
}

/** The line of a block that has several: `b3/caption`. */
export function lineName(block: string, line: string): string {
  return `${block}/${line}`;
}

export function isOwn(change: Pick<RunChange, 'person' | 'level'>, author: Author): boolean {
  return change.person === author.person && change.level === author.level;
}

export function ownInsertion({ changes }: Token, author: Author): RunChange | undefined {
  return changes.find((change) => change.kind === 'insert' && isOwn(change, author));
}

export function isGone({ changes }: Token): boolean {
  return changes.some(({ kind }) => kind === 'delete');
}
