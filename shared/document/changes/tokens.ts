import type { Block, ListItem, ParagraphBlock, QuoteBlock, SubheadBlock } from '#shared/document/block.ts';
import type { Json } from '#shared/document/json.ts';
import { normalRuns } from '#shared/document/normal-form.ts';
import type { BlockChange, Run, RunChange } from '#shared/document/run.ts';
import { directlyBehind } from './behind.ts';
import { byTimeMade, changesIn, withChanges } from './stack.ts';

/** What text can flow out of and into: a line with a beginning of its own. */
export type Line = ParagraphBlock | SubheadBlock | QuoteBlock | ListItem;
export type Unit = Block | ListItem;

/** A letter with the marks it carries; its combining marks stay with it. */
export interface Letter {
  readonly kind: 'letter';
  readonly text: string;
  readonly look: Omit<Run, 'text' | 'changes'>;
  readonly changes: readonly RunChange[];
  /** The marks its run carries, without those that its whole line says. */
  readonly own: readonly RunChange[];
}

/** The beginning of a line or of a block. `changes` says who put it in or took it out. */
export interface Start {
  readonly kind: 'start';
  readonly unit: Unit;
  readonly changes: readonly RunChange[];
  /** Of one that was put in: the blocks its words came from, should it be a split. */
  readonly splitFrom?: Json | undefined;
  /** Which of `changes` are splits: a part of a line stays one, also when none of its words are left in it. */
  readonly splits?: readonly string[] | undefined;
  /** Of one that was taken out: the line to which its words go. */
  readonly joinedTo?: Json | undefined;
  /** The changes that are neither: another type, another place, and that a list is one part of two. */
  readonly other: readonly BlockChange[];
}

export type Token = Letter | Start;

/** An item of a list is no block. */
export function asBlock(unit: Unit): Block | undefined {
  return 'type' in unit ? (unit as Block) : undefined; // Only blocks say a type.
}

export function isLine(unit: Unit): unit is Line {
  const type = asBlock(unit)?.type ?? 'paragraph';
  return type === 'paragraph' || type === 'subhead' || type === 'quote';
}

const letters = /\P{M}\p{M}*|\p{M}+/gu;

/** A whole paragraph that was put in or taken out says so once: here each of its letters says it too. */
export function lettersOf(runs: readonly Run[], implied: readonly RunChange[] = []): Letter[] {
  return runs.flatMap(({ text, changes = [], ...look }) => {
    const all = implied.length > 0 ? [...implied, ...changes].toSorted(byTimeMade) : changes;
    return (text.match(letters) ?? []).map((letter): Letter => ({
      ...{ kind: 'letter', text: letter, look },
      changes: all,
      own: changes,
    }));
  });
}

/** The letters of a line with all that is said of them, also of the line as a whole. */
export function lettersIn(line: Line): Letter[] {
  const changes = changesIn(line).filter(({ kind }) => kind === 'insert' || kind === 'delete');
  return lettersOf(line.runs, changes.flatMap(startChange));
}

export function tokensOf(units: readonly Unit[]): Token[] {
  return units.flatMap((unit): Token[] => {
    const all = changesIn(unit);
    const isOther = ({ kind }: BlockChange) =>
      kind === 'type' || kind === 'move' || (kind === 'split' && !isLine(unit));
    const changes = all.filter((change) => !isOther(change));
    const start: Start = {
      ...{ kind: 'start', unit },
      changes: changes.flatMap(startChange),
      splitFrom: changes.find(({ kind }) => kind === 'split')?.from,
      joinedTo: changes.find(({ kind }) => kind === 'join')?.from,
      other: all.filter(isOther),
    };
    if (!isLine(unit)) return [start];
    const splits = changes.flatMap(({ id, kind }) => (kind === 'split' ? [id] : []));
    return [{ ...start, splits }, ...lettersIn(unit)];
  });
}

function startChange({ kind, from: _, under: __, ...mark }: BlockChange): RunChange[] {
  if (kind === 'insert' || kind === 'split') return [{ ...mark, kind: 'insert' }];
  return kind === 'delete' || kind === 'join' ? [{ ...mark, kind: 'delete' }] : [];
}

/** Letters before the first beginning have no place and must not be there. */
export function unitsOf(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < tokens.length;) {
    const start = tokens[index] as Start; // Every stretch of letters follows a beginning.
    let end = index + 1;
    while (tokens[end]?.kind === 'letter') end += 1;
    units.push(unitOf(withHost(start, units), tokens.slice(index + 1, end) as Letter[]));
    index = end;
  }
  return units;
}

export function runsOfLetters(line: readonly Letter[]): Run[] {
  return normalRuns(
    stretchesOf(line).map(({ text, look, changes }) => ({
      text,
      ...look,
      ...(changes.length > 0 && { changes: [...changes] }),
    })),
  );
}

/** Letters that came from one run and stayed together are not looked at one by one. */
function stretchesOf(line: readonly Letter[]): Pick<Letter, 'text' | 'look' | 'changes'>[] {
  const stretches: { text: string; look: Letter['look']; changes: Letter['changes'] }[] = [];
  for (const { text, look, changes } of line) {
    const last = stretches.at(-1);
    if (last?.look === look && last.changes === changes) last.text += text;
    else stretches.push({ text, look, changes });
  }
  return stretches;
}

/** A beginning that is taken out says to which line its words go, should some be left. */
function withHost(start: Start, units: readonly Unit[]): Start {
  if (start.joinedTo !== undefined) return start;
  const ahead = lineAhead(units);
  return ahead ? { ...start, joinedTo: directlyBehind(ahead.id) } : start;
}

/** Where the words go of a line that is joined: past what was struck and is no line to the one beyond. */
export function lineAhead(units: readonly Unit[]): Line | undefined {
  const ahead = units.findLast(endsLine);
  return ahead && isLine(ahead) ? ahead : undefined;
}

/** The same of each of them. */
export function linesAhead<U extends Unit>(units: readonly U[]): ReadonlyMap<U, Unit | undefined> {
  const lines = new Map<U, Unit | undefined>();
  let ahead: Unit | undefined;
  for (const unit of units) {
    lines.set(unit, ahead);
    if (endsLine(unit)) ahead = isLine(unit) ? unit : undefined;
  }
  return lines;
}

/** Whether words that go on in the line ahead go no further than this: it is that line, or stands in their way. */
export function endsLine(unit: Unit): boolean {
  return isLine(unit) || !changesIn(unit).some(({ kind }) => kind === 'delete');
}

function unitOf(start: Start, line: readonly Letter[]): Unit {
  const { unit, changes, splits = [], other } = start;
  if (unit.type === 'unknown') return unit;
  const isWhole = (change: RunChange) =>
    !isLine(unit) || (!isSplit(change) && line.every((letter) => carries(letter, change)));
  const isSplit = ({ id, kind }: RunChange) => kind === 'insert' && splits.includes(id);
  const whole = changes.filter(isWhole);
  const own = changes.map((change) => blockChange(change, whole.includes(change), start));
  const bare = isLine(unit) ? { ...unit, runs: runsOfLetters(without(line, whole)) } : unit;
  return withChanges(bare as Line, [...other, ...own]);
}

function blockChange(change: RunChange, isWhole: boolean, { splitFrom, joinedTo }: Start): BlockChange {
  if (isWhole) return { ...change, kind: change.kind };
  const [kind, from] =
    change.kind === 'insert' ? (['split', splitFrom] as const) : (['join', joinedTo] as const);
  return { ...change, kind, ...(from !== undefined && { from }) };
}

function carries({ changes }: Letter, { id, kind }: RunChange): boolean {
  return changes.some((change) => change.id === id && change.kind === kind);
}

/** Letters of one run go on sharing what they carry. */
function without(line: readonly Letter[], changes: readonly RunChange[]): readonly Letter[] {
  if (changes.length === 0) return line;
  const isLeft = (own: RunChange) => !changes.some(({ id, kind }) => own.id === id && own.kind === kind);
  const left = new Map<Letter['changes'], Letter['changes']>();
  return line.map((letter) => {
    const carried = left.get(letter.changes) ?? letter.changes.filter(isLeft);
    left.set(letter.changes, carried);
    return { ...letter, changes: carried };
  });
}
