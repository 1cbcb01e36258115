import type { Revision } from '#shared/areas/revisions.ts';
import type { MessageId } from '#shared/areas/threads.ts';
import { runsText } from '#shared/document/run.ts';
import { readContent } from '#shared/document/stored.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId, ContentHash, RevisionId, SignOffId, Timestamp } from '#shared/ids.ts';
import { articlePath } from './entry-names.ts';
import { limits } from './limits.ts';
import { fewLines, type ListedFile } from './listed-file.ts';
import type { ListedArticle } from './manifest.ts';
import { readingIn, revisionIn, signOffIn, threadIn } from './records.ts';
import { StoryFileError } from './refusals.ts';

/** One article of a file whose every record was looked at: what is there, without the texts themselves. */
export interface CheckedArticle {
  readonly id: ArticleId;
  /** Each after those it was built upon. */
  readonly revisions: readonly CheckedRevision[];
  readonly heads: readonly RevisionId[];
  /** When its oldest revision was cut. */
  readonly createdAt: Timestamp;
  /** Of the newest revision. */
  readonly headline: string;
  readonly signOffs: readonly SignOffId[];
  readonly messages: readonly MessageId[];
}

export interface CheckedRevision {
  readonly id: RevisionId;
  readonly parents: readonly RevisionId[];
  readonly contentHash: ContentHash;
}

/** What a check asks of the revisions: those that are here, and how content is hashed. */
export interface KnownRevisions {
  find(id: RevisionId): { article: ArticleId; contentHash: ContentHash } | undefined;
  contentHashOf(content: Revision['content']): ContentHash;
}

export interface ArticleCheck {
  readonly file: ListedFile;
  readonly known: KnownRevisions;
  /** The levels of the approval chain, of the file and of this newsroom: without its level nothing can be placed. */
  readonly levels: ReadonlySet<string>;
  pause(): Promise<void>;
}

/** Looks at every record of an article, and at whether they fit together and with what is here. */
export async function checkArticle(article: ListedArticle, check: ArticleCheck): Promise<CheckedArticle> {
  const history = await checkRevisions(article, check);
  const signOffs = await checkSignOffs(article.id, history.contentHashes, check);
  const messages = await checkThreads(article.id, check);
  checkReading(article.id, check.file);
  const { contentHashes: _, ...rest } = history;
  return { id: article.id, ...rest, signOffs, messages };
}

interface History extends Pick<CheckedArticle, 'revisions' | 'heads' | 'createdAt' | 'headline'> {
  readonly contentHashes: ReadonlyMap<RevisionId, ContentHash>;
}

async function checkRevisions(article: ListedArticle, check: ArticleCheck): Promise<History> {
  const contentHashes = new Map<RevisionId, ContentHash>();
  const revisions: CheckedRevision[] = [];
  const heads = new Map<RevisionId, Place>();
  let createdAt: Timestamp | undefined;
  for (const path of check.file.revisionPaths(article.id)) {
    for (const [index, line] of check.file.lines(path).entries()) {
      const { id, revision } = revisionIn(line, path);
      checkLineage(article, { id, revision, path }, { contentHashes, known: check.known });
      checkLevel(revision.author.role, path, check);
      const contentHash = check.known.contentHashOf(revision.content);
      contentHashes.set(id, contentHash);
      revisions.push({ id, parents: revision.parents, contentHash });
      for (const parent of revision.parents) heads.delete(parent);
      heads.set(id, { path, index, at: revision.at });
      if (createdAt === undefined || revision.at < createdAt) createdAt = revision.at;
      await check.pause();
    }
  }
  if (createdAt === undefined) throw new StoryFileError('missing', article.id);
  return {
    contentHashes,
    revisions,
    heads: [...heads.keys()],
    createdAt,
    headline: headlineOf(heads, check),
  };
}

/** Where a revision stands in the file. */
interface Place {
  readonly path: string;
  readonly index: number;
  readonly at: Timestamp;
}

/** A revision belongs to its article, stands there once, and comes after what it was built upon: so there is no circle. */
function checkLineage(
  article: ListedArticle,
  { id, revision, path }: { id: RevisionId; revision: Revision; path: string },
  { contentHashes, known }: { contentHashes: ReadonlyMap<RevisionId, ContentHash>; known: KnownRevisions },
): void {
  if (revision.article !== article.id) throw new StoryFileError('otherArticle', path);
  if (contentHashes.has(id)) throw new StoryFileError('twice', id);
  if (contentHashes.size === limits.revisions) throw new StoryFileError('tooMany', path);
  if (new Set(revision.parents).size < revision.parents.length) throw new StoryFileError('record', path);
  const isKnown = (parent: RevisionId) =>
    contentHashes.has(parent) ||
    known.find(parent)?.article === article.id ||
    (article.missing?.includes(parent) ?? false);
  if (!revision.parents.every(isKnown)) throw new StoryFileError('lineage', path);
}

function checkLevel(level: string, path: string, { levels }: ArticleCheck): void {
  if (!levels.has(level)) throw new StoryFileError('level', path);
}

/** Every head must be one that can be shown; the newest gives the article its name. */
function headlineOf(heads: ReadonlyMap<RevisionId, Place>, { file }: ArticleCheck): string {
  if (heads.size > limits.heads) throw new StoryFileError('tooMany');
  const newestFirst = [...heads.values()].sort((a, b) => (a.at > b.at ? -1 : 1));
  const [headline] = newestFirst.map(({ path, index }) => {
    const { content } = revisionIn(file.lines(path)[index]!, path).revision;
    return readable(content, path);
  });
  return headline!; // A history that was not empty has a head.
}

function readable(content: Revision['content'], path: string): string {
  try {
    return runsText(readContent(content).headline);
  } catch (cause) {
    // A sentence of its own says so where a newer program made it.
    throw cause instanceof AppError ? cause : new StoryFileError('record', path, cause);
  }
}

async function checkSignOffs(
  article: ArticleId,
  contentHashes: ReadonlyMap<RevisionId, ContentHash>,
  check: ArticleCheck,
): Promise<SignOffId[]> {
  const { file, known, pause } = check;
  const path = articlePath(article, 'sign-offs');
  const ids: SignOffId[] = [];
  for (const line of fewLines(file, path, limits.records)) {
    const { id, signOff } = signOffIn(line, path);
    if (signOff.article !== article) throw new StoryFileError('otherArticle', path);
    const signed = contentHashes.get(signOff.revision) ?? known.find(signOff.revision)?.contentHash;
    if (signed !== signOff.contentHash) throw new StoryFileError('signOff', path);
    checkLevel(signOff.level, path, check);
    ids.push(id);
    await pause();
  }
  return onceEach(ids, path);
}

async function checkThreads(article: ArticleId, { file, pause }: ArticleCheck): Promise<MessageId[]> {
  const path = articlePath(article, 'threads');
  const ids: MessageId[] = [];
  for (const line of fewLines(file, path, limits.records)) {
    const thread = threadIn(line, path);
    if (thread.article !== article) throw new StoryFileError('otherArticle', path);
    ids.push(...thread.messages.map(({ id }) => id));
    await pause();
  }
  return onceEach(ids, path);
}

function checkReading(article: ArticleId, file: ListedFile): void {
  const path = articlePath(article, 'reading');
  for (const line of fewLines(file, path, 1)) readingIn(line, path);
}

function onceEach<Id extends string>(ids: Id[], path: string): Id[] {
  if (new Set(ids).size < ids.length) throw new StoryFileError('twice', path);
  return ids;
}
