/**
 * A sentence of the core, which speaks Vietnamese, beside the same in another language. `{}` stands for what differs from
 * one to the next, as a name; `{*}` for something that is a sentence of the core itself. Both keep their order.
 */
export type Told = readonly (readonly [said: string, told: string])[];

/** What the core says, as a table tells it. What the table does not have stays as it was said. */
export function toldIn(table: Told, said: string): string {
  const read = readTable(table);
  return within(said, read, true) ?? within(said, read, false) ?? said;
}

/** By the first line that fits. `isWhole`: what it holds within must be known too, or a later line may fit better. */
function within(said: string, table: readonly ReadTold[], isWhole: boolean): string | undefined {
  for (const { pattern, told, isSaid } of table) {
    const [whole, ...parts] = pattern.exec(said) ?? [];
    if (whole === undefined) continue;
    const texts = parts.map((part, at) => (isSaid[at] ? within(part, table, isWhole) : part));
    if (isWhole && texts.includes(undefined)) continue;
    const filled = texts.map((text, at) => text ?? parts[at]).values();
    return told.replaceAll(hole, () => filled.next().value ?? '');
  }
  return undefined;
}

interface ReadTold {
  readonly pattern: RegExp;
  readonly told: string;
  /** For each hole, whether a sentence of the core goes there. */
  readonly isSaid: readonly boolean[];
}

const hole = /\{\*?\}/g;
const readTables = new WeakMap<Told, readonly ReadTold[]>();

function readTable(table: Told): readonly ReadTold[] {
  const known = readTables.get(table);
  if (known) return known;
  const read = table.map(([said, told]) => ({
    pattern: new RegExp(`^${said.split(hole).map(literally).join('(.+?)')}$`, 'su'),
    told,
    isSaid: (said.match(hole) ?? []).map((each) => each === '{*}'),
  }));
  readTables.set(table, read);
  return read;
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
