import { commonStretches } from '#shared/document/compare/common-stretches.ts';
import { pieces, syllablesOf } from '#shared/text/pieces.ts';
import { mapParts, partsOf } from './anchor-parts.ts';
import { nameOf, placeOf, type PlacedLine, type Places } from './anchor-places.ts';
import type { Anchor } from './threads.ts';

/**
 * The anchor after an edit: it covers what is left of what it covered, where that stands now, and says so in its quote.
 * What was typed inside counts as part of it, what was typed at its edges does not. Where nothing is left it is `lost`,
 * and keeps its last quote, by which it is found again if the deletion is undone. `said`: the anchor as it was begun.
 */
export function carryAnchor(anchor: Anchor, before: Places, after: Places, said = anchor): Anchor {
  const begun = partsOf(said);
  return mapParts(anchor, (part, index) => {
    const { quote } = begun[index] ?? part;
    return grown(carried(part, before, after), after, quote);
  });
}

/** Where what was spoken of at first stands whole again around what was left of it, all of it is meant: an undo. */
function grown(anchor: Anchor, places: Places, quote: string): Anchor {
  const left = anchor.quote;
  const line = places.get(nameOf(placeOf(anchor)));
  if (!line || anchor.lost || left === '' || left === quote) return anchor;
  const start = allPlaces(quote, left)
    .map((ahead) => anchor.start - ahead)
    .find((place) => place >= 0 && line.text.startsWith(quote, place));
  return start === undefined ? anchor : at(anchor, line, { start, end: start + quote.length });
}

function carried(anchor: Anchor, before: Places, after: Places): Anchor {
  const name = nameOf(placeOf(anchor));
  const here = after.get(name);
  if (anchor.quote === '') return carryWhole(anchor, before, after);
  if (anchor.lost) return reappeared(anchor, before, after) ?? anchor;
  const was = before.get(name);
  if (here && here.text === was?.text) {
    const isTakenAway = here.isStruck && !was.isStruck;
    return (isTakenAway && withItsLine(anchor, before, after)) || anchor;
  }
  const span = here && carrySpan(anchor, was?.text ?? '', here.text);
  if (here && span && span.end > span.start) return at(anchor, here, span);
  return withItsLine(anchor, before, after) ?? reappeared(anchor, before, after) ?? { ...anchor, lost: true };
}

function carryWhole(anchor: Anchor, before: Places, after: Places): Anchor {
  const name = nameOf(placeOf(anchor));
  const here = after.get(name);
  const isTakenAway = !here || (here.isStruck && !before.get(name)?.isStruck);
  const away = isTakenAway ? wholeElsewhere(anchor, before, after) : undefined;
  return away ?? (here ? found(anchor) : { ...anchor, lost: true });
}

/**
 * The anchor in a text that was written elsewhere since: on another laptop, or before a crash. It is where it says, or
 * where its quote stands now; a quote of a single syllable is looked for in its own line only.
 */
export function settleAnchor(anchor: Anchor, places: Places): Anchor {
  return mapParts(anchor, (part) => settled(part, places));
}

function settled(anchor: Anchor, places: Places): Anchor {
  const here = places.get(nameOf(placeOf(anchor)));
  if (anchor.quote === '') return here ? found(anchor) : { ...anchor, lost: true };
  if (anchor.lost) return anchor;
  if (here?.text.slice(anchor.start, anchor.end) === anchor.quote) return anchor;
  const inLine = here && nearest(here.text, anchor.quote, anchor.start);
  if (here && inLine !== undefined) return startingAt(anchor, here, inLine);
  return elsewhere(anchor, places) ?? { ...anchor, lost: true };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function at(anchor: Anchor, line: PlacedLine, { start, end }: Span): Anchor {
  const quote = line.text.slice(start, end);
  const isThere = !anchor.lost && nameOf(placeOf(anchor)) === nameOf(line.place);
  if (isThere && anchor.start === start && anchor.end === end && anchor.quote === quote) return anchor;
  const { field: _, block: __, line: ___, lost: ____, ...rest } = anchor as Anchor & Record<string, unknown>;
  return { ...rest, ...line.place, start, end, quote } as Anchor;
}

function startingAt(anchor: Anchor, line: PlacedLine, start: number): Anchor {
  return at(anchor, line, { start, end: start + anchor.quote.length });
}

function found(anchor: Anchor): Anchor {
  const { lost: _, ...rest } = anchor;
  return rest as Anchor;
}

function carrySpan(span: Span, before: string, after: string): Span | undefined {
  let current: Span | undefined = span;
  // From the end, so that the offsets of earlier edits still hold.
  for (const edit of editsBetween(before, after).toReversed()) current = current && afterEdit(current, edit);
  return current;
}

/** A stretch of the old text, and what stands in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly added: string;
}

function afterEdit({ start, end }: Span, edit: Edit): Span | undefined {
  const longer = edit.added.length - (edit.end - edit.start);
  if (edit.end <= start) return { start: start + longer, end: end + longer };
  if (edit.start >= end) return { start, end };
  if (edit.start >= start && edit.end <= end) return { start, end: end + longer };
  if (edit.start < start && edit.end < end)
    return { start: edit.start + edit.added.length, end: end + longer };
  if (edit.start > start) return { start, end: edit.start };
  return undefined;
}

/** What was done to a text: one edit where it was typed in at one place, else the changed syllables one by one. */
function editsBetween(before: string, after: string): Edit[] {
  const whole = trimmed(before, after);
  const old = pieces(before.slice(whole.start, whole.end));
  const young = pieces(whole.added);
  if (old.length <= 1 || young.length <= 1) return [whole];
  return editsOfPieces(old, young).map((edit) => {
    const removed = before.slice(whole.start + edit.start, whole.start + edit.end);
    const { start, end, added } = trimmed(removed, edit.added);
    const from = whole.start + edit.start;
    return { start: from + start, end: from + end, added };
  });
}

function editsOfPieces(before: readonly string[], after: readonly string[]): Edit[] {
  const symbols = new Map([...before, ...after].map((part, index) => [part, index]));
  const numbers = (parts: readonly string[]) => Int32Array.from(parts, (part) => symbols.get(part)!);
  const edits: Edit[] = [];
  let old = 0;
  let young = 0;
  let offset = 0;
  const end = { before: before.length, after: after.length, length: 0 };
  for (const common of [...commonStretches(numbers(before), numbers(after)), end]) {
    const removed = before.slice(old, common.before).join('');
    const added = after.slice(young, common.after).join('');
    if (removed !== '' || added !== '') edits.push({ start: offset, end: offset + removed.length, added });
    old = common.before + common.length;
    young = common.after + common.length;
    offset += removed.length + before.slice(common.before, old).join('').length;
  }
  return edits;
}

/** The one stretch outside of which two texts are the same. */
function trimmed(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same += 1;
  return { start, end: before.length - same, added: after.slice(start, after.length - same) };
}

/** Where the line of the anchor went as a whole: of several that say the same, the first went to the first. */
function withItsLine(anchor: Anchor, before: Places, after: Places): Anchor | undefined {
  const own = before.get(nameOf(placeOf(anchor)));
  if (!own) return undefined;
  const gone = linesOnlyIn(before, after, own.text);
  const come = linesOnlyIn(after, before, own.text);
  const line = come[Math.min(gone.indexOf(own), come.length - 1)];
  return line && at(anchor, line, anchor);
}

/** What the anchor speaks of as a whole, where one of its lines stands now: a photo that was put into a story. */
function wholeElsewhere(anchor: Anchor, before: Places, after: Places): Anchor | undefined {
  const place = placeOf(anchor);
  if ('field' in place || place.line !== undefined) return withItsLine(anchor, before, after);
  for (const { place: own, text } of before.values()) {
    if ('field' in own || own.block !== place.block || text === '') continue;
    const { line: _, ...whole } = withItsLine({ ...anchor, ...own } as Anchor, before, after) ?? {};
    if ('block' in whole) return whole as Anchor;
  }
  return undefined;
}

/** The lines that say this and stand in one of two texts only. What is struck does not stand. */
function linesOnlyIn(places: Places, others: Places, text: string): PlacedLine[] {
  const stands = (line: PlacedLine | undefined) => line?.text === text && !line.isStruck;
  return [...places].flatMap(([name, line]) => (stands(line) && !stands(others.get(name)) ? [line] : []));
}

/** Where the quote stands now and did not stand before, nearest to where it was: split off, joined, its deletion undone. */
function reappeared(anchor: Anchor, before: Places, after: Places): Anchor | undefined {
  const hits = [...after].flatMap(([name, line], index) => {
    const start = startAnew(anchor, { name, line, before: before.get(name) });
    return start === undefined ? [] : [{ line, start, index }];
  });
  if (hits.length === 0) return undefined;
  const here = whereabouts(nameOf(placeOf(anchor)), before, after);
  const [first] = hits.toSorted((a, b) => Math.abs(a.index - here) - Math.abs(b.index - here));
  return first && startingAt(anchor, first.line, first.start);
}

interface LineAnew {
  readonly name: string;
  readonly line: PlacedLine;
  readonly before: PlacedLine | undefined;
}

/** Where in a line the quote stands anew; a line that is not struck any more is anew as a whole. */
function startAnew(anchor: Anchor, { name, line, before }: LineAnew): number | undefined {
  const was = !before || (before.isStruck && !line.isStruck) ? '' : before.text;
  if (line.text === was) return undefined;
  const isOwn = name === nameOf(placeOf(anchor));
  const places = allPlaces(line.text, anchor.quote);
  const earlier = allPlaces(was, anchor.quote);
  if (places.length === 0 || places.length < earlier.length) return undefined;
  // In its own line it may only have been taken for another: none of them has gone.
  if (places.length === earlier.length && (!isOwn || anchor.lost)) return undefined;
  if (isOwn) return nearest(line.text, anchor.quote, anchor.start);
  return newOf(places, earlier, line.text.length - was.length);
}

/** Which line of the text a line is, or between which it was. */
function whereabouts(name: string, before: Places, after: Places): number {
  const names = [...after.keys()];
  if (after.has(name)) return names.indexOf(name);
  const old = [...before.keys()];
  const last = old.slice(0, Math.max(old.indexOf(name), 0)).findLast((each) => after.has(each));
  return last === undefined ? -0.5 : names.indexOf(last) + 0.5;
}

/** The first that does not stand where one stood before, from the start or from the end of the line. */
function newOf(places: readonly number[], earlier: readonly number[], longer: number): number {
  return places.find((place) => !earlier.includes(place) && !earlier.includes(place - longer)) ?? places[0]!;
}

function elsewhere(anchor: Anchor, places: Places): Anchor | undefined {
  if (syllablesOf(anchor.quote).length < 2) return undefined;
  const hits = [...places.values()].flatMap((line) =>
    allPlaces(line.text, anchor.quote).map((start) => ({ line, start })),
  );
  const [only, ...others] = hits;
  return only && others.length === 0 ? startingAt(anchor, only.line, only.start) : undefined;
}

function nearest(text: string, quote: string, start: number): number | undefined {
  const places = allPlaces(text, quote);
  return places.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
}

function allPlaces(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(quote); place >= 0; place = text.indexOf(quote, place + 1))
    places.push(place);
  return places;
}
