import type { ListBlock } from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { BlockChange, RunChange } from '#shared/document/run.ts';
import { changesIn, withChanges } from './stack.ts';
import { asBlock, isLine, lettersIn, runsOfLetters, type Letter, type Line, type Unit } from './tokens.ts';
import { isGone, isOwn, type Author } from './tracking.ts';

interface PutBack {
  readonly units: readonly Unit[];
  /** Which line stands again for one that was put in. */
  readonly again: ReadonlyMap<string, string>;
}

/**
 * What somebody struck and put in again beside it, word for word, is as it was: who takes an item out of a list and puts it
 * back has changed nothing.
 */
export function withPutBack(units: readonly Unit[], author: Author | undefined): PutBack {
  const again = new Map<string, string>();
  if (!author || !units.some((unit) => isOwnNew(unit, author))) return { units, again };
  const left: Unit[] = [];
  let row: Unit[] = [];
  const close = () => {
    left.push(...paired(row, author, again));
    row = [];
  };
  for (const unit of units) {
    if (isOwnNew(unit, author) || isOwnStrike(unit, author)) {
      row.push(unit);
    } else {
      close();
      left.push(unit);
    }
  }
  close();
  return { units: left, again };
}

/** A row of what was put in and what was struck, in the order of what was put in. */
function paired(row: readonly Unit[], author: Author, again: Map<string, string>): readonly Unit[] {
  const news = row.filter((unit) => isOwnNew(unit, author));
  const struck = row.filter((unit) => !news.includes(unit));
  const left: Unit[] = [];
  let passed = 0;
  for (const unit of news) {
    const place = struck.findIndex(
      (other, index) => index >= passed && isSame(asItWas(other, unit, author), unit, author),
    );
    if (place < 0) {
      left.push(unit);
      continue;
    }
    left.push(...struck.slice(passed, place), asItWas(struck[place]!, unit, author));
    for (const [index, { id }] of linesIn(unit).entries()) again.set(id, linesIn(struck[place]!)[index]!.id);
    passed = place + 1;
  }
  return again.size > 0 || passed > 0 ? [...left, ...struck.slice(passed)] : row;
}

function isOwnNew(unit: Unit, author: Author): boolean {
  const changes = changesIn(unit);
  return changes.every(({ kind }) => kind === 'insert') && changes.some((change) => isOwn(change, author));
}

function isOwnStrike(unit: Unit, author: Author): boolean {
  if (!changesIn(unit).some((change) => isStrike(change) && isOwn(change, author))) return false;
  return !isLine(unit) || lettersIn(unit).every(isGone);
}

function isStrike({ kind }: BlockChange): boolean {
  return kind === 'delete' || kind === 'join';
}

/** Without what its writer struck in it since, which `unit`, the same put in again, does not say. */
function asItWas(struck: Unit, unit: Unit, author: Author): Unit {
  const isLeft = (change: BlockChange) => !(isStrike(change) && isOwn(change, author));
  const bare = withChanges(struck as Line, changesIn(struck).filter(isLeft)); // What was struck can change.
  if (!isLine(bare) || !isLine(unit)) return bare;
  const said = new Set(lettersIn(unit).flatMap(({ changes }) => changes.map(({ id }) => id)));
  const isKept = (change: RunChange) =>
    change.kind === 'insert' || !isOwn(change, author) || said.has(change.id);
  const letters = lettersIn({ ...bare, change: undefined } as Line);
  const kept = letters.map((letter) => ({ ...letter, changes: letter.changes.filter(isKept) }));
  return { ...bare, runs: runsOfLetters(kept) };
}

function isSame(before: Unit, unit: Unit, author: Author): boolean {
  const [was, is] = [asBlock(before), asBlock(unit)];
  if (was?.type !== is?.type) return false;
  if (isLine(before) && isLine(unit)) return isSameLine(before, unit);
  if (was?.type !== 'list' || is?.type !== 'list') return false;
  const [old, now] = [was as ListBlock, is as ListBlock];
  return (
    old.ordered === now.ordered &&
    old.items.length === now.items.length &&
    old.items.every((item, index) =>
      isSameLine(asItWas(item, now.items[index]!, author) as Line, now.items[index]!),
    )
  );
}

function isSameLine(before: Line, line: Line): boolean {
  if (levelOf(before) !== levelOf(line)) return false;
  return canonicalJson(lettersIn(before).map(seen)) === canonicalJson(lettersIn(line).map(seen));
}

function seen(letter: Letter) {
  return [letter.text, letter.look, isGone(letter)] as const;
}

function levelOf(line: Line): unknown {
  return 'level' in line ? line.level : undefined;
}

/** What bears an id and holds words: the line itself, or the items of a list. */
function linesIn(unit: Unit): readonly Unit[] {
  const block = asBlock(unit);
  return block?.type === 'list' ? (block as ListBlock).items : [unit];
}
