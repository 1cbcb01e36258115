import { blankContent } from '#shared/document/blank.ts';
import type {
  Block,
  FactBoxBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  Photo,
  PhotoBlock,
  PhotoStoryBlock,
  PullQuoteBlock,
  QuoteBlock,
  SeparatorBlock,
  SubheadBlock,
  TableBlock,
  TableCell,
  UnknownBlock,
} from '#shared/document/block.ts';
import { runFields, type ArticleContent, type Byline, type RunField } from '#shared/document/content.ts';
import type { Json } from '#shared/document/json.ts';
import type { BlockChange, Run, RunChange } from '#shared/document/run.ts';

/** Text as a test says it: a string, a run, or a row of both. */
export type Text = string | Run | readonly (string | Run)[];

type NamedIn<T> = { [Name in keyof T as string extends Name ? never : Name]: T[Name] };
type Fields = Partial<Omit<NamedIn<ArticleContent>, RunField>> & Partial<Record<RunField, Text>>;

/** An article with these fields; every other one is empty. `aContent({ headline: 'Giữ rừng', body: [p('…')] })`. */
export function aContent(fields: Fields = {}): ArticleContent {
  const { kind = 'story', body } = fields;
  const oneLine = runFields.map((name) => [name, runs(fields[name] ?? '')]);
  const blank = blankContent(body ? 'none' : nextId('b'), kind);
  return { ...blank, ...fields, ...(Object.fromEntries(oneLine) as Record<RunField, Run[]>) };
}

export function runs(text: Text): Run[] {
  const parts = Array.isArray(text) ? (text as readonly (string | Run)[]) : [text as string | Run];
  return parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? { text: part } : part));
}

export function p(...text: (string | Run)[]): ParagraphBlock {
  return { id: nextId('b'), type: 'paragraph', runs: runs(text) };
}

export function subhead(...text: (string | Run)[]): SubheadBlock {
  return { id: nextId('b'), type: 'subhead', runs: runs(text) };
}

export function quote(...text: (string | Run)[]): QuoteBlock {
  return { id: nextId('b'), type: 'quote', runs: runs(text) };
}

export function pullQuote(text: Text, attribution: Text = ''): PullQuoteBlock {
  return { id: nextId('b'), type: 'pullQuote', runs: runs(text), attribution: runs(attribution) };
}

export function factBox(title: Text, ...children: (ParagraphBlock | ListBlock)[]): FactBoxBlock {
  return { id: nextId('b'), type: 'factBox', title: runs(title), children };
}

export function list(...items: (Text | ListItem)[]): ListBlock {
  return { id: nextId('b'), type: 'list', ordered: false, items: items.map(itemOf) };
}

export function numbered(...items: (Text | ListItem)[]): ListBlock {
  return { ...list(...items), ordered: true };
}

/** An item of a list, where its level matters. */
export function item(text: Text, level = 0): ListItem {
  return { id: nextId('i'), runs: runs(text), level };
}

function itemOf(part: Text | ListItem): ListItem {
  return isItem(part) ? part : item(part);
}

function isItem(part: Text | ListItem): part is ListItem {
  return typeof part === 'object' && 'runs' in part;
}

/** `table(['Xã', 'Hộ'], ['Hòa Trung', '120'])`. Cells of the first row are headers where `header` makes them. */
export function table(...rows: (Text | TableCell)[][]): TableBlock {
  return { id: nextId('b'), type: 'table', rows: rows.map((cells) => cells.map(cellOf)) };
}

export function header(text: Text): TableCell {
  return { runs: runs(text), header: true };
}

function cellOf(part: Text | TableCell): TableCell {
  return typeof part === 'object' && 'runs' in part ? (part as TableCell) : { runs: runs(part as Text) };
}

export function photo(caption: Text = '', credit: Text = '', more: Partial<PhotoBlock> = {}): PhotoBlock {
  return { ...aPhoto(caption, credit), type: 'photo', placement: 'inline', ...more };
}

export function photoStory(...photos: Photo[]): PhotoStoryBlock {
  return { id: nextId('b'), type: 'photoStory', photos };
}

/** A photo inside a photo story. */
export function aPhoto(caption: Text = '', credit: Text = '', more: Partial<Photo> = {}): Photo {
  return { id: nextId('b'), caption: runs(caption), credit: runs(credit), alt: '', ...more };
}

export function separator(): SeparatorBlock {
  return { id: nextId('b'), type: 'separator' };
}

/** A block of a version to come. */
export function unknown(type: string, properties: Record<string, Json> = {}): UnknownBlock {
  const id = nextId('b');
  return { id, type: 'unknown', raw: { id, type, ...properties } };
}

export function byline(penName: string, role = 'writer', more: Partial<Byline> = {}): Byline {
  return { penName, role, ...more };
}

export function bold(text: string): Run {
  return { text, bold: true };
}

export function italic(text: string): Run {
  return { text, italic: true };
}

export function link(text: string, to: string): Run {
  return { text, link: to };
}

/** Who changed a text, and when: a desk editor on a Monday afternoon, unless the test says otherwise. */
export interface Mark {
  id?: string;
  by?: string;
  level?: string;
  at?: string;
}

export function inserted(text: string, mark: Mark = {}): Run {
  return { text, changes: [insertion(mark)] };
}

export function deleted(text: string, mark: Mark = {}): Run {
  return { text, changes: [deletion(mark)] };
}

/** For runs that more than one person changed: `{ text: 'rừng', changes: [insertion({ by: 'ba' }), deletion()] }`. */
export function insertion(mark: Mark = {}): RunChange {
  return { ...marked(mark), kind: 'insert' };
}

export function deletion(mark: Mark = {}): RunChange {
  return { ...marked(mark), kind: 'delete' };
}

/** A block with a tracked change of the whole block. */
export function changed<B extends Exclude<Block, UnknownBlock> | ListItem>(
  block: B,
  kind: BlockChange['kind'],
  mark: Mark & { from?: Json } = {},
): B {
  const from = mark.from === undefined ? {} : { from: mark.from };
  return { ...block, change: { ...marked(mark), kind, ...from } };
}

function marked({ id = nextId('c'), by = 'hai-yen', level = 'desk', at = '2026-11-23T10:12:04.000Z' }: Mark) {
  return { id, person: by, level, at };
}

let made = 0;

/** Ids are only unique: a test that cares for one writes `{ ...p('…'), id: 'mo-bai' }`. */
function nextId(kind: string): string {
  made += 1;
  return `${kind}${made}`;
}
