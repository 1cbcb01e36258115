import { z } from 'zod';
import { SaidOfPhoto } from '#shared/areas/photo-desk.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { ArticleId, RevisionId } from '#shared/ids.ts';
import { StoryFileError } from './refusals.ts';
import { strictJson, strictText } from './strict-json.ts';
import { manifestPath } from './entry-names.ts';

/** The version of the format. Raised by whatever an older program could not store as it came. */
export const currentStoryFile = 1;

const ListedEntry = z.looseObject({
  path: z.string(),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ListedEntry = z.infer<typeof ListedEntry>;

/** `missing`: revisions that those in the file were built upon and that the sender does not have either. */
const ListedArticle = z.looseObject({ id: ArticleId, missing: z.array(RevisionId).optional() });
export type ListedArticle = z.infer<typeof ListedArticle>;

/** `manifest.json`: what is in the file. It tells no time, so that packing the same again makes the same bytes. */
export const Manifest = z.looseObject({
  storyFile: z.literal(currentStoryFile),
  producer: z.looseObject({ name: z.string(), version: z.string() }),
  articles: z.array(ListedArticle).min(1),
  entries: z.array(ListedEntry).min(1),
  /** Of the photos that come with it, those of which the sender says something. A reader may leave it be. */
  said: z.array(SaidOfPhoto).optional(),
});
export type Manifest = z.infer<typeof Manifest>;

export function manifestBytes(manifest: Manifest): Buffer {
  return Buffer.from(canonicalJson(manifest), 'utf8');
}

export function readManifest(bytes: Uint8Array): Manifest {
  const value = strictJson(strictText(bytes, manifestPath), manifestPath);
  if (isNewer(value)) throw new StoryFileError('newer');
  const result = Manifest.safeParse(value);
  if (!result.success) throw new StoryFileError('record', manifestPath, result.error);
  const { articles, entries, said } = result.data;
  if (hasTwins(articles.map(({ id }) => id))) throw new StoryFileError('twice', manifestPath);
  if (hasTwins(entries.map(({ path }) => path))) throw new StoryFileError('twice', manifestPath);
  if (hasTwins((said ?? []).map(({ id }) => id))) throw new StoryFileError('twice', manifestPath);
  return result.data;
}

/** A version we do not know was made by a later program, whatever else it says. */
function isNewer(value: unknown): boolean {
  const version = typeof value === 'object' && value !== null && 'storyFile' in value ? value.storyFile : 0;
  return typeof version === 'number' && version > currentStoryFile;
}

function hasTwins(names: readonly string[]): boolean {
  return new Set(names).size !== names.length;
}
