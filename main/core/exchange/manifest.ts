import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ExportTarget } from '#shared/areas/exchange.ts';
import { Crop, Focus } from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { ArticleId, BlockId, ContentHash, EntryId, RevisionId, Timestamp } from '#shared/ids.ts';
import { notSigned } from './exported-article.ts';
import { exportJson } from './json.ts';

export const manifestName = 'manifest.json';
export const currentPackage = 1 as const;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A path inside a package: ASCII, lower case, `/` between names, no name that begins with a dot. */
const PackagePath = z
  .string()
  .max(200)
  .regex(/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/);

/** `for`: what the file is for. Packages of the first version, which were for everything, do not say it. */
const ManifestFile = z.looseObject({
  path: PackagePath,
  size: z.int().min(0),
  sha256: hash,
  for: z.array(ExportTarget).optional(),
});
export type ManifestFile = z.infer<typeof ManifestFile>;

/** Who decided, by the title of the role. The person's id is not told, since it may spell a real name. */
const ManifestSignOff = z.looseObject({
  level: EntryId,
  levelTitle: z.string(),
  personTitle: z.string(),
  decision: z.enum(['submit', 'approve', 'return', 'hold', 'resume']),
  at: Timestamp,
  revision: RevisionId,
  contentHash: ContentHash,
  signature: z.literal(notSigned),
});

/** Where a photo of the package is used. `crop`: how the desk wants it cut, where the file is the uncut original. */
const ManifestPhoto = z.looseObject({
  path: PackagePath,
  block: BlockId,
  crop: Crop.optional(),
  focus: Focus.optional(),
});

/** What the package does not show: a block this version does not know, or a photo that has no file. */
const LeftOut = z.looseObject({
  block: BlockId,
  what: z.enum(['unknownBlock', 'photoFile']),
  type: z.string(),
});

const ManifestArticle = z.looseObject({
  folder: PackagePath,
  id: ArticleId,
  headline: z.string(),
  revision: RevisionId,
  contentHash: ContentHash,
  stage: z.literal('approved'),
  approvedAt: Timestamp,
  signOffs: z.array(ManifestSignOff),
  photos: z.array(ManifestPhoto),
  leftOut: z.array(LeftOut),
  files: z.array(PackagePath),
});
export type ManifestArticle = z.infer<typeof ManifestArticle>;

/**
 * `manifest.json` at the root of a package: which revisions it holds, who approved them, and every other file with its
 * size and SHA-256. It tells no time of export, so that two exports of the same revisions are the same bytes.
 *
 * `digest` is the SHA-256 of the RFC 8785 canonical JSON of the manifest without its digest: it finds a manifest that was
 * damaged or edited by hand. It is no signature.
 */
export const Manifest = z.looseObject({
  package: z.literal(currentPackage),
  producer: z.string(),
  targets: z.array(ExportTarget).optional(),
  createdFrom: z.array(RevisionId),
  articles: z.array(ManifestArticle).min(1),
  files: z.array(ManifestFile).refine(hasNoTwins, 'A path is listed twice'),
  digest: hash,
});
export type Manifest = z.infer<typeof Manifest>;

interface Contents {
  readonly targets: readonly ExportTarget[];
  readonly articles: readonly ManifestArticle[];
  readonly files: readonly ManifestFile[];
}

function hasNoTwins(files: readonly { readonly path: string }[]): boolean {
  return new Set(files.map(({ path }) => path)).size === files.length;
}

/** A manifest over these articles and files, in this order. What the check of a package would refuse is not made. */
export function createManifest({ targets, articles, files }: Contents): Manifest {
  const body = {
    package: currentPackage,
    producer: 'Tòa Soạn',
    targets: [...targets],
    createdFrom: articles.map(({ revision }) => revision),
    articles: [...articles],
    files: [...files],
  };
  return Manifest.parse({ ...body, digest: digestOf(body) });
}

/** Whether these are the very bytes a manifest was written in. `value` is what they say, with its keys as they stand. */
export function isAsWritten(value: object, bytes: Uint8Array): boolean {
  const { digest, ...body } = { digest: undefined, ...value };
  return digestOf(body) === digest && Buffer.from(exportJson(value)).equals(bytes);
}

function digestOf(body: object): string {
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}
