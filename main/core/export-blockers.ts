import type { Article } from '#shared/areas/articles.ts';
import type { Finding } from '#shared/areas/checks.ts';
import type { ExportBlocker } from '#shared/areas/exchange.ts';
import { publishedContent } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import { photosOf } from '#shared/document/text.ts';

/** What an article may not leave without. */
export interface ExportCase {
  readonly article: Article;
  /** What the checks call an error, where the article goes. */
  readonly failed: readonly Finding[];
  /** Whether a photo's original is on this machine. */
  hasPhoto(asset: string): boolean;
}

/** Why an article may not be exported: every reason, not only the first, to be read under its headline. Empty where it may. */
export function exportBlockers({ article, failed, hasPhoto }: ExportCase): ExportBlocker[] {
  if (article.content.kind === 'reference') return [keptForReference];
  const known = new Set(failed.flatMap(({ rule, block }) => (rule === 'photoFile' ? (block ?? []) : [])));
  return [
    ...standing(article),
    ...failed.map((finding): ExportBlocker => ({
      kind: 'check',
      sentence: finding.sentence,
      finding,
      ...(finding.block !== undefined && { block: finding.block }),
    })),
    ...lostPhotos(article, hasPhoto).filter(({ block }) => !known.has(block)),
  ];
}

/** What else it lacks would only matter if it could leave. */
const keptForReference: ExportBlocker = {
  kind: 'reference',
  sentence: 'Tư liệu không qua duyệt nên không xuất. Hãy viết bài mới từ tư liệu này rồi xuất bài ấy.',
};

const notHandedIn = 'Chưa được duyệt. Hãy gửi duyệt và chờ Ban Biên tập duyệt rồi xuất.';
const notApproved = {
  draft: notHandedIn,
  returned: notHandedIn,
  waiting: 'Đang chờ duyệt. Hãy đợi duyệt xong rồi xuất.',
  held: 'Đang để dành, chưa duyệt xong. Hãy duyệt rồi xuất.',
};

function standing(article: Article): ExportBlocker[] {
  const blockers: ExportBlocker[] = [];
  if (article.stage.name !== 'approved')
    blockers.push({ kind: 'stage', sentence: notApproved[article.stage.name] });
  else if (article.isUnkept)
    blockers.push({
      kind: 'unkept',
      sentence: 'Đã sửa sau khi duyệt. Hãy duyệt lại rồi xuất.',
    });
  if (article.heads.length > 1)
    blockers.push({
      kind: 'heads',
      sentence: `Đang có ${article.heads.length} bản song song. Hãy chọn một bản rồi duyệt lại.`,
    });
  return blockers;
}

interface LostPhoto extends ExportBlocker {
  readonly block: string;
}

function lostPhotos({ content }: Article, hasPhoto: ExportCase['hasPhoto']): LostPhoto[] {
  return photosOf(publishedContent(content)).flatMap(({ id, asset }, index) =>
    asset !== undefined && hasPhoto(asset) ? [] : [lostPhoto(id, index + 1)],
  );
}

function lostPhoto(block: string, nth: number): LostPhoto {
  const sentence = `Tệp của ảnh ${nth} không có trên máy này. Hãy gắn lại ảnh rồi xuất.`;
  return { kind: 'photoFile', sentence, block };
}

/** The same where the article is not named around it: an order that was refused. */
export function refusalOf({ id, content }: Article, { sentence }: ExportBlocker): string {
  const headline = runsText(content.headline);
  const called = headline === '' ? id : `“${headline}”`;
  return content.kind === 'reference'
    ? `Tư liệu ${called} không xuất được. ${sentence}`
    : `Bài ${called} chưa xuất được. ${sentence}`;
}
