import type { Block } from '#shared/document/block.ts';
import { changesIn } from '#shared/document/changes/stack.ts';
import { runFields, type ArticleContent, type RunField } from '#shared/document/content.ts';
import { blockLines } from '#shared/document/lines.ts';
import { isDeleted, type Run } from '#shared/document/run.ts';
import type { Anchor } from './threads.ts';

/** Where a line of text stands: in a field, or in a block under its key. */
export type LinePlace = { readonly field: RunField } | { readonly block: string; readonly line?: string };

export interface PlacedLine {
  readonly place: LinePlace;
  /** As it is written, open deletions too. */
  readonly text: string;
  /** All of it is an open deletion. */
  readonly isStruck: boolean;
}

/** Every line of an article that a thread can speak of, by its name, in the order of the page; a block by its own too. */
export type Places = Pick<ReadonlyMap<string, PlacedLine>, 'get' | 'has' | 'keys' | 'values'> &
  Iterable<[string, PlacedLine]>;

/** The text of an article, as far as a thread can speak of it. */
export type Written = Pick<ArticleContent, RunField | 'body'>;

export function placesOf(content: Written): Places {
  const places = ofTexts.get(content) ?? placesIn(content);
  ofTexts.set(content, places);
  return places;
}

/** Whoever asks for more lines than these has them sooner where all are gathered. */
const fewLines = 8;

/**
 * While somebody writes, a line or two are asked for with every save: all of them are gathered only for who goes through
 * them, or asks for many.
 */
function placesIn({ body, ...content }: Written): Places {
  const fields = new Map(runFields.map((field) => entry({ field }, content[field])));
  let all: ReadonlyMap<string, PlacedLine> | undefined;
  const gathered = () => (all ??= new Map([...fields, ...body.flatMap(placesInKnownBlock)]));
  let asked = 0;
  const get = (name: string) => {
    asked += 1;
    const known = asked > fewLines ? gathered() : all;
    return known ? known.get(name) : (fields.get(name) ?? lineInBody(body, name));
  };
  return {
    get,
    has: (name) => get(name) !== undefined,
    keys: () => gathered().keys(),
    values: () => gathered().values(),
    [Symbol.iterator]: () => gathered()[Symbol.iterator](),
  };
}

function lineInBody(body: readonly Block[], name: string): PlacedLine | undefined {
  const block = body.find(({ id }) => name.startsWith(`${id}\n`));
  return block && placesInKnownBlock(block).find(([own]) => own === name)?.[1];
}

/** While somebody writes, most blocks are the same objects as before. */
const ofTexts = new WeakMap<Written, Places>();
const ofBlocks = new WeakMap<Block, readonly [string, PlacedLine][]>();

function placesInKnownBlock(block: Block): readonly [string, PlacedLine][] {
  const places = ofBlocks.get(block) ?? placesInBlock(block);
  ofBlocks.set(block, places);
  return places;
}

function placesInBlock(block: Block): [string, PlacedLine][] {
  const place = { block: block.id };
  const isStruck = changesIn(block).some(({ kind }) => kind === 'delete');
  const own: [string, PlacedLine] = [nameOf({ block: block.id }), { place, text: '', isStruck }];
  const lines = blockLines(block).flatMap(({ key, runs }) =>
    key === undefined ? [] : [entry({ ...place, line: key }, runs, isStruck)],
  );
  return [own, ...lines];
}

function entry(place: LinePlace, runs: readonly Run[], isBlockStruck = false): [string, PlacedLine] {
  const isStruck = isBlockStruck || (runs.length > 0 && runs.every(isDeleted));
  return [nameOf(place), { place, text: runs.map(({ text }) => text).join(''), isStruck }];
}

/** One name for each place. */
export function nameOf(place: LinePlace): string {
  return 'field' in place ? place.field : `${place.block}\n${place.line ?? ''}`;
}

export function placeOf(anchor: Anchor): LinePlace {
  if ('field' in anchor) return { field: anchor.field as RunField };
  const block = anchor.block as string;
  return anchor.line === undefined ? { block } : { block, line: anchor.line as string };
}
