import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { ArticleId, BlockId, EntryId } from '#shared/ids.ts';
import { Finding } from './checks.ts';
import { FileRef, WorkId } from './work.ts';

/** What a package is for: the paper's pages on the web, the layout of the printed page, the shelf. */
export const ExportTarget = z.enum(['web', 'layout', 'archive']);
export type ExportTarget = z.infer<typeof ExportTarget>;

/**
 * How photos leave: `asIs` the original file itself; `full` its pixels with the caption written in; `print` and `web` as
 * large as that needs; `light` under 300 KB for a bad line. All but `asIs` are cut as the article says.
 */
export const PhotoOutput = z.enum(['asIs', 'full', 'print', 'web', 'light']);
export type PhotoOutput = z.infer<typeof PhotoOutput>;

/** How photos leave for each target; `full` for one that is not named. */
export const PhotoOrder = z.strictObject({
  web: PhotoOutput.optional(),
  layout: PhotoOutput.optional(),
  archive: PhotoOutput.optional(),
  /** Whether a photo goes on telling where the photographer stood. */
  keepsPosition: z.boolean().optional(),
});
export type PhotoOrder = z.infer<typeof PhotoOrder>;

const ExportTargets = z.array(ExportTarget).min(1);

export const ExportReceipt = z.strictObject({
  /** The folder or the ZIP that was written. */
  path: z.string(),
  articles: z.int().min(1),
  files: z.array(
    z.strictObject({ path: z.string(), size: z.int().min(0), sha256: z.string(), for: ExportTargets }),
  ),
  /** Files that others had put into the package it took the place of. They lie in it as they were. */
  kept: z.array(z.string()),
  /** Articles of that package that stayed in it as they lay there, with the paths of their files. */
  stayed: z.array(z.strictObject({ id: ArticleId, headline: z.string(), files: z.array(z.string()) })),
});
export type ExportReceipt = z.infer<typeof ExportReceipt>;

/** One thing amiss in a package: which file, and what. */
export const PackageProblem = z.strictObject({
  path: z.string(),
  problem: z.enum(['missing', 'changed', 'unlisted', 'unreadable']),
  sentence: z.string(),
});
export type PackageProblem = z.infer<typeof PackageProblem>;

/** One reason why an article may not leave, which does not name it. `finding` where a check says so, `block` where it is a photo. */
export const ExportBlocker = z.strictObject({
  kind: z.enum(['reference', 'stage', 'heads', 'unkept', 'check', 'photoFile']),
  sentence: z.string(),
  finding: Finding.optional(),
  block: BlockId.optional(),
});
export type ExportBlocker = z.infer<typeof ExportBlocker>;

/** What a package would hold of one article. The paths are inside its folder; an estimated size is near, not exact. */
export const PlannedArticle = z.strictObject({
  id: ArticleId,
  headline: z.string(),
  blockers: z.array(ExportBlocker),
  files: z.array(
    z.strictObject({
      path: z.string(),
      size: z.int().min(0),
      isEstimated: z.boolean(),
      for: ExportTargets,
    }),
  ),
});
export type PlannedArticle = z.infer<typeof PlannedArticle>;

/** A package that articles went to before. Replaced, it keeps the names of its files, so that layouts find them again. */
export const EarlierPackage = z.strictObject({
  place: FileRef,
  /** For a person to read. */
  path: z.string(),
  zip: z.boolean(),
  targets: ExportTargets,
  photos: PhotoOrder,
  /** All it holds, in its order: an export into it holds them all again. */
  articles: z.array(
    z.strictObject({
      id: ArticleId,
      headline: z.string(),
      folder: z.string(),
      /** Else it can only stay in the package as it lies there. */
      isHere: z.boolean(),
    }),
  ),
  /** Files in it that somebody wrote into since, and which would be lost. */
  changed: z.array(z.string()),
  /** Files that others put into it: they stay in it. */
  kept: z.int().min(0),
  /** Why it cannot be replaced as it lies there now; null where it can. */
  refusal: z.string().nullable(),
});
export type EarlierPackage = z.infer<typeof EarlierPackage>;

/** What is lost where a package takes the place of another, and what is not. */
export const ReplacedPackage = z.strictObject({
  /** Files in it that somebody wrote into since it was exported. */
  changed: z.array(z.string()),
  /** All it holds, in its order, and what of it the new one does not hold. */
  articles: z.array(
    z.strictObject({ id: ArticleId, headline: z.string(), folder: z.string(), isLost: z.boolean() }),
  ),
  /** Files that others put into it: they stay in it. */
  kept: z.int().min(0),
});
export type ReplacedPackage = z.infer<typeof ReplacedPackage>;

export const exchange = {
  /**
   * What `export` would write, and all that stands in its way, article by article. Writes nothing. `into`: the package it is
   * to replace, whose names it keeps.
   */
  plan: query(
    z.strictObject({
      ids: z.array(ArticleId).min(1),
      targets: ExportTargets.optional(),
      photos: PhotoOrder.optional(),
      into: FileRef.optional(),
      /** Those of the ids that stay as they lie in it: nothing is looked at of them. */
      stay: z.array(ArticleId).optional(),
      work: WorkId.optional(),
    }),
    z.strictObject({ articles: z.array(PlannedArticle) }),
  ),
  /** The package these articles were exported to last from this data folder; null where there is none, or several. */
  earlier: query(
    z.strictObject({ ids: z.array(ArticleId).min(1) }),
    z.strictObject({ package: EarlierPackage.nullable() }),
  ),
  /** What lies where a package of these articles is to go. Refused where that is not replaced, with the reason. */
  replaced: query(
    z.strictObject({ ids: z.array(ArticleId).min(1), out: FileRef, zip: z.boolean() }),
    ReplacedPackage,
  ),
  /** Writes approved articles as one package, whole or not at all. An existing package is left alone unless `replace`. */
  export: command(
    z.strictObject({
      ids: z.array(ArticleId).min(1),
      out: FileRef,
      /** Everything, where none is named. */
      targets: ExportTargets.optional(),
      photos: PhotoOrder.optional(),
      zip: z.boolean(),
      replace: z.boolean().optional(),
      /** Those of the ids that are not made anew: they stay as they lie in the package that is replaced. */
      stay: z.array(ArticleId).optional(),
      as: EntryId,
      work: WorkId.optional(),
    }),
    ExportReceipt,
  ),
  /** Compares every file of a package with its manifest. */
  verify: query(
    z.strictObject({ package: FileRef }),
    z.strictObject({ articles: z.int(), files: z.int(), problems: z.array(PackageProblem) }),
  ),
};
