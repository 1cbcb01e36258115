import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ExportReceipt, ExportTarget } from '#shared/areas/exchange.ts';
import type { ArticleId } from '#shared/ids.ts';
import {
  allTargets,
  articleContents,
  madeFile,
  type PackageFile,
  type PhotoFitting,
} from './article-files.ts';
import { checkAround } from './around-place.ts';
import { articleFolders, foldersOf, type ArticleFolder } from './article-folders.ts';
import { exportFailure, stoppedOnRequest } from './export-failure.ts';
import type { ExportedArticle } from './exported-article.ts';
import { openFolderSink } from './folder-sink.ts';
import { carryOver, refuseIfChanged } from './files-of-others.ts';
import { exportJson } from './json.ts';
import { createManifest, manifestName, type ManifestArticle, type ManifestFile } from './manifest.ts';
import { openPackage } from './open-package.ts';
import {
  alreadyThere,
  kindOf,
  leavePlace,
  publish,
  releasePlace,
  takePlace,
  type PackagePlace,
} from './package-place.ts';
import { followPackage } from './package-progress.ts';
import type { PackageSink } from './package-sink.ts';
import { packageBytes } from './photo-original.ts';
import { filesToKeep } from './replaceable.ts';
import { pathsOf, stayingIn, type StayingArticle } from './staying.ts';
import { isPhoto } from './verify-package.ts';
import { openZipSink } from './zip-sink.ts';

export interface PackageOptions {
  /** The folder or the ZIP to write; ".zip" is added where it is missing. */
  readonly out: string;
  readonly zip: boolean;
  /** What the package is for; everything, where it does not say. */
  readonly targets?: readonly ExportTarget[] | undefined;
  /** How photos leave; as the originals they are, where it does not say. */
  readonly fitting?: PhotoFitting | undefined;
  readonly replace?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told after each photo that is made for it, and each article. */
  onProgress?(done: number, total: number): void;
}

/** An article of a package: to be written, or to stay in the package that is replaced as it lies there. */
export type PackageEntry = ExportedArticle | { readonly stays: ArticleId };

type Staying = ReadonlyMap<ArticleId, StayingArticle>;

interface FillingOptions extends PackageOptions {
  /** One for each article. */
  readonly folders: readonly ArticleFolder[];
  readonly staying: Staying;
}

/**
 * Writes approved articles as one package, in the order given. It is there whole or not at all: whatever goes wrong,
 * a kill included, the name asked for holds either nothing, or what it held before, or the whole new package.
 */
export async function writePackage(
  articles: readonly PackageEntry[],
  options: PackageOptions,
): Promise<ExportReceipt> {
  try {
    options.signal?.throwIfAborted();
    await checkAround(options.out);
    const place = await takePlace(options.out, options.zip);
    return await writeInPlace(articles, place, options).finally(() => releasePlace(place));
  } catch (error) {
    throw options.signal?.aborted ? stoppedOnRequest() : exportFailure(error);
  }
}

async function writeInPlace(
  articles: readonly PackageEntry[],
  place: PackagePlace,
  options: PackageOptions,
): Promise<ExportReceipt> {
  try {
    await keptAt(place.target, options);
    const staying = await stayingIn(place.target, articles.flatMap(staysOf));
    const folders = articleFolders(articles.map(named), await foldersOf(place.target));
    const files = await fillTemporary(articles, place, { ...options, folders, staying });
    options.signal?.throwIfAborted();
    // Again: writing takes time, and somebody may have put something there.
    const kept = await keptAt(place.target, options);
    await publishWith({ kept, staying }, place, options);
    const stayed = [...staying.values()].map(({ described }) => described);
    return {
      path: place.target,
      articles: articles.length - staying.size,
      files: files.map(facts),
      kept,
      stayed: stayed.map(({ id, headline, files: paths }) => ({ id, headline, files: paths })),
    };
  } catch (error) {
    // What cannot be cleared now is cleared by the next export; the first failure is the one to tell.
    await leavePlace(place).catch(() => undefined);
    throw error;
  }
}

function staysOf(entry: PackageEntry): ArticleId[] {
  return 'stays' in entry ? [entry.stays] : [];
}

/** An article that stays has its folder and needs no name. */
function named(entry: PackageEntry): { id: ArticleId; slug: string } {
  return 'stays' in entry ? { id: entry.stays, slug: '' } : entry;
}

/** What others put there, which stays. Throws where the place is not free, and not to be replaced. */
async function keptAt(target: string, { replace, zip }: PackageOptions): Promise<string[]> {
  const kind = await kindOf(target);
  if (kind === 'nothing') return [];
  if (!replace) throw alreadyThere(target);
  return filesToKeep(target, { zip, kind });
}

/** With copies of what is not made anew of the old package: whatever happens, it is there once at least. */
async function publishWith(
  { kept, staying }: { kept: readonly string[]; staying: Staying },
  place: PackagePlace,
  { signal, zip }: PackageOptions,
): Promise<void> {
  if (zip) return publish(place);
  const { target: from, temporary: to } = place;
  const carried = await carryOver([...kept, ...pathsOf(staying)], { from, to, signal });
  await publish(place, async (aside) => {
    const others = await filesToKeep(aside, { zip, kind: 'folder' });
    const own = pathsOf(await stayingIn(aside, [...staying.keys()]));
    const name = basename(from).normalize('NFC');
    await refuseIfChanged(carried, { found: [...others, ...own], aside, name });
  });
}

async function fillTemporary(
  articles: readonly PackageEntry[],
  { target, temporary }: PackagePlace,
  options: FillingOptions,
): Promise<PackageFile[]> {
  const sink = options.zip ? await openZipSink(temporary) : await openFolderSink(temporary);
  try {
    const files = await addAll(articles, sink, options);
    if (options.zip) await copyStaying(target, sink, options);
    await sink.finish();
    return files;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

async function addAll(
  articles: readonly PackageEntry[],
  sink: PackageSink,
  { targets: asked = allTargets, folders, staying, signal, ...options }: FillingOptions,
): Promise<PackageFile[]> {
  const targets = allTargets.filter((target) => asked.includes(target));
  const { fitting, onProgress } = options;
  const leaving = articles.filter((entry): entry is ExportedArticle => !('stays' in entry));
  const progress = followPackage(leaving, { targets, fitting, onProgress });
  const written: PackageFile[] = [];
  const listed: ManifestFile[] = [];
  const described: ManifestArticle[] = [];
  const add = async (file: PackageFile) => {
    signal?.throwIfAborted();
    await sink.add(file, await packageBytes(file));
    written.push(file);
    listed.push(facts(file));
  };
  for (const [index, entry] of articles.entries()) {
    if ('stays' in entry) {
      const stays = staying.get(entry.stays)!; // All of them were looked for.
      listed.push(...stays.files);
      described.push(stays.described);
      continue;
    }
    const contents = await articleContents(entry, folders[index]!, { targets, fitting: progress.fitting });
    for (const file of contents.files) await add(file);
    described.push(contents.described);
    progress.articleWritten();
  }
  const manifest = createManifest({ targets, articles: described, files: listed });
  await add(madeFile(manifestName, Buffer.from(exportJson(manifest)), targets));
  return written;
}

/** A ZIP is replaced as a whole: what stays in it is read from the old one. */
async function copyStaying(
  target: string,
  sink: PackageSink,
  { staying, signal }: Pick<FillingOptions, 'staying' | 'signal'>,
): Promise<void> {
  if (staying.size === 0) return;
  const source = await openPackage(target);
  try {
    for (const path of pathsOf(staying)) {
      signal?.throwIfAborted();
      const bytes = await buffer(await source.open(path));
      await sink.add({ path, kind: isPhoto.test(path) ? 'photo' : 'made' }, bytes);
    }
  } finally {
    source.close();
  }
}

function facts({ path, size, sha256, for: uses }: PackageFile): ExportReceipt['files'][number] {
  return { path, size, sha256, for: [...uses] };
}
