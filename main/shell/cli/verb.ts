import type { Client } from '#shared/contract/procedure.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { LongWork } from './long-work.ts';

/** A word after the verb: an article, a file. `many`: one or more of them. */
export interface Operand {
  readonly name: string;
  readonly help: string;
  readonly many?: boolean;
  readonly optional?: boolean;
}

/** `value` names what stands after the option; an option without it is a switch. */
export interface Option {
  readonly value?: string;
  readonly help: string;
  readonly required?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

/** What was typed, matched against the verb's table. */
export interface Typed {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
}

/** What a verb answers: one value for `--json`, and the same told as text. */
export interface Answer {
  readonly json?: unknown;
  readonly text?: string;
  /** One sentence on stderr, where the work was done and what it found is not well. */
  readonly complaint?: string;
  readonly exitCode?: 0 | 1 | 2;
}

/** What a verb works with. */
export interface Desk {
  readonly client: Client<DeskContract>;
  readonly typed: Typed;
  /** Columns of the terminal, where stdout is one. */
  readonly width: number | undefined;
  readonly wantsJson: boolean;
  readonly longWork: LongWork;
  /** One line on stdout, now: for work that tells what is finished while it goes on. */
  print(line: string): void;
  /** One line on stderr, now: for work that goes on after something was refused. */
  complain(sentence: string): void;
}

export type Opens = 'nothing' | 'read' | 'write';

/** One verb of the command line. The usage, the help and the refusals are made from this. */
export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly help?: readonly string[];
  readonly operands: readonly Operand[];
  readonly options: Options;
  /** What the verb needs of the data folder. `read` also works beside a window. */
  readonly opens: Opens | ((typed: Typed) => Opens);
  run(desk: Desk): Promise<Answer>;
}
