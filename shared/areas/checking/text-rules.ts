import type { Block, TableBlock } from '#shared/document/block.ts';
import { runFields, type ArticleContent } from '#shared/document/content.ts';
import { blockLines } from '#shared/document/lines.ts';
import { openChanges } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import { blockText } from '#shared/document/text.ts';
import { beginning } from '#shared/text/beginning.ts';
import { countWords, offsetOfWord } from '#shared/text/count.ts';
import { figure } from '#shared/figure.ts';
import { isBlank, limitOf, type Case, type Place, type Where } from './case.ts';

/** A line of an article and where it stands. */
export interface TextLine {
  readonly where: Where;
  readonly text: string;
}

/** Every line a reader would see: fields first, then the lines of blocks, captions among them. */
export function textLines(published: ArticleContent): TextLine[] {
  return [
    ...runFields.map((field) => ({ where: { field }, text: runsText(published[field]) })),
    ...published.body.flatMap(linesOf),
  ];
}

function linesOf(block: Block): TextLine[] {
  return blockLines(block).map(({ key, runs }) => ({
    where: { block: block.id, ...(key !== undefined && { line: key }) },
    text: runsText(runs),
  }));
}

export function missing(field: string, value: unknown, sentence: string): Place[] {
  const isThere = typeof value === 'string' ? !isBlank(value) : Boolean(value);
  return isThere ? [] : [{ field, sentence }];
}

/** The words behind the limit are what is shown. */
export function tooLong(field: 'headline' | 'lead', looked: Case): Place[] {
  const text = runsText(looked.published[field]);
  const limit = limitOf(looked);
  const count = countWords(text);
  if (count <= limit) return [];
  const title = field === 'headline' ? 'Tít' : 'Sapo';
  const sentence = `${title} dài ${figure(count)} chữ, nhiều nhất là ${figure(limit)}. Hãy rút gọn.`;
  return [{ field, start: offsetOfWord(text, limit), end: text.length, sentence }];
}

const fieldTitles: Readonly<Record<string, string>> = {
  kicker: 'tít dẫn',
  headline: 'tít',
  subheadline: 'tít phụ',
  lead: 'sapo',
};

const placeholder = '???';

/** One for each line, at the first of them. */
export function placeholders({ published }: Case): Place[] {
  return textLines(published).flatMap(({ where, text }) => {
    const start = text.indexOf(placeholder);
    if (start < 0) return [];
    const at =
      where.field === undefined ? `ở chỗ “${excerpt(text, start)}”` : `trong ${fieldTitles[where.field]}`;
    const sentence = `Còn dấu “${placeholder}” ${at}. Hãy điền cho đủ.`;
    return [{ ...where, start, end: start + placeholder.length, sentence }];
  });
}

function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - 30);
  return text.slice(from, from + 60).trim();
}

export function withOpenChanges({ whole }: Case): Place[] {
  const count = openChanges(whole).length;
  const sentence = `Còn ${figure(count)} chỗ sửa chưa nhận hoặc từ chối. Hãy xử lý hết.`;
  return count === 0 ? [] : [{ field: 'changes', sentence }];
}

export function emptyBlocks({ published, whole }: Case): Place[] {
  if (published.body.length === 0) return whole.body.slice(0, 1).map(({ id }) => ({ block: id, ...noBody }));
  return published.body.flatMap((block) =>
    isEmpty(block) ? [emptyAt(block, published)] : emptyLines(block, published),
  );
}

function isEmpty(block: Block): boolean {
  return !['photo', 'photoStory', 'separator', 'unknown'].includes(block.type) && isBlank(blockText(block));
}

const noBody = { sentence: 'Bài chưa có chính văn. Hãy viết bài.' };

function emptyAt(block: Block, { body }: ArticleContent): Place {
  if (body.length === 1) return { block: block.id, ...noBody };
  const position = body.indexOf(block) + 1;
  return {
    block: block.id,
    sentence: `Đoạn ${position} của chính văn đang trống. Hãy viết tiếp hoặc xóa đoạn đó.`,
  };
}

/** An item of a list, a line under the title of a fact box or a row of a table that would be printed with nothing in it. */
function emptyLines(block: Block, { body }: ArticleContent): Place[] {
  const position = body.indexOf(block) + 1;
  if (block.type === 'table') return emptyRows(block, position);
  if (block.type !== 'list' && block.type !== 'factBox') return [];
  const lines = linesOf(block);
  const title = lines.find(({ where }) => where.line === 'title')?.text ?? '';
  const sentence = emptyLineIn(block, { title, position });
  return lines
    .filter(({ where, text }) => where.line !== 'title' && isBlank(text))
    .map(({ where }) => ({ ...where, sentence }));
}

/** As much of a title as tells which box it is. */
const quoted = 40;

function emptyLineIn({ type }: Block, { title, position }: { title: string; position: number }): string {
  if (type === 'list')
    return `Danh sách ở đoạn ${position} của chính văn còn dòng trống. Hãy viết tiếp hoặc xóa dòng đó.`;
  return isBlank(title)
    ? `Hộp thông tin ở đoạn ${position} của chính văn còn dòng trống. Hãy viết tiếp hoặc xóa dòng đó.`
    : `Hộp thông tin “${beginning(title, quoted)}” còn dòng trống. Hãy viết tiếp hoặc xóa dòng đó.`;
}

function emptyRows(table: TableBlock, position: number): Place[] {
  return linesOf(table).flatMap(({ where, text }, index) => {
    const sentence = `Hàng ${index + 1} của bảng ở đoạn ${position} của chính văn đang trống. Hãy điền hoặc xóa hàng đó.`;
    return isBlank(text) ? [{ ...where, sentence }] : [];
  });
}
