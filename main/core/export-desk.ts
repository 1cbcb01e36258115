import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { Article } from '#shared/areas/articles.ts';
import type { Output } from '#shared/areas/checking/case.ts';
import { fileEnding, type Asset } from '#shared/areas/assets.ts';
import type { ExportReceipt, ExportTarget, PhotoOrder, PlannedArticle } from '#shared/areas/exchange.ts';
import type { KeptSignOff } from '#shared/areas/review.ts';
import { standingSignOffs } from '#shared/areas/workflow.ts';
import { publishedContent } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import { photosOf } from '#shared/document/text.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId, ContentHash, RevisionId } from '#shared/ids.ts';
import { slug } from '#shared/text/slug.ts';
import { exportBlockers, refusalOf } from './export-blockers.ts';
import type { Log } from './log.ts';
import type { PhotoWorkshop } from './export-photos.ts';
import { earlierPackage } from './exchange/earlier-package.ts';
import { stoppedOnRequest } from './exchange/export-failure.ts';
import { allTargets } from './exchange/article-files.ts';
import { articleFolders, foldersOf } from './exchange/article-folders.ts';
import type { ExportedArticle } from './exchange/exported-article.ts';
import type { PackageRecords } from './exchange/package-records.ts';
import { replacedPackage } from './exchange/replaced-package.ts';
import { writePackage } from './exchange/package-writer.ts';
import { plannedFiles } from './exchange/planned-files.ts';
import { createPauses } from './stories/pauses.ts';
import type { CheckTable } from './review/check-table.ts';
import type { RegisterStore } from './registers/register-store.ts';

interface Ports {
  readonly articles: {
    open(id: ArticleId): Article;
    /** Throws `not_found` for one that is not here. */
    summaries(ids: readonly ArticleId[]): { headline: string }[];
  };
  readonly assets: { find(id: string): Asset | undefined; pathOf(asset: Asset): string };
  readonly checkTable: CheckTable;
  readonly log: Log;
  readonly records: PackageRecords;
  readonly registers: RegisterStore;
  readonly revisions: { heads(article: ArticleId): readonly { id: RevisionId; contentHash: ContentHash }[] };
  signOffsOf(id: ArticleId): KeptSignOff[];
  workshop(signal: AbortSignal): PhotoWorkshop;
}

export interface ExportOrder {
  readonly ids: readonly ArticleId[];
  readonly out: string;
  readonly zip: boolean;
  readonly targets?: readonly ExportTarget[] | undefined;
  readonly photos?: PhotoOrder | undefined;
  readonly replace?: boolean | undefined;
  /** Those of the ids that stay as they lie in the package which is replaced. */
  readonly stay?: readonly ArticleId[] | undefined;
  readonly signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

export interface PlanOrder extends Pick<ExportOrder, 'targets' | 'photos' | 'stay'> {
  /** The package it is to replace. */
  readonly into: string | undefined;
  readonly signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** So many articles are gone through between two words on how far it is. */
const toldEvery = 20;

/** Brings together what an export needs of every area. Only what was approved, and nothing written since, leaves. */
export function createExportDesk(ports: Ports) {
  const { articles, assets, checkTable, log, records, registers, revisions, signOffsOf, workshop } = ports;

  function blockersOf(article: Article, targets: readonly ExportTarget[]) {
    const isSigned = isAnsweredFor(article.id);
    const failed = checkTable
      .blocking(article.content, outputsOf(targets))
      .filter(({ rule }) => rule !== 'openChanges' || !isSigned);
    return exportBlockers({ article, failed, hasPhoto });
  }

  /** Whoever approved this very text answers for the changes that were open in it. */
  function isAnsweredFor(id: ArticleId): boolean {
    const approval = approvalIn(signOffsOf(id));
    return approval !== undefined && approval.contentHash === revisions.heads(id)[0]?.contentHash;
  }

  function hasPhoto(id: string): boolean {
    const asset = assets.find(id);
    return asset !== undefined && existsSync(assets.pathOf(asset));
  }

  function prepare(id: ArticleId, targets: readonly ExportTarget[]): ExportedArticle {
    const article = articles.open(id);
    const [blocker] = blockersOf(article, targets);
    if (blocker) throw new AppError('blocked', refusalOf(article, blocker));
    return exported(article);
  }

  /** What would leave, also of an article that may not leave yet. */
  function exported({ id, content: written, savedAt, stage }: Article): ExportedArticle {
    const content = publishedContent(written);
    const [head] = revisions.heads(id);
    assert(head, 'article without a revision');
    const signOffs = signOffsOf(id);
    const chain = registers.entries('level').map(({ id: level, value }) => ({ id: level, rank: value.rank }));
    const approvedAt = approvalIn(signOffs)?.at ?? savedAt;
    return {
      id,
      slug: slug(runsText(content.headline), { fallback: 'bai' }),
      revision: head.id,
      contentHash: head.contentHash,
      content,
      ...named('section', content.section),
      ...named('genre', content.genre),
      ...named('series', content.series),
      secondarySections: content.secondarySections.flatMap((section) => titled('section', section) ?? []),
      topics: content.topics.flatMap(topic),
      signOffs: signOffs.map(exportedSignOff),
      standing: standingSignOffs(signOffs, stage, chain).map(exportedSignOff),
      photos: photosOf(content).flatMap(exportedPhoto),
      paper: { name: registers.entries('paper')[0]?.value.title ?? 'Tòa Soạn' },
      approvedAt,
    };
  }

  function titled(
    kind: 'section' | 'genre' | 'series',
    id: string,
  ): { id: string; title: string } | undefined {
    const entry = registers.find(kind, id);
    return entry && { id, title: entry.value.title };
  }

  function named<Kind extends 'section' | 'genre' | 'series'>(kind: Kind, id: string | undefined) {
    const found = id === undefined ? undefined : titled(kind, id);
    return (found ? { [kind]: found } : {}) as Partial<Record<Kind, { id: string; title: string }>>;
  }

  function topic(id: string): ExportedArticle['topics'] {
    const entry = registers.find('topic', id);
    if (!entry) return [];
    const { title, mediaTopic } = entry.value;
    return [{ id, title, ...(mediaTopic !== undefined && { mediaTopic }) }];
  }

  /** Titles only: who stands behind a title is the newsroom's own business. */
  function exportedSignOff({
    decision,
    at,
    level,
    person,
    contentHash,
    revision,
  }: KeptSignOff): ExportedArticle['signOffs'][number] {
    const role = registers.find('person', person)?.value.role;
    const levelTitle = registers.find('level', level)?.value.title ?? level;
    return {
      ...{ decision, at, level, person, contentHash, revision },
      levelTitle,
      personTitle: (role && registers.find('role', role)?.value.title) ?? levelTitle,
      signature: 'chưa ký số',
    };
  }

  function exportedPhoto(
    photo: ReturnType<typeof photosOf>[number],
    index: number,
  ): ExportedArticle['photos'] {
    const asset = photo.asset && assets.find(photo.asset);
    if (!asset) return [];
    const name = `anh-${String(index + 1).padStart(4, '0')}.${fileEnding[asset.mediaType]}`;
    return [{ asset, source: assets.pathOf(asset), name, block: photo.id }];
  }

  /** Several steps, with what else waits let in between: thousands of articles take a while. */
  async function eachOf<Step>(
    ids: readonly ArticleId[],
    { signal, onProgress }: Partial<Pick<PlanOrder, 'onProgress'>> & { signal: AbortSignal },
    step: (id: ArticleId) => Step,
  ): Promise<Step[]> {
    const pause = createPauses(signal);
    const all = [...new Set(ids)];
    const steps: Step[] = [];
    for (const id of all) {
      await pause();
      steps.push(step(id));
      if (steps.length % toldEvery === 0) onProgress?.(steps.length, all.length);
    }
    return steps;
  }

  function planned(id: ArticleId, targets: readonly ExportTarget[], order: PhotoOrder) {
    const article = articles.open(id);
    const leaving = exported(article);
    const files = plannedFiles(leaving, { targets, order });
    const headline = runsText(article.content.headline);
    return { id, slug: leaving.slug, files, headline, blockers: blockersOf(article, targets) };
  }

  /** Undefined where the article is not here. */
  function headlineOf(id: ArticleId): string | undefined {
    try {
      return articles.summaries([id])[0]!.headline;
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') return undefined;
      throw error;
    }
  }

  /** The package stands, whether or not the next export is offered it. */
  function remember(...kept: Parameters<PackageRecords['keep']>): void {
    try {
      records.keep(...kept);
    } catch (error) {
      log.error('where a package went', error);
    }
  }

  return {
    async write({
      ids,
      replace = false,
      stay = [],
      photos: order = {},
      ...options
    }: ExportOrder): Promise<ExportReceipt> {
      const staying = new Set(stay);
      const prepared = await eachOf(ids, { signal: options.signal }, (id) =>
        staying.has(id) ? { stays: id } : prepare(id, options.targets ?? allTargets),
      ).catch(orStopped(options.signal));
      if (prepared.every((entry) => 'stays' in entry)) throw nothingLeaves();
      const { prepare: fit, close } = workshop(options.signal);
      const fitting = { order, prepare: fit };
      const receipt = await writePackage(prepared, { replace, fitting, ...options }).finally(close);
      const { zip, targets = allTargets } = options;
      remember(ids, { path: receipt.path, zip, targets: [...targets], photos: order });
      return receipt;
    },

    earlier: (ids: readonly ArticleId[]) =>
      earlierPackage(ids, {
        wentTo: records.of,
        headlineOf,
        pause: createPauses(new AbortController().signal),
      }),

    replaced: replacedPackage,

    exported: (id: ArticleId): ExportedArticle => exported(articles.open(id)),

    async plan(
      ids: readonly ArticleId[],
      { targets = allTargets, photos: order = {}, into, stay = [], ...watch }: PlanOrder,
    ): Promise<PlannedArticle[]> {
      const staying = new Set(stay);
      const all = await eachOf(ids, watch, (id) =>
        staying.has(id) ? { stays: true, id, slug: '' } : planned(id, targets, order),
      ).catch(orStopped(watch.signal));
      const folders = articleFolders(all, into === undefined ? undefined : await foldersOf(into));
      return all.flatMap((entry, index) => {
        if ('stays' in entry) return [];
        const { id, headline, blockers, files } = entry;
        return [{ id, headline, blockers, files: files(folders[index]!.story) }];
      });
    },
  };
}

function orStopped(signal: AbortSignal): (error: unknown) => never {
  return (error) => {
    throw signal.aborted ? stoppedOnRequest() : error;
  };
}

function nothingLeaves(): AppError {
  const sentence = 'Mọi bài trong gói đều được giữ nguyên, nên không có gì để xuất lại.';
  return new AppError('invalid_input', sentence);
}

/** Where what leaves will be read; the shelf keeps it for both. */
function outputsOf(targets: readonly ExportTarget[]): readonly Output[] {
  const outputs = targets.flatMap((target) => outputsByTarget[target]);
  return [...new Set(outputs)];
}

const outputsByTarget: Readonly<Record<ExportTarget, readonly Output[]>> = {
  web: ['web'],
  layout: ['print'],
  archive: ['print', 'web'],
};

/** The last decision, where it approves; what was held and taken up again is approved as before. */
function approvalIn(signOffs: readonly KeptSignOff[]): KeptSignOff | undefined {
  const last = signOffs.findLast(({ decision }) => decision !== 'hold' && decision !== 'resume');
  return last?.decision === 'approve' ? last : undefined;
}
