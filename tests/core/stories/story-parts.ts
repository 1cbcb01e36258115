import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { rawZip, type RawEnd, type RawEntry } from './raw-zip.ts';

/** A story file taken apart: what its entries say, by their names, in their order. */
export type Parts = ReadonlyMap<string, Buffer>;

export function hashOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Lines of canonical JSON, as records stand in a story file. */
export function lines(...records: readonly unknown[]): Buffer {
  return Buffer.from(records.map((record) => `${canonicalJson(record)}\n`).join(''));
}

/** A manifest that is true of these parts. */
export function manifestOf(parts: Parts, more: Record<string, unknown> = {}): Record<string, unknown> {
  const articles = new Set([...parts.keys()].flatMap((path) => /^articles\/([^/]+)\//.exec(path)?.[1] ?? []));
  return {
    storyFile: 1,
    producer: { name: 'Tòa Soạn', version: '0.1.0' },
    articles: [...articles].map((id) => ({ id })),
    entries: [...parts].map(([path, bytes]) => ({ path, size: bytes.length, sha256: hashOf(bytes) })),
    ...more,
  };
}

export interface Forgery {
  /** What the manifest says that is not so. */
  readonly manifest?: (true_: Record<string, unknown>) => unknown;
  /** The manifest's own bytes. */
  readonly manifestBytes?: Buffer;
  /** How entries are written that are not written as they should be. */
  readonly zip?: Readonly<Record<string, Partial<RawEntry>>>;
  readonly more?: readonly RawEntry[];
  readonly end?: RawEnd;
}

/** The parts as a file again, true in everything a test does not forge. */
export function storyFileOf(parts: Parts, forgery: Forgery = {}): Buffer {
  const said = (forgery.manifest ?? ((value) => value))(manifestOf(parts));
  const manifest = forgery.manifestBytes ?? Buffer.from(canonicalJson(said));
  const entries = [...new Map([['manifest.json', manifest], ...parts])].map(([name, bytes]) => ({
    name,
    bytes,
    isDeflated: name.endsWith('.jsonl'),
    ...forgery.zip?.[name],
  }));
  return rawZip([...entries, ...(forgery.more ?? [])], forgery.end);
}

/** The parts with some of them said otherwise; without those that are undefined. */
export function changed(parts: Parts, changes: Readonly<Record<string, Buffer | undefined>>): Parts {
  const all = Object.entries({ ...Object.fromEntries(parts), ...changes });
  return new Map(all.flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : [])));
}

/** The parts of a file that was packed, read by a ZIP program that knows nothing of story files. */
export async function partsOf(file: string): Promise<Parts> {
  const zip = await openPromise(file, { autoClose: false });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    if (entry.fileName !== 'manifest.json')
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  zip.close();
  return parts;
}

export type Records = Record<string, unknown>;

export function recordsIn(parts: Parts, path: string): Records[] {
  return parts
    .get(path)!
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Records);
}

/** The path of the only entry whose path is like this. */
export function pathOf(parts: Parts, pattern: RegExp): string {
  return [...parts.keys()].find((path) => pattern.test(path))!;
}
