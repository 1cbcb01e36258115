import { createHash } from 'node:crypto';
import type { ExportTarget, PhotoOrder } from '#shared/areas/exchange.ts';
import { runsText } from '#shared/document/run.ts';
import { photosOf } from '#shared/document/text.ts';
import type { ArticleFolder } from './article-folders.ts';
import { cleanArticle } from './clean-article.ts';
import {
  photoOf,
  photoPath,
  type ExportedArticle,
  type ExportedPhoto,
  type ExportedSignOff,
} from './exported-article.ts';
import { exportHtml } from './html.ts';
import { exportIcml } from './icml.ts';
import { filled } from './json.ts';
import type { ManifestArticle } from './manifest.ts';
import { exportNinjs } from './ninjs.ts';
import { onShelf, photoShelves, type PhotoShelf, type PreparePhoto } from './photo-shelves.ts';

interface FileFacts {
  /** Inside the package. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly for: readonly ExportTarget[];
}

/** A file of a package: one made here, or the original of a photo to be copied byte by byte. */
export type PackageFile =
  | (FileFacts & { readonly kind: 'made'; readonly bytes: Buffer })
  | (FileFacts & { readonly kind: 'photo'; readonly source: string });

interface Exporter {
  /** Of the file it makes. The same at every export, so that a layout finds the file it links to again. */
  name(story: string): string;
  readonly for: readonly ExportTarget[];
  /** Bytes it adds to those of the text, and how often it says each of these, about. */
  readonly weight: { readonly own: number; readonly ofText: number };
  write(article: ExportedArticle): string | Promise<Buffer>;
}

/** Loaded when the first package is written: the library is large, and the start of the window does not wait for it. */
async function exportDocxLater(article: ExportedArticle): Promise<Buffer> {
  const { exportDocx } = await import('./docx.ts');
  return exportDocx(article);
}

const exporters: readonly Exporter[] = [
  {
    name: () => 'article.html',
    for: ['web', 'archive'],
    weight: { own: 1900, ofText: 1.05 },
    write: exportHtml,
  },
  {
    name: () => 'article.ninjs.json',
    for: ['web', 'archive'],
    weight: { own: 2000, ofText: 2.05 },
    write: exportNinjs,
  },
  {
    name: (story) => `${story}.icml`,
    for: ['layout'],
    weight: { own: 3500, ofText: 1.3 },
    write: exportIcml,
  },
  {
    name: () => 'article.docx',
    for: ['layout', 'archive'],
    weight: { own: 10_000, ofText: 0.3 },
    write: exportDocxLater,
  },
];

export const allTargets: readonly ExportTarget[] = ['web', 'layout', 'archive'];

/** How the photos of a package are made. Without it they leave as the originals they are. */
export interface PhotoFitting {
  readonly order: PhotoOrder;
  readonly prepare: PreparePhoto;
}

interface FilledShelf extends PhotoShelf {
  readonly article: ExportedArticle;
}

/** An article's folder: its files in the order in which they are written, and what the manifest says of it. */
export interface ArticleContents {
  readonly files: PackageFile[];
  readonly described: ManifestArticle;
}

/** Everything in an article's folder for these targets. */
export async function articleContents(
  article: ExportedArticle,
  { folder, story }: ArticleFolder,
  { targets, fitting }: { targets: readonly ExportTarget[]; fitting?: PhotoFitting | undefined },
): Promise<ArticleContents> {
  const shelves = await fillShelves(article, targets, fitting);
  const made: PackageFile[] = [];
  for (const exporter of exportersFor(targets)) {
    const shelf = shelves.find((one) => one.for.includes(exporter.for[0]!))!; // Every target has a shelf.
    const bytes = Buffer.from(await exporter.write(shelf.article));
    made.push(madeFile(`${folder}/${exporter.name(story)}`, bytes, exporter.for));
  }
  const files = [...made, ...shelves.flatMap((shelf) => photoFiles(shelf, folder))];
  return { files, described: manifestArticle(shelves, folder, files) };
}

async function fillShelves(
  article: ExportedArticle,
  targets: readonly ExportTarget[],
  fitting: PhotoFitting | undefined,
): Promise<FilledShelf[]> {
  const shelves: FilledShelf[] = [];
  for (const shelf of photoShelves(targets, fitting?.order)) {
    const photos = await photosOn(shelf, article, fitting);
    shelves.push({ ...shelf, article: onShelf(article, shelf, photos) });
  }
  return shelves;
}

async function photosOn(
  { output, folder }: PhotoShelf,
  article: ExportedArticle,
  fitting: PhotoFitting | undefined,
): Promise<ExportedPhoto[]> {
  const photos: ExportedPhoto[] = [];
  for (const photo of article.photos) {
    const keepsPosition = fitting?.order.keepsPosition ?? false;
    const fitted =
      output === 'asIs' || !fitting
        ? photo
        : await fitting.prepare(photo, { article, output, keepsPosition });
    photos.push({ ...fitted, ...(folder !== 'photos' && { folder }) });
  }
  return photos;
}

/** The exporters that have something to make for these targets, each for those of them that it serves. */
export function exportersFor(targets: readonly ExportTarget[]): Exporter[] {
  return exporters
    .map((exporter) => ({ ...exporter, for: exporter.for.filter((target) => targets.includes(target)) }))
    .filter((exporter) => exporter.for.length > 0);
}

function photoFiles({ article, for: uses }: FilledShelf, folder: string): PackageFile[] {
  return photosToCopy(article).map((photo) => ({
    kind: 'photo',
    path: `${folder}/${photoPath(photo)}`,
    source: photo.source,
    size: photo.asset.size,
    sha256: photo.asset.id,
    for: uses,
  }));
}

/** The photos of an article's folder: one that is used twice is copied once. */
export function photosToCopy({ photos }: ExportedArticle): ExportedPhoto[] {
  return [...new Map(photos.map((photo) => [photo.name, photo])).values()];
}

export function madeFile(path: string, bytes: Buffer, uses: readonly ExportTarget[]): PackageFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'made', path, bytes, size: bytes.length, sha256, for: uses };
}

/** What the manifest says of an article. */
function manifestArticle(
  shelves: readonly FilledShelf[],
  folder: string,
  files: readonly PackageFile[],
): ManifestArticle {
  const articles = shelves.map((shelf) => cleanArticle(shelf.article));
  const [article] = articles as [ExportedArticle]; // Every package is for something.
  return {
    folder,
    id: article.id,
    headline: runsText(article.content.headline),
    revision: article.revision,
    contentHash: article.contentHash,
    stage: 'approved',
    approvedAt: article.approvedAt,
    signOffs: article.signOffs.map(manifestSignOff),
    photos: articles.flatMap((shelved) => usedPhotos(shelved, folder)),
    leftOut: leftOut(article),
    files: files.map(({ path }) => path),
  };
}

/** Named one by one, so that nothing else of a person can slip out. */
function manifestSignOff(signOff: ExportedSignOff): ManifestArticle['signOffs'][number] {
  const { level, levelTitle, personTitle, decision, at, revision, contentHash, signature } = signOff;
  return { level, levelTitle, personTitle, decision, at, revision, contentHash, signature };
}

function usedPhotos(article: ExportedArticle, folder: string): ManifestArticle['photos'] {
  return photosOf(article.content).flatMap(({ id, crop, focus }) => {
    const picture = photoOf(article, id);
    return picture
      ? [{ path: `${folder}/${photoPath(picture)}`, block: id, ...filled({ crop, focus }) }]
      : [];
  });
}

function leftOut(article: ExportedArticle): ManifestArticle['leftOut'] {
  const unknown = article.content.body.flatMap((block) =>
    block.type === 'unknown'
      ? [{ block: block.id, what: 'unknownBlock' as const, type: String(block.raw['type']) }]
      : [],
  );
  const withoutFile = photosOf(article.content).filter(({ id }) => !photoOf(article, id));
  return [
    ...unknown,
    ...withoutFile.map(({ id }) => ({ block: id, what: 'photoFile' as const, type: 'photo' })),
  ];
}
