import { figuresIn } from './figure.ts';

/**
 * A sentence of the core, which speaks Vietnamese, beside the same in another language. `{}` stands for what differs from
 * one to the next, as a name; `{*}` for something that is a sentence of the core itself; `{#}` for a figure. All keep their
 * order.
 */
export type Told = readonly (readonly [said: string, told: string])[];

/** What the core says, as a table tells it. What the table does not have stays as it was said. */
export function toldIn(table: Told, said: string): string {
  const read = readTable(table);
  return within(said, read, true) ?? within(said, read, false) ?? said;
}

/** By the first line that fits. `isWhole`: what it holds within must be known too, or a later line may fit better. */
function within(said: string, table: readonly ReadTold[], isWhole: boolean): string | undefined {
  for (const { pattern, told, holds } of table) {
    const [whole, ...parts] = pattern.exec(said) ?? [];
    if (whole === undefined) continue;
    const texts = parts.map((part, at) => {
      if (holds[at] === '{*}') return within(part, table, isWhole);
      return holds[at] === '{#}' ? figureTold(part) : part;
    });
    if (isWhole && texts.includes(undefined)) continue;
    const filled = texts.map((text, at) => text ?? parts[at]).values();
    return told.replaceAll(hole, () => filled.next().value ?? '');
  }
  return undefined;
}

interface ReadTold {
  readonly pattern: RegExp;
  readonly told: string;
  /** The holes in their order. */
  readonly holds: readonly string[];
}

const hole = /\{[*#]?\}/g;
const readTables = new WeakMap<Told, readonly ReadTold[]>();

function readTable(table: Told): readonly ReadTold[] {
  const known = readTables.get(table);
  if (known) return known;
  const read = table.map(([said, told]) => ({
    pattern: new RegExp(`^${said.split(hole).map(literally).join('(.+?)')}$`, 'su'),
    told,
    holds: said.match(hole) ?? [],
  }));
  readTables.set(table, read);
  return read;
}

/** `1.500,5` as it is written in English. */
function figureTold(said: string): string {
  const value = Number(said.replaceAll('.', '').replace(',', '.'));
  return Number.isNaN(value) ? said : figuresIn('en-GB', value);
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
