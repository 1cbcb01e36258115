import { createHash } from 'node:crypto';
import { fileEnding, type Asset } from '#shared/areas/assets.ts';
import type { RegisterEntry } from '#shared/areas/registers.ts';
import { checkArticle, type CheckedArticle, type KnownRevisions } from './check-article.ts';
import { assetsPath, photoPath, registersPath } from './entry-names.ts';
import { limits } from './limits.ts';
import { fewLines, openListedFile, type ListedFile } from './listed-file.ts';
import { createPauses } from './pauses.ts';
import { assetIn, registerEntryIn } from './records.ts';
import { StoryFileError } from './refusals.ts';

export type PictureFacts = Pick<Asset, 'mediaType' | 'width' | 'height'>;

/** What kind of picture a file is, asked without holding it. */
export type LookInParts = (
  name: string,
  size: number,
  read: (position: number, length: number) => Uint8Array,
) => PictureFacts;

export interface CheckPorts {
  readonly known: KnownRevisions;
  readonly lookInParts: LookInParts;
  /** The levels of this newsroom's approval chain. */
  readonly levels: readonly string[];
  readonly signal: AbortSignal;
  /** Told after each article and each photo, of which there are `total`. */
  onChecked(total: number): void;
}

/** A story file in which nothing is amiss, held open until it is closed. */
export interface CheckedFile {
  readonly file: ListedFile;
  readonly registers: readonly RegisterEntry[];
  readonly assets: readonly Asset[];
  readonly articles: readonly CheckedArticle[];
}

/**
 * Reads all of a story file and refuses it unless every byte and every record of it is as it should be. Stores nothing,
 * and holds neither the texts nor the photos.
 */
export async function checkStoryFile(path: string, ports: CheckPorts): Promise<CheckedFile> {
  const file = await openListedFile(path);
  try {
    return await checkContents(file, ports);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function checkContents(file: ListedFile, ports: CheckPorts): Promise<CheckedFile> {
  const pause = createPauses(ports.signal);
  const registers = fewLines(file, registersPath, limits.records).map((line) =>
    registerEntryIn(line, registersPath),
  );
  const assets = fewLines(file, assetsPath, limits.records).map((line) => assetIn(line, assetsPath));
  checkPhotoList(file, assets);
  const levels = new Set([...ports.levels, ...registers.filter(isLevel).map(({ id }) => id)]);
  const total = file.manifest.articles.length + assets.length;
  const articles: CheckedArticle[] = [];
  for (const article of file.manifest.articles) {
    articles.push(await checkArticle(article, { file, known: ports.known, levels, pause }));
    ports.onChecked(total);
  }
  for (const asset of assets) {
    await checkPhoto(asset, file, ports);
    ports.onChecked(total);
  }
  return { file, registers, assets, articles };
}

function isLevel({ kind }: RegisterEntry): boolean {
  return kind === 'level';
}

export function entryOf({ id, mediaType }: Pick<Asset, 'id' | 'mediaType'>): string {
  return photoPath(id, fileEnding[mediaType]);
}

/** A photo is listed with what is known of it, and what is known of a photo comes with the photo. */
function checkPhotoList({ listed }: ListedFile, assets: readonly Asset[]): void {
  const paths = new Set(assets.map(entryOf));
  if (paths.size < assets.length) throw new StoryFileError('twice', assetsPath);
  for (const path of paths) if (!listed.has(path)) throw new StoryFileError('missing', path);
  for (const path of listed.keys())
    if (path.startsWith('photos/') && !paths.has(path)) throw new StoryFileError('unlisted', path);
}

async function checkPhoto(asset: Asset, file: ListedFile, ports: CheckPorts): Promise<void> {
  const path = entryOf(asset);
  const listed = file.listed.get(path);
  if (listed?.sha256 !== asset.id || listed.size !== asset.size) throw new StoryFileError('photo', path);
  const { mediaType, width, height } = lookAt(asset, path, { file, ...ports });
  if (mediaType !== asset.mediaType || width !== asset.width || height !== asset.height)
    throw new StoryFileError('photo', path);
  const hash = createHash('sha256');
  for await (const piece of file.zip.pieces(path)) {
    ports.signal.throwIfAborted();
    hash.update(piece);
  }
  if (hash.digest('hex') !== asset.id) throw new StoryFileError('photo', path);
}

function lookAt(
  { name, size }: Asset,
  path: string,
  { file, lookInParts }: CheckPorts & { file: ListedFile },
): PictureFacts {
  try {
    return lookInParts(name, size, (position, length) => file.zip.readPart(path, position, length));
  } catch (cause) {
    throw cause instanceof StoryFileError ? cause : new StoryFileError('photo', path, cause);
  }
}
