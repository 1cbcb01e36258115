import type { Block, Photo } from './block.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ArticleContent, Byline } from './content.ts';
import { isPlainObject } from './json.ts';
import { mapBlockRuns, mapFieldRuns } from './map-runs.ts';
import type { Run, RunChange } from './run.ts';

/**
 * Equal text in equal bytes: NFC; neighbouring runs with equal properties joined; empty runs and false or empty
 * properties absent; `changes` in the order made. Properties of a newer version stay as they came, because only that
 * version knows what their absence means. Normalising twice changes nothing.
 */
export function normalForm(content: ArticleContent): ArticleContent {
  const { publication, ...rest } = mapFieldRuns(content, (runs) => normalRuns(runs, inOneLine));
  return storable(
    withoutEmpty(
      {
        ...rest,
        body: content.body.map(normalBlock),
        bylines: content.bylines.map(normalByline),
        tags: content.tags.map(composed),
        place: content.place && composed(content.place),
        source: content.source && composed(content.source),
        publication: publication && normalPublication(publication),
      },
      ['place', 'source', 'publication'],
    ),
  );
}

export function normalBlock(block: Block): Block {
  return storable(normalParts(mapBlockRuns(block, (runs) => normalRuns(runs))));
}

function normalParts(block: Block): Block {
  switch (block.type) {
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => withoutEmpty(cell, ['header']))) };
    case 'photo':
      return normalPhoto(block);
    case 'photoStory':
      return { ...block, photos: block.photos.map(normalPhoto) };
    default:
      return block;
  }
}

function normalPhoto<P extends Photo>(photo: P): P {
  return { ...photo, alt: composed(photo.alt) };
}

export function normalRuns(runs: readonly Run[], clean: (text: string) => string = composed): Run[] {
  const joined: { run: Run; properties: string }[] = [];
  for (const run of runs.map(normalRun)) {
    if (run.text === '') continue;
    const properties = propertiesOf(run);
    const last = joined.at(-1);
    if (last?.properties === properties) last.run = { ...last.run, text: last.run.text + run.text };
    else joined.push({ run, properties });
  }
  // Joined first, cleaned after: a mark typed at a run's start belongs to the letter before it.
  return joined.map(({ run }) => ({ ...run, text: clean(run.text) }));
}

function normalRun({ changes, ...run }: Run): Run {
  const ordered = changes?.length ? { changes: changes.toSorted(byTimeMade) } : {};
  return withoutEmpty({ ...run, ...ordered }, ['bold', 'italic', 'underline', 'superscript', 'link']);
}

function byTimeMade(a: RunChange, b: RunChange): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function propertiesOf({ text: _, ...properties }: Run): string {
  return canonicalJson(storable(properties));
}

function normalByline(byline: Byline): Byline {
  return { ...byline, penName: composed(byline.penName) };
}

type Publication = NonNullable<ArticleContent['publication']>;

function normalPublication(publication: Publication): Publication {
  const texts = ['issue', 'page', 'tag'] as const;
  const clean = Object.fromEntries(
    texts.map((name) => [name, publication[name] && composed(publication[name])]),
  );
  return withoutEmpty({ ...publication, ...clean }, texts);
}

/** For the named properties, absent says the same as false or empty, and says it in one way. */
function withoutEmpty<T extends object>(value: T, names: readonly string[]): T {
  const kept = Object.entries(value).filter(([name, member]) => !(names.includes(name) && isEmpty(member)));
  return Object.fromEntries(kept) as T; // Only optional properties are named.
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === false || value === '') return true;
  return isPlainObject(value) && Object.values(value).every((member) => member === undefined);
}

/** The same value as JSON can say it, at every depth: undefined members absent, lone surrogates replaced. */
function storable<T>(value: T): T;
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map((member) => storable(member));
  if (!isPlainObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, storable(member)]));
}

function composed(text: string): string {
  return text.toWellFormed().normalize('NFC');
}

function inOneLine(text: string): string {
  return composed(text.replace(/\s*[\n\v\f\r\u0085\u2028\u2029]+\s*/g, ' '));
}
