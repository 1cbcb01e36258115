import { basename } from 'node:path';
import type { ExportReceipt, ExportTarget } from '#shared/areas/exchange.ts';
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
import { createManifest, manifestName, type ManifestArticle } from './manifest.ts';
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

interface FillingOptions extends PackageOptions {
  /** One for each article. */
  readonly folders: readonly ArticleFolder[];
}

/**
 * Writes approved articles as one package, in the order given. It is there whole or not at all: whatever goes wrong,
 * a kill included, the name asked for holds either nothing, or what it held before, or the whole new package.
 */
export async function writePackage(
  articles: readonly ExportedArticle[],
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
  articles: readonly ExportedArticle[],
  place: PackagePlace,
  options: PackageOptions,
): Promise<ExportReceipt> {
  try {
    await keptAt(place.target, options);
    const folders = articleFolders(articles, await foldersOf(place.target));
    const files = await fillTemporary(articles, place, { ...options, folders });
    options.signal?.throwIfAborted();
    // Again: writing takes time, and somebody may have put something there.
    const kept = await keptAt(place.target, options);
    await publishWith(kept, place, options);
    return { path: place.target, articles: articles.length, files: files.map(facts), kept };
  } catch (error) {
    // What cannot be cleared now is cleared by the next export; the first failure is the one to tell.
    await leavePlace(place).catch(() => undefined);
    throw error;
  }
}

/** What others put there, which stays. Throws where the place is not free, and not to be replaced. */
async function keptAt(target: string, { replace, zip }: PackageOptions): Promise<string[]> {
  const kind = await kindOf(target);
  if (kind === 'nothing') return [];
  if (!replace) throw alreadyThere(target);
  return filesToKeep(target, { zip, kind });
}

/** With copies of what others put into the old package: whatever happens, theirs is there once at least. */
async function publishWith(
  kept: readonly string[],
  place: PackagePlace,
  { signal, zip }: PackageOptions,
): Promise<void> {
  if (zip) return publish(place);
  const { target: from, temporary: to } = place;
  const carried = await carryOver(kept, { from, to, signal });
  await publish(place, async (aside) =>
    refuseIfChanged(carried, {
      found: await filesToKeep(aside, { zip, kind: 'folder' }),
      ...{ aside, name: basename(from).normalize('NFC') },
    }),
  );
}

async function fillTemporary(
  articles: readonly ExportedArticle[],
  { temporary }: PackagePlace,
  options: FillingOptions,
): Promise<PackageFile[]> {
  const sink = options.zip ? await openZipSink(temporary) : await openFolderSink(temporary);
  try {
    const files = await addAll(articles, sink, options);
    await sink.finish();
    return files;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

async function addAll(
  articles: readonly ExportedArticle[],
  sink: PackageSink,
  { targets: asked = allTargets, folders, signal, ...options }: FillingOptions,
): Promise<PackageFile[]> {
  const targets = allTargets.filter((target) => asked.includes(target));
  const { fitting, onProgress } = options;
  const progress = followPackage(articles, { targets, fitting, onProgress });
  const written: PackageFile[] = [];
  const described: ManifestArticle[] = [];
  const add = async (file: PackageFile) => {
    signal?.throwIfAborted();
    await sink.add(file, await packageBytes(file));
    written.push(file);
  };
  for (const [index, article] of articles.entries()) {
    const folder = folders[index]!;
    const contents = await articleContents(article, folder, { targets, fitting: progress.fitting });
    for (const file of contents.files) await add(file);
    described.push(contents.described);
    progress.articleWritten();
  }
  const manifest = createManifest({ targets, articles: described, files: written.map(facts) });
  await add(madeFile(manifestName, Buffer.from(exportJson(manifest)), targets));
  return written;
}

function facts({ path, size, sha256, for: uses }: PackageFile): ExportReceipt['files'][number] {
  return { path, size, sha256, for: [...uses] };
}
