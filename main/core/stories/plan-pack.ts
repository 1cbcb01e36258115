import { createHash, type Hash } from 'node:crypto';
import type { Asset } from '#shared/areas/assets.ts';
import type { SaidOfPhoto } from '#shared/areas/photo-desk.ts';
import { Revision, type RevisionSummary } from '#shared/areas/revisions.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { ArticleId, RevisionId } from '#shared/ids.ts';
import { sha256 } from '#core/storage/hash.ts';
import { entryOf } from './check-story-file.ts';
import { articlePath, assetsPath, registersPath, revisionsPath } from './entry-names.ts';
import { revisionGroup } from './limits.ts';
import { currentStoryFile, type ListedArticle, type ListedEntry, type Manifest } from './manifest.ts';
import {
  addNamesOf,
  addNamesOfSignOff,
  addNamesOfThread,
  entriesNamed,
  noNames,
  type Names,
} from './names.ts';
import type { StoryPorts } from './ports.ts';

/** An entry of text: made again when it is written, so that a long history is never in memory whole. */
export interface TextEntry extends ListedEntry {
  bytes(): Uint8Array;
}

export interface PhotoEntry extends ListedEntry {
  readonly asset: Asset;
}

/** Everything a story file will hold, known before its first byte is written. */
export interface PackPlan {
  readonly manifest: Manifest;
  readonly texts: readonly TextEntry[];
  readonly photos: readonly PhotoEntry[];
  readonly revisions: number;
  readonly missingPhotos: number;
}

/** The records of one article at one moment. None of them will ever change. */
interface ArticleRecords {
  readonly listed: ListedArticle;
  readonly revisions: readonly RevisionId[];
  readonly others: readonly TextEntry[];
}

/** Keeps what is unkept, then fixes what goes into the file: whatever is written from here on stays at home. */
export async function planPack(
  ids: readonly ArticleId[],
  ports: StoryPorts,
  pause: () => Promise<void>,
): Promise<PackPlan> {
  const names = noNames();
  const articles = ports.db.transaction(() => ids.map((id) => recordsOf(id, ports, names)));
  const texts: TextEntry[] = [];
  for (const { listed, revisions, others } of articles)
    texts.push(...(await revisionTexts(listed.id, revisions, { ports, names, pause })), ...others);
  const { photos, missing } = photosNamed(names, ports);
  const registers = entriesNamed(names, ports.registers.standing);
  const all = [
    ...textOf(registersPath, registers.map(canonicalJson)),
    ...textOf(
      assetsPath,
      photos.map(({ asset }) => canonicalJson(asset)),
    ),
    ...texts,
  ];
  return {
    manifest: manifestOf(
      articles.map(({ listed }) => listed),
      [...all, ...photos],
      { version: ports.version, said: saidOf(photos, ports) },
    ),
    texts: all,
    photos,
    revisions: articles.reduce((sum, { revisions }) => sum + revisions.length, 0),
    missingPhotos: missing,
  };
}

function manifestOf(
  articles: readonly ListedArticle[],
  entries: readonly ListedEntry[],
  { version, said }: { version: string; said: SaidOfPhoto[] },
): Manifest {
  return {
    storyFile: currentStoryFile,
    producer: { name: 'Tòa Soạn', version },
    articles: [...articles],
    entries: entries.map(({ path, size, sha256: hash }) => ({ path, size, sha256: hash })),
    ...(said.length > 0 && { said }),
  };
}

function recordsOf(id: ArticleId, ports: StoryPorts, names: Names): ArticleRecords {
  ports.articles.keepOwn(id, 'pack');
  const history = ports.revisions.list(id);
  const revisions = parentsFirst(history);
  const known = new Set(revisions);
  const missing = [...new Set(history.flatMap(({ parents }) => parents))].filter(
    (parent) => !known.has(parent),
  );
  const signOffs = ports.signOffs.of(id);
  const threads = ports.threads.of(id);
  const reading = ports.readings.whole(id);
  for (const signOff of signOffs) addNamesOfSignOff(signOff, names);
  for (const thread of threads) addNamesOfThread(thread, names);
  return {
    listed: { id, ...(missing.length > 0 && { missing: missing.sort() }) },
    revisions,
    others: [
      ...textOf(
        articlePath(id, 'sign-offs'),
        signOffs.map(({ id: _, ...signOff }) => canonicalJson(signOff)).sort(),
      ),
      ...textOf(articlePath(id, 'threads'), threads.map(canonicalJson)),
      ...textOf(articlePath(id, 'reading'), reading ? [canonicalJson(reading)] : []),
    ],
  };
}

/** Each after those it was built upon; where that leaves a choice, the older first. */
function parentsFirst(history: readonly RevisionSummary[]): RevisionId[] {
  const byAge = history.toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
  const known = new Map(byAge.map((revision) => [revision.id, revision]));
  const ordered = new Set<RevisionId>();
  for (const { id } of byAge) placeAfterParents(id, known, ordered);
  return [...ordered];
}

/** Without recursion: a history may be thousands of revisions long, and a clock may have run backwards all the way. */
function placeAfterParents(
  id: RevisionId,
  known: ReadonlyMap<RevisionId, RevisionSummary>,
  ordered: Set<RevisionId>,
): void {
  const waiting = [id];
  while (waiting.length > 0) {
    const next = waiting.at(-1)!; // The loop ends where there is none.
    const parents = known.get(next)?.parents ?? [];
    const first = parents.filter((parent) => known.has(parent) && !ordered.has(parent));
    waiting.push(...first);
    if (first.length > 0) continue;
    ordered.add(next);
    waiting.pop();
  }
}

interface Reading {
  readonly ports: StoryPorts;
  readonly names: Names;
  pause(): Promise<void>;
}

async function revisionTexts(
  article: ArticleId,
  revisions: readonly RevisionId[],
  { ports, names, pause }: Reading,
): Promise<TextEntry[]> {
  const groups = [openGroup()];
  for (const id of revisions) {
    const bytes = ports.revisions.bytesOf(id);
    addNamesOf(Revision.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))), names);
    const group = groups.at(-1)!; // There is one from the start.
    const isFull = group.ids.length > 0 && group.size + bytes.length > revisionGroup.bytes;
    if (isFull || group.ids.length === revisionGroup.revisions) groups.push(openGroup());
    addToGroup(groups.at(-1)!, id, bytes);
    await pause();
  }
  return groups.map(({ ids, size, hash }, index) => ({
    path: revisionsPath(article, index + 1),
    size,
    sha256: hash.digest('hex'),
    bytes: () => Buffer.concat(ids.flatMap((id) => [ports.revisions.bytesOf(id), lineEnd])),
  }));
}

interface Group {
  readonly ids: RevisionId[];
  readonly hash: Hash;
  size: number;
}

function openGroup(): Group {
  return { ids: [], hash: createHash('sha256'), size: 0 };
}

const lineEnd = Buffer.from('\n');

function addToGroup(group: Group, id: RevisionId, bytes: Uint8Array): void {
  group.ids.push(id);
  group.hash.update(bytes).update(lineEnd);
  group.size += bytes.length + lineEnd.length;
}

/** An entry of these lines; none where there are none. */
function textOf(path: string, lines: readonly string[]): TextEntry[] {
  if (lines.length === 0) return [];
  const whole = Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8');
  return [{ path, size: whole.length, sha256: sha256(whole), bytes: () => whole }];
}

/** What the desk says of the photos, where it says something. */
function saidOf(photos: readonly PhotoEntry[], { photoDesk }: StoryPorts): SaidOfPhoto[] {
  return photos
    .map(({ asset }) => photoDesk.said(asset.id))
    .filter(({ rating, words }) => rating > 0 || Object.keys(words).length > 0);
}

function photosNamed(
  { assets: named }: Names,
  { assets }: StoryPorts,
): { photos: PhotoEntry[]; missing: number } {
  const known = [...named].sort().map((id) => assets.find(id));
  const photos = known
    .filter((asset) => asset !== undefined && assets.isHere(asset))
    .map((asset) => ({ path: entryOf(asset!), size: asset!.size, sha256: asset!.id, asset: asset! }));
  return { photos, missing: known.length - photos.length };
}
