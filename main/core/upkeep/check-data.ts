import type { DataNote, DataProblem } from '#shared/areas/upkeep.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId, RevisionId } from '#shared/ids.ts';
import { figure } from '#shared/figure.ts';
import { articleFindings, type StoredArticles } from './article-findings.ts';
import { databaseFindings } from './database-findings.ts';
import { databaseState } from './database-state.ts';
import { derived, note, type Finding } from './finding.ts';
import { assetFindings, fileFindings, type StoredPhotos } from './photo-findings.ts';
import {
  revisionFindings,
  signOffFindings,
  threadFindings,
  type SignOffRow,
  type StoredRevisions,
  type ThreadRow,
} from './record-findings.ts';
import { createWalk, type Watch } from './walk.ts';

/** What a check reads: everything that is stored, through the eyes of those who keep it. */
export interface Stored extends StoredArticles, StoredRevisions, StoredPhotos {
  readonly databaseFile: string;
  articleIds(): ArticleId[];
  revisionIds(): RevisionId[];
  signOffRows(): SignOffRow[];
  threadRows(): ThreadRow[];
  /** How many texts of articles the indexes do not agree about. */
  unlikeIndexes(): number;
  /** How many articles wait to be indexed. */
  unindexed(): number;
}

export interface DataReport {
  articles: number;
  revisions: number;
  signOffs: number;
  assets: number;
  problems: DataProblem[];
  notes: DataNote[];
}

/** Compares everything that is stored with what it says of itself. Changes nothing. */
export async function checkData(stored: Stored, watch: Watch): Promise<DataReport> {
  const { articles, revisions, signOffs, threads, assets } = allOf(stored);
  const known: ReadonlySet<string> = new Set(revisions);
  const total = articles.length + revisions.length + signOffs.length + threads.length + assets.length;
  const walk = createWalk(watch, { total, stopped });
  watch.progress(0, total);
  const findings = [
    ...databaseFindings(await databaseState(stored.databaseFile)),
    ...(await walk(revisions, (id) => revisionFindings(id, known, stored))),
    ...(await walk(signOffs, (row) => signOffFindings(row, known))),
    ...(await walk(threads, threadFindings)),
    ...(await walk(articles, (id) => articleFindings(id, known, stored))),
    ...searchFindings(stored),
    ...(await walk(assets, (asset) => assetFindings(asset, stored.pathOf(asset)))),
    ...(await fileFindings(stored)),
  ];
  const counts = { articles: articles.length, revisions: revisions.length, signOffs: signOffs.length };
  return { ...counts, assets: assets.length, ...reported(findings) };
}

function allOf(stored: Stored) {
  return stored.db.atOneMoment(() => ({
    articles: stored.articleIds(),
    revisions: stored.revisionIds(),
    signOffs: stored.signOffRows(),
    threads: stored.threadRows(),
    assets: stored.assets(),
  }));
}

function searchFindings({ unlikeIndexes, unindexed }: Stored): Finding[] {
  const [unlike, waiting] = [unlikeIndexes(), unindexed()];
  return [
    ...(unlike === 0 ? [] : [derived('tìm kiếm', `Phần tìm kiếm thiếu hoặc thừa ${figure(unlike)} bài.`)]),
    ...(waiting === 0
      ? []
      : [note('tìm kiếm', `Còn ${figure(waiting)} bài mới nhập hoặc mới sửa chưa tìm được theo từ.`)]),
  ];
}

function reported(findings: readonly Finding[]): Pick<DataReport, 'problems' | 'notes'> {
  const plain = ({ subject, sentence }: Finding) => ({ subject, sentence });
  return {
    problems: findings
      .filter(({ weight }) => weight !== 'note')
      .map((finding) => ({ ...plain(finding), isRepairable: finding.weight === 'derived' })),
    notes: findings.filter(({ weight }) => weight === 'note').map(plain),
  };
}

function stopped(): AppError {
  return new AppError(
    'blocked',
    'Đã dừng kiểm tra theo yêu cầu. Chưa xem hết dữ liệu; khi cần, hãy kiểm tra lại.',
  );
}
