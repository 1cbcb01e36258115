import type { Json } from '#shared/document/json.ts';
import type { RunChange } from '#shared/document/run.ts';
import { alignTokens, type Aligned } from './align-tokens.ts';
import { behindIn } from './behind.ts';
import { byTimeMade } from './stack.ts';
import { isLine, type Letter, type Start, type Token } from './tokens.ts';
import { isGone, isOwn, ownInsertion, type Author, type Mark, type Tracking } from './tracking.ts';

interface Tracked {
  readonly tokens: readonly Token[];
  /** For each of `carets`: how many tokens stand before it now. */
  readonly carets: readonly number[];
}

interface Parts {
  readonly tracking: Tracking;
  /** How many tokens of `after` stand before each caret. */
  readonly carets: readonly number[];
  /** A beginning that stands in both: its block as it is to be now. */
  keptStart(before: Start, after: Start): Start;
  /** What a beginning that is put in keeps of the line in which it is. */
  splitFrom(line: Start): Json;
  /** Whether this line stood there before, wherever. */
  wasThere(line: string): boolean;
}

/** Tokens of a plain edit as tracked ones: what was there is marked and not gone, what is new is marked as new. */
export function trackTokens(before: readonly Token[], after: readonly Token[], parts: Parts): Tracked {
  const { tracking, carets } = parts;
  const aligned = alignTokens(before, after, carets.at(-1));
  const origins = originsOf(aligned);
  const result: Token[] = [];
  const places = carets.map(() => 0);
  let dropped: Start | undefined;
  let passed = 0;

  const push = (token: Token) => {
    // Words that stay need a beginning to stand behind, though theirs was taken out.
    if (token.kind === 'letter' && dropped && !hasHost(result)) result.push(hostOf(token, dropped, tracking));
    result.push(token);
  };
  const pass = () => {
    passed += 1;
    carets.forEach((caret, index) => {
      if (caret === passed) places[index] = result.length;
    });
  };
  const pushAfter = (token: Token) => {
    push(token);
    pass();
  };
  const skipTo = () => {
    carets.forEach((caret, index) => {
      if (caret === passed) places[index] = result.length;
    });
  };

  // Words that came from another list or box, or into one, are struck there as they were; letters typed among struck ones
  // are not.
  const struckHere = new Set(before.flatMap(({ changes }) => changes.filter(isStrike).map(({ id }) => id)));
  const isBrought = (change: RunChange) => tracking.brought?.has(change.id) === true;
  const marksBrought = ({ changes }: Token) =>
    changes.filter((change) =>
      isStrike(change)
        ? isBrought(change) || !struckHere.has(change.id)
        : isBrought(change) && isOfAnother(change, tracking),
    );

  const newStart = (token: Start, changes: readonly RunChange[], line: Start | undefined): Start => ({
    ...token,
    changes,
    other: [],
    splits: [],
    splitFrom: line && isLine(line.unit) ? parts.splitFrom(line) : undefined,
  });

  aligned.forEach((stretch, index) => {
    if (stretch.kind === 'kept') {
      stretch.after.forEach((token, step) => pushAfter(keep(stretch.before[step]!, token, parts)));
      return;
    }
    const next = aligned[index + 1]?.before[0];
    const from = result.length;
    const mark = <Kind extends RunChange['kind']>(kind: Kind, of?: Token) => {
      const beside = { left: result.at(-1), right: next, isLeftOfThisEdit: result.length > from };
      return markFor(kind, { ...beside, isOfStart: of?.kind === 'start' }, tracking);
    };
    const taken = (tokens: readonly Token[]) => {
      for (const token of tokens) {
        const strike = (kind: 'delete') => mark(kind, token);
        const isBroughtAway = token.kind === 'letter' && isGone(token) && token.changes.some(isBrought);
        const left = isAway(token, result, parts)
          ? struck(token, tracking, strike)
          : takeOut(token, { isBroughtAway, tracking }, strike);
        if (left) push(left);
        else if (token.kind === 'start') dropped = token;
      }
    };
    const added = () => {
      for (const token of stretch.after) {
        // What was struck before is there already: it is no word that was added.
        if (isStruckIn(stretch.before, token)) {
          pass();
          continue;
        }
        const changes = tracking.author ? [mark('insert')] : [];
        if (token.kind === 'start') {
          const all = [...changes, ...marksBrought(token).filter((change) => !isStrike(change))];
          pushAfter(newStart(token, all.toSorted(byTimeMade), origins[index]));
        } else if (tracking.isBrought && !tracking.author) pushAfter(token);
        else pushAfter({ ...token, changes: [...changes, ...marksBrought(token)].toSorted(byTimeMade) });
      }
    };
    const firstStart = stretch.before.findIndex(({ kind }) => kind === 'start');
    const lead = firstStart < 0 ? stretch.before : stretch.before.slice(0, firstStart);
    const rest = firstStart < 0 ? [] : stretch.before.slice(firstStart);
    const isAcross = firstStart >= 0 && !stretch.after.some(({ kind }) => kind === 'start');
    // Across lines, what is written stays in the line in which it was written.
    if (isAcross) added();
    taken(lead);
    if (!isAcross) added();
    taken(rest);
    if (tracking.isForward && stretch.after.length === 0) skipTo();
  });
  return { tokens: result, carets: places };
}

function isOfAnother(change: RunChange, { author, isBrought }: Tracking): boolean {
  return author !== undefined && isBrought !== true && !isOwn(change, author);
}

function isStrike({ kind }: RunChange): boolean {
  return kind === 'delete';
}

function isStruckIn(before: readonly Token[], token: Token): boolean {
  if (token.kind !== 'letter' || !isGone(token)) return false;
  const ids = new Set(token.changes.map(({ id }) => id));
  return before.some(
    (old) => old.kind === 'letter' && isGone(old) && old.changes.some(({ id }) => ids.has(id)),
  );
}

/** For each stretch: the line in which it stood before, at its beginning. */
function originsOf(aligned: readonly Aligned[]): (Start | undefined)[] {
  let line: Start | undefined;
  return aligned.map(({ before }) => {
    const origin = line;
    line = before.findLast((token) => token.kind === 'start') ?? line;
    return origin;
  });
}

/** A beginning that stays only for words that are gone goes with them. */
function hostOf(letter: Letter, dropped: Start, { author, ...tracking }: Tracking): Start {
  if (!author || !isGone(letter)) return dropped;
  const beside = letter.changes.find((change) => change.kind === 'delete' && isOwn(change, author));
  const mark: RunChange = beside ?? { id: tracking.newId(), ...author, at: tracking.at, kind: 'delete' };
  return { ...dropped, changes: [...dropped.changes, mark].toSorted(byTimeMade) };
}

function hasHost(tokens: readonly Token[]): boolean {
  const start = tokens.findLast((token): token is Start => token.kind === 'start');
  return start !== undefined && isLine(start.unit);
}

function keep(before: Token, after: Token, { keptStart }: Parts): Token {
  if (before.kind === 'start') return keptStart(before, after as Start); // Only a beginning is kept for a beginning.
  return { ...after, changes: before.changes };
}

/** It was split off from another line than the one before it: its words would flow to where they never stood. */
function isAway(token: Token, before: readonly Token[], { wasThere }: Parts): boolean {
  if (token.kind === 'letter' || token.splitFrom === undefined) return false;
  const origins = behindIn(token.splitFrom);
  const host = before.findLast((other): other is Start => other.kind === 'start');
  if (!host || origins.length === 0) return false;
  const home = origins.find(wasThere) ?? origins.at(-1);
  return host.unit.id !== home && behindIn(host.splitFrom)[0] !== home;
}

/** It stays as gone, whoever put it in. */
function struck(token: Token, { author }: Tracking, mark: (kind: 'delete') => RunChange): Token | undefined {
  if (isGone(token)) return token;
  return author && { ...token, changes: [...token.changes, mark('delete')].toSorted(byTimeMade) };
}

interface TakingOut {
  /** Whether it was struck, and stands elsewhere now as well. */
  readonly isBroughtAway: boolean;
  readonly tracking: Tracking;
}

/** Undefined where it is really gone: nobody misses what its own writer takes back. What was deleted stays deleted. */
function takeOut(
  token: Token,
  { isBroughtAway, tracking: { author } }: TakingOut,
  mark: (kind: 'delete') => RunChange,
): Token | undefined {
  if ((isGone(token) && !isBroughtAway) || isLocked(token)) return token;
  if (!author || ownInsertion(token, author)) return undefined;
  return { ...token, changes: [...token.changes, mark('delete')].toSorted(byTimeMade) };
}

/** A block of a version to come cannot say that it was deleted. */
function isLocked(token: Token): boolean {
  return token.kind === 'start' && token.unit.type === 'unknown';
}

interface Beside {
  readonly left: Token | undefined;
  readonly right: Token | undefined;
  /** Whether what stands at the left came with the same edit, as blocks that took the place of others. */
  readonly isLeftOfThisEdit: boolean;
  /** Whether a beginning is marked: words that were written ahead of it before are no part of that. */
  readonly isOfStart: boolean;
}

/** What stands beside an open change of the same hand belongs to it: a word is one change, not five. */
function markFor<Kind extends RunChange['kind']>(
  kind: Kind,
  { left, right, isLeftOfThisEdit, isOfStart }: Beside,
  tracking: Tracking,
): RunChange {
  const { author } = tracking as { author: Author }; // Nobody asks for a mark where nothing is marked.
  const isStrikeOfStart = kind === 'delete' && isOfStart;
  const beside = isLeftOfThisEdit
    ? ownMark(left, author)
    : isStrikeOfStart
      ? ownStrike(left, author)
      : markBeside(kind, left, author);
  const mark: Mark = tracking.act?.mark ??
    beside ??
    markBeside(kind, right, author) ?? { id: tracking.newId(), ...author, at: tracking.at };
  if (tracking.act) tracking.act.mark = mark;
  const { id, person, level, at } = mark;
  return { id, person, level, at, kind };
}

/** A beginning that was put in before is no part of what is taken out beside it. */
function markBeside(kind: RunChange['kind'], token: Token | undefined, author: Author): Mark | undefined {
  if (token?.kind !== 'start') return ownMark(token, author);
  if (kind === 'insert') return ownMark(token, author) ?? ownListSplit(token, author);
  return ownStrike(token, author);
}

function ownStrike(token: Token | undefined, author: Author): RunChange | undefined {
  return token?.changes.find((change) => isStrike(change) && isOwn(change, author));
}

/** What is put in where a list was divided came with its division. */
function ownListSplit({ other }: Start, author: Author): Mark | undefined {
  return other.find((change) => change.kind === 'split' && isOwn(change, author));
}

function ownMark(token: Token | undefined, author: Author): RunChange | undefined {
  return token?.changes.find((change) => isOwn(change, author));
}
