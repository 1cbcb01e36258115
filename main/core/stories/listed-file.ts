import type { ArticleId } from '#shared/ids.ts';
import { sha256 } from '#core/storage/hash.ts';
import { articlePath, assetsPath, manifestPath, registersPath, revisionsPath } from './entry-names.ts';
import { readManifest, type ListedEntry, type Manifest } from './manifest.ts';
import { StoryFileError } from './refusals.ts';
import { recordLines, strictText } from './strict-json.ts';
import { openStoryZip, type StoryZip } from './zip-reader.ts';

/** A story file that holds exactly what its manifest lists. What is read of it is compared with the manifest. */
export interface ListedFile {
  readonly manifest: Manifest;
  readonly zip: StoryZip;
  readonly listed: ReadonlyMap<string, ListedEntry>;
  /** The records of an entry of text, at once; none where there is no such entry. */
  lines(path: string): string[];
  /** The entries that hold an article's revisions, in their order. */
  revisionPaths(article: ArticleId): string[];
  close(): Promise<void>;
}

export async function openListedFile(path: string): Promise<ListedFile> {
  const zip = await openStoryZip(path);
  try {
    const manifest = readManifest(zip.readText(manifestPath));
    const listed = new Map(manifest.entries.map((entry) => [entry.path, entry]));
    checkListed(zip, listed);
    checkPlaces(manifest, listed);
    return listedFile(zip, manifest, listed);
  } catch (error) {
    await zip.close();
    throw error;
  }
}

function listedFile(zip: StoryZip, manifest: Manifest, listed: ReadonlyMap<string, ListedEntry>): ListedFile {
  return {
    manifest,
    zip,
    listed,
    lines(path) {
      const entry = listed.get(path);
      if (!entry) return [];
      const bytes = zip.readText(path);
      if (sha256(bytes) !== entry.sha256) throw new StoryFileError('changed', path);
      return recordLines(strictText(bytes, path), path);
    },
    revisionPaths: (article) => revisionPathsIn(listed, article),
    close: zip.close,
  };
}

function revisionPathsIn(listed: ReadonlyMap<string, unknown>, article: ArticleId): string[] {
  const paths: string[] = [];
  for (let group = 1; listed.has(revisionsPath(article, group)); group += 1)
    paths.push(revisionsPath(article, group));
  return paths;
}

/** The directory and the manifest name the same entries, of the same sizes. */
function checkListed(zip: StoryZip, listed: ReadonlyMap<string, ListedEntry>): void {
  for (const { path, size } of listed.values()) {
    const entry = zip.entries.get(path);
    if (!entry || path === manifestPath) throw new StoryFileError('missing', path);
    if (entry.size !== size) throw new StoryFileError('changed', path);
  }
  for (const path of zip.entries.keys())
    if (path !== manifestPath && !listed.has(path)) throw new StoryFileError('unlisted', path);
}

const photo = /^photos\/[0-9a-f]{64}\.[a-z]+$/;

/** Every entry is one that this format knows, of an article that the manifest names. */
function checkPlaces({ articles }: Manifest, listed: ReadonlyMap<string, ListedEntry>): void {
  const places = new Set([registersPath, assetsPath]);
  for (const { id } of articles) {
    const revisions = revisionPathsIn(listed, id);
    if (revisions.length === 0) throw new StoryFileError('missing', revisionsPath(id, 1));
    for (const path of revisions) places.add(path);
    for (const records of ['sign-offs', 'threads', 'reading'] as const) places.add(articlePath(id, records));
  }
  for (const path of listed.keys())
    if (!places.has(path) && !photo.test(path)) throw new StoryFileError('unlisted', path);
}

/** The records of an entry that is read into memory whole. */
export function fewLines(file: ListedFile, path: string, most: number): string[] {
  const lines = file.lines(path);
  if (lines.length > most) throw new StoryFileError('tooMany', path);
  return lines;
}
