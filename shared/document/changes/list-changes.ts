import type { Block } from '#shared/document/block.ts';
import { runFields, type ArticleContent, type RunField } from '#shared/document/content.ts';
import { runsText, type BlockChange, type Run, type RunChange } from '#shared/document/run.ts';
import { blockText } from '#shared/document/text.ts';
import { partsOf, withParts } from './distinct-ids.ts';
import { nameOf, retypedBy, type BlockName, type Retyped } from './retyped.ts';
import { changesIn } from './stack.ts';
import { isCarrying } from './taken-back.ts';
import { asBlock, isLine, type Unit } from './tokens.ts';

/** What was done to the whole of a block or an item, besides words put in and taken out. */
export interface BlockAct {
  readonly kind: BlockChange['kind'] | 'level' | 'divide' | 'keep';
  /** What it was done to. */
  readonly to: BlockName | 'item';
}

/** An open change as a list shows it: who, when, what, and the sentence around it. */
export interface OpenChange {
  readonly id: string;
  readonly person: string;
  readonly level: string;
  readonly at: string;
  readonly field?: RunField;
  /** The block of the body in which it begins. */
  readonly block?: string;
  readonly acts: readonly BlockAct[];
  /** From what to what a block was made, where that is known. */
  readonly retyped?: Retyped;
  readonly added: string;
  readonly removed: string;
  /** Of both: whether what was put in stands ahead of what was taken out. */
  readonly isAddedFirst: boolean;
  /** The sentence up to the change, and after it. */
  readonly ahead: string;
  readonly behind: string;
  /** Whether all of what is behind was struck, by a change of its own. */
  readonly isBehindStruck: boolean;
}

type Found = { -readonly [Name in keyof OpenChange]: OpenChange[Name] } & {
  acts: BlockAct[];
  /** What it struck where another struck it later: such words went elsewhere, most often, and are struck there too. */
  struckAgain: string;
  /** Of `added`: what still stands, and what another struck since, which may stand elsewhere. */
  standing: string;
  struckSince: string;
  actsStruckSince: Set<BlockAct>;
};
type Where = Pick<OpenChange, 'field' | 'block'>;
type Side = 'added' | 'removed' | 'struckAgain' | 'standing' | 'struckSince';

/** Every change that nobody has accepted or rejected yet, in reading order. Words that were replaced are one change. */
export function listChanges(content: ArticleContent): OpenChange[] {
  const found = new Map<string, Found>();
  for (const field of runFields) lookIntoLine(content[field], { field }, found);
  for (const block of content.body) if (isMarked(block)) lookIntoUnit(block, { block: block.id }, found);
  return [...found.values()].map(asTold);
}

/** Words that were put in and taken elsewhere since are told once, where they stand. */
function asTold({ struckAgain, standing, struckSince, actsStruckSince, ...change }: Found): OpenChange {
  const isElsewhere = struckSince !== '' && standing.includes(struckSince);
  return {
    ...change,
    acts: isElsewhere ? change.acts.filter((act) => !actsStruckSince.has(act)) : change.acts,
    added: isElsewhere ? standing : change.added,
    removed: change.removed || struckAgain,
  };
}

/** A block is never changed in place. While an article is written it is asked with every save, and most blocks are the same. */
const unmarked = new WeakSet<Block>();

function isMarked(block: Block): boolean {
  if (unmarked.has(block)) return false;
  // Of a block or an item `change`, of a run `changes`: no text can look like one, as its quotes are escaped.
  if (/"changes?":/.test(JSON.stringify(block))) return true;
  unmarked.add(block);
  return false;
}

function lookIntoUnit(unit: Unit, where: Where, found: Map<string, Found>): void {
  const block = asBlock(unit);
  if (block?.type === 'unknown') return;
  for (const change of changesIn(unit)) lookAtBlock(change, unit, where, found);
  if (isLine(unit)) return lookIntoLine(unit.runs, where, found, changesIn(unit).some(isStrike));
  if (block) for (const inside of insidesOf(block)) inside(where, found);
}

function lookAtBlock(change: BlockChange, unit: Unit, where: Where, found: Map<string, Found>): void {
  const entry = entryOf(change, where, found);
  const block = asBlock(unit);
  const act: BlockAct = {
    kind: actKindOf(change, block),
    to: block ? (nameOf(block) ?? 'paragraph') : 'item',
  };
  entry.acts.push(act);
  const isStruck = changesIn(unit).some(isStrike);
  if (isStruck) entry.actsStruckSince.add(act);
  if (change.kind === 'type' && block && block.type !== 'unknown') {
    const retyped = retypedBy(change, block);
    if (retyped) entry.retyped = retyped;
  }
  const text = textOf(unit);
  if (change.kind === 'insert') takeAdded(entry, unit, isStruck);
  else if (change.kind === 'delete') take(entry, 'removed', joined(entry.removed, text));
  else if (entry.behind === '') takeName(entry, unit, isStruck);
}

/** As it is read: what was struck in it is a change of its own. Struck whole, it still has a name. */
function takeName(entry: Found, unit: Unit, isStruck: boolean): void {
  const standing = isStruck ? '' : isLine(unit) ? runsText(unit.runs) : textOf(unit);
  entry.behind = firstSentence(standing || textOf(unit));
  entry.isBehindStruck = standing === '' && entry.behind !== '';
}

function takeAdded(entry: Found, unit: Unit, isStruck: boolean): void {
  take(entry, 'added', joined(entry.added, textOf(unit)));
  const struck = isStruck ? [unit] : partsOf(unit).filter((part) => changesIn(part).some(isStrike));
  if (!isStruck) take(entry, 'standing', joined(entry.standing, textOf(withoutParts(unit, struck))));
  for (const each of struck) take(entry, 'struckSince', joined(entry.struckSince, textOf(each)));
}

function withoutParts(unit: Unit, struck: readonly Unit[]): Unit {
  return struck.length === 0
    ? unit
    : withParts(
        unit,
        partsOf(unit).filter((part) => !struck.includes(part)),
      );
}

function actKindOf({ kind }: BlockChange, block: Block | undefined): BlockAct['kind'] {
  if (kind === 'type' && !block) return 'level';
  return kind === 'split' && block?.type === 'list' ? 'divide' : kind;
}

function textOf(unit: Unit): string {
  const block = asBlock(unit);
  const runs = (line: readonly Run[]) => line.map(({ text }) => text).join('');
  if (isLine(unit)) return runs(unit.runs);
  return block ? blockText(block).replaceAll('\n', ' ¶ ') : '';
}

type Inside = (where: Where, found: Map<string, Found>) => void;

function insidesOf(block: Block): Inside[] {
  const line =
    (runs: readonly Run[]): Inside =>
    (where, found) =>
      lookIntoLine(runs, where, found);
  const unit =
    (inner: Unit): Inside =>
    (where, found) =>
      lookIntoUnit(inner, where, found);
  switch (block.type) {
    case 'list':
      return block.items.map(unit);
    case 'factBox':
      return [line(block.title), ...block.children.map(unit)];
    case 'pullQuote':
      return [line(block.runs), line(block.attribution)];
    case 'photo':
      return [line(block.caption), line(block.credit)];
    case 'photoStory':
      return block.photos.flatMap(({ caption, credit }) => [line(caption), line(credit)]);
    case 'table':
      return block.rows.flat().map(({ runs }) => line(runs));
    default:
      return [];
  }
}

function lookIntoLine(
  runs: readonly Run[],
  where: Where,
  found: Map<string, Found>,
  isStruckWhole = false,
): void {
  const last = new Map<string, number>();
  const opened = new Map<Side, Set<string>>();
  runs.forEach(({ text, changes = [] }, index) => {
    for (const change of changes) {
      const isNew = !found.has(change.id);
      const entry = entryOf(change, where, found);
      if (isCarrying(change) && entry.acts.every(({ kind }) => kind !== 'keep'))
        entry.acts.push({ kind: 'keep', to: 'photo' });
      if (isNew) entry.ahead = lastSentence(runsText(runs.slice(0, index)));
      for (const side of sidesOf(change, changes.findLast(isStrike), isStruckWhole)) {
        const begun = opened.get(side) ?? new Set();
        take(entry, side, begun.has(change.id) ? entry[side] + text : joined(entry[side], text));
        opened.set(side, begun.add(change.id));
      }
      last.set(change.id, index);
    }
  });
  for (const [id, index] of last) {
    const entry = found.get(id)!;
    entry.behind = firstSentence(runsText(runs.slice(index + 1)));
    entry.isBehindStruck = false;
  }
}

function sidesOf(change: RunChange, lastStrike: RunChange | undefined, isStruckWhole: boolean): Side[] {
  if (change.kind === 'insert') return addedSides(isStruckWhole || lastStrike !== undefined);
  return [change === lastStrike && !isStruckWhole ? 'removed' : 'struckAgain'];
}

function addedSides(isStruckSince: boolean): Side[] {
  return ['added', isStruckSince ? 'struckSince' : 'standing'];
}

function isStrike({ kind }: RunChange | BlockChange): boolean {
  return kind === 'delete';
}

function entryOf(change: RunChange | BlockChange, where: Where, found: Map<string, Found>): Found {
  const known = found.get(change.id);
  if (known) return known;
  const { id, person, level, at } = change;
  const entry: Found = {
    id,
    person,
    level,
    at,
    ...where,
    acts: [],
    added: '',
    removed: '',
    struckAgain: '',
    standing: '',
    struckSince: '',
    actsStruckSince: new Set(),
    isAddedFirst: false,
    ahead: '',
    behind: '',
    isBehindStruck: false,
  };
  found.set(id, entry);
  return entry;
}

function take(entry: Found, side: Side, text: string): void {
  if (side === 'removed' && entry.removed === '') entry.isAddedFirst = entry.added !== '';
  entry[side] = text;
}

function joined(before: string, text: string): string {
  return before === '' ? text : `${before} ¶ ${text}`;
}

const longest = 90;

function lastSentence(text: string): string {
  const end = text.search(/[^.!?…]*[.!?…]?\s*$/u);
  const sentence = text.slice(end);
  if (sentence.length <= longest) return sentence;
  return `…${sentence.slice(-longest).replace(/^\S*\s+/u, '')}`;
}

function firstSentence(text: string): string {
  const sentence = /^[^.!?…]*[.!?…]?/u.exec(text)?.[0] ?? '';
  if (sentence.length <= longest) return sentence;
  return `${sentence.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}
