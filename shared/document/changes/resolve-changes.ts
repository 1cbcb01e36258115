import type { Block, FactBoxBlock, ListBlock, ListItem } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { mapBlockRuns, mapFieldRuns } from '#shared/document/map-runs.ts';
import { isPlainObject } from '#shared/document/json.ts';
import type { BlockChange, Run, RunChange } from '#shared/document/run.ts';
import { withLineKept } from './line-kept.ts';
import { withListJoined } from './divided-lists.ts';
import { withEmptiedListsFilled } from './emptied-lists.ts';
import { joinedAlone, withLinesJoined } from './joined-rows.ts';
import { withJoinsKept, withJoinsLed, withoutJoins } from './joined-to.ts';
import { itemSlotsIn, withItemMovesLed, withItemsPlaced } from './item-places.ts';
import { all, none, type Chosen, type Verdict } from './settling.ts';
import { withSplitItemsHome } from './split-items-home.ts';
import { slotsOf, unitsIn, withMovesBack, withMovesLed } from './slots.ts';
import { byTimeMade, changesIn } from './stack.ts';
import { withStrikesBack } from './taken-back.ts';
import { withPartsBack, withPartsLed } from './text-order.ts';
import {
  isLine,
  lettersOf,
  runsOfLetters,
  tokensOf,
  unitsOf,
  type Start,
  type Token,
  type Unit,
} from './tokens.ts';

interface Resolving {
  readonly verdict: Verdict;
  readonly isChosen: Chosen;
}

/** The text with these changes made good: what was put in is text like any other, what was taken out is gone. */
export function acceptChanges(content: ArticleContent, isChosen: Chosen = all): ArticleContent {
  return resolveContent(content, 'take', isChosen);
}

/** The text as it was before these changes. */
export function rejectChanges(content: ArticleContent, isChosen: Chosen = all): ArticleContent {
  return resolveContent(content, 'drop', isChosen);
}

function resolveContent(content: ArticleContent, verdict: Verdict, isChosen: Chosen): ArticleContent {
  const fields = mapFieldRuns(content, (runs) => resolveRuns(runs, verdict, isChosen));
  return { ...fields, body: resolveBody(content.body, verdict, isChosen) };
}

/** A line on its own. */
export function resolveRuns(runs: readonly Run[], verdict: Verdict, isChosen: Chosen = all): Run[] {
  if (!runs.some(({ changes }) => changes?.some(isChosen))) return [...runs];
  const left = lettersOf(runs).flatMap((letter) => resolveToken(letter, { verdict, isChosen }) ?? []);
  return runsOfLetters(left);
}

/** A body is never empty: where nothing is left, one empty paragraph is. */
export function resolveBody(body: readonly Block[], verdict: Verdict, isChosen: Chosen = all): Block[] {
  const left = resolveUnits(body, { verdict, isChosen });
  return left.length > 0 ? left : [{ id: body[0]?.id ?? 'body', type: 'paragraph', runs: [] }];
}

function resolveUnits<U extends Unit>(units: readonly U[], resolving: Resolving): U[] {
  const isBack = resolving.verdict === 'drop' ? resolving.isChosen : none;
  const slots = withMovesBack(slotsOf(units), isBack);
  const itemSlots = withMovesBack(itemSlotsIn(units), isBack);
  const placed = withEmptiedListsFilled(withItemsPlaced(unitsIn(slots), itemSlots));
  const left = resolvePlaced(withSplitItemsHome(placed, isBack), resolving);
  return withItemMovesLed(withMovesLed(left, slots), itemSlots);
}

/** What stands where it is to stand. */
function resolvePlaced<U extends Unit>(units: readonly U[], resolving: Resolving): U[] {
  const { verdict, isChosen } = resolving;
  const before = verdict === 'drop' ? withoutJoins(units, isChosen) : units;
  const { whole, alone } = flowing(before, resolving);
  const [into, ahead] = [new Map<string, string>(), new Map<string, string>()];
  const left = resolveWhole(whole, { alone, into, ahead }, resolving);
  const led = withPartsLed(left, before, into);
  return verdict === 'take' ? withJoinsKept(led, units) : withJoinsLed(led, ahead);
}

/** The lines with those behind them whose words are to go on in them. */
function flowing<U extends Unit>(units: readonly U[], { verdict, isChosen }: Resolving) {
  if (verdict === 'take')
    return { whole: withLinesJoined(units, isChosen).flat(), alone: joinedAlone(units) };
  const { rows, alone } = withPartsBack(units, isChosen);
  return { whole: rows.flatMap((row) => withListJoined(withLineKept(row, isChosen))), alone };
}

interface Flowing {
  /** What keeps its own beginning, whatever stands before it. */
  readonly alone: ReadonlySet<string>;
  /** Notes of lines whose beginning is gone, and not all of their words with it, in which line they go on. */
  readonly into: Map<string, string>;
  /** Notes of every line whose beginning is gone the line ahead of it. */
  readonly ahead: Map<string, string>;
}

function resolveWhole<U extends Unit>(
  placed: readonly U[],
  { alone, into, ahead }: Flowing,
  resolving: Resolving,
): U[] {
  const left: Token[] = [];
  let leftover: Start | undefined;
  for (const token of tokensOf(placed)) {
    const resolved = resolveToken(token, resolving);
    if (resolved) left.push(resolved);
    if (resolved || token.kind === 'letter' || !isLine(token.unit)) continue;
    // Words whose beginning is gone go on in the line before them; where there is none, they keep their own.
    if (left.at(-1) === leftover) left.pop();
    const host = hostIn(left);
    if (host && !alone.has(token.unit.id)) {
      ahead.set(token.unit.id, host.unit.id);
      if (changesIn(token.unit).some(isOfBeginning)) into.set(token.unit.id, host.unit.id);
      continue;
    }
    leftover = { ...token, changes: remaining(token, resolving), ...settledType(token, resolving) };
    left.push(leftover);
  }
  return unitsOf(withLeftovers(left, placed, resolving)).flatMap(
    (unit) => resolveInside(unit, resolving) ?? [],
  ) as U[];
}

function hostIn(tokens: readonly Token[]): Start | undefined {
  const start = tokens.findLast((token): token is Start => token.kind === 'start');
  return start && isLine(start.unit) ? start : undefined;
}

function isOfBeginning({ kind }: BlockChange): boolean {
  return kind === 'join' || kind === 'split';
}

/** A beginning that is only kept for the words behind it says of itself what is said of all of them. */
function withLeftovers(tokens: readonly Token[], units: readonly Unit[], resolving: Resolving): Token[] {
  const gone = new Set(
    tokensOf(units).flatMap((token) =>
      token.kind === 'start' && resolveToken(token, resolving) === undefined ? [token.unit.id] : [],
    ),
  );
  return tokens.flatMap((token, index) => {
    if (token.kind === 'letter' || !gone.has(token.unit.id)) return [token];
    const end = tokens.findIndex((next, place) => place > index && next.kind === 'start');
    const words = tokens.slice(index + 1, end < 0 ? undefined : end);
    if (words.length === 0) return [];
    const own = new Set(token.changes.map(({ id }) => id));
    const said = saidOfAll(words).filter(({ id }) => !own.has(id));
    return [{ ...token, changes: [...token.changes, ...said].toSorted(byTimeMade) }];
  });
}

/** Once each change by which words were put in, or struck, where all of them were. */
function saidOfAll(words: readonly Token[]): RunChange[] {
  const said = (['insert', 'delete'] as const).flatMap((kind) => {
    const marks = words.map(({ changes }) => changes.find((change) => change.kind === kind));
    return marks.every((mark) => mark !== undefined) ? marks : [];
  });
  return [...new Map(said.map((change) => [`${change.kind} ${change.id}`, change])).values()];
}

function resolveToken<T extends Token>(token: T, resolving: Resolving): T | undefined {
  if (token.changes.some((change) => isEnd(change, resolving))) return undefined;
  const left = { ...token, changes: remaining(token, resolving) };
  return left.kind === 'start' ? { ...left, ...settledType(left, resolving) } : left;
}

function remaining({ changes }: Token, { isChosen }: Resolving): readonly RunChange[] {
  return changes.some(isChosen) ? changes.filter((change) => !isChosen(change)) : changes;
}

function isEnd(change: RunChange, { verdict, isChosen }: Resolving): boolean {
  return isChosen(change) && (verdict === 'take') === (change.kind === 'delete');
}

/** The type a block has once these changes of its type are settled, and the changes that stay open. */
function settledType(
  { unit, other }: Start,
  { verdict, isChosen }: Resolving,
): Pick<Start, 'unit' | 'other'> {
  let open: BlockChange[] = [];
  let type: BlockChange['from'] = undefined;
  let isDropped = false;
  for (const change of other) {
    const isMeant = isChosen(change);
    if (change.kind === 'type' && isMeant && verdict === 'drop') {
      if (!isDropped) type = change.from;
      isDropped = true;
    } else if (!isMeant) {
      const from = change.kind === 'type' && isDropped ? type : change.from;
      open.push(from === undefined ? change : { ...change, from });
      if (change.kind === 'type') isDropped = false;
    } else if (change.kind === 'type') {
      isDropped = false;
      // What it was made before is nothing to go back to, nor to go on to.
      open = open.filter(({ kind }) => kind !== 'type');
    }
  }
  return {
    unit: isDropped ? ({ ...unit, ...(isPlainObject(type) ? type : {}) } as Unit) : unit,
    other: open,
  };
}

function resolveInside(unit: Unit, resolving: Resolving): Unit | undefined {
  if (!('type' in unit) || isLine(unit)) return unit;
  const { verdict, isChosen } = resolving;
  const runs = (line: readonly Run[]) => resolveRuns(line, verdict, isChosen);
  if (unit.type === 'list') return resolveList(unit, resolving);
  if (unit.type === 'factBox') return resolveBox(unit, resolving);
  const resolved = mapBlockRuns(unit, runs);
  return verdict === 'drop' ? withStrikesBack(unit, resolved, isChosen) : resolved;
}

function resolveList(list: ListBlock, resolving: Resolving): ListBlock | undefined {
  const items: ListItem[] = resolvePlaced(list.items, resolving);
  return items.length > 0 ? { ...list, items } : undefined;
}

function resolveBox(box: FactBoxBlock, resolving: Resolving): FactBoxBlock {
  const { verdict, isChosen } = resolving;
  const children = resolveUnits(box.children, resolving);
  const empty = { id: box.children[0]!.id, type: 'paragraph' as const, runs: [] };
  return {
    ...box,
    title: resolveRuns(box.title, verdict, isChosen),
    children: children.length > 0 ? children : [empty],
  };
}

export function hasChanges(runs: readonly Run[]): boolean {
  return runs.some(({ changes }) => changes !== undefined && changes.length > 0);
}
