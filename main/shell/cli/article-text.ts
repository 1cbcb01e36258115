import type { Article } from '#shared/areas/articles.ts';
import type { Asset } from '#shared/areas/assets.ts';
import { weightOf, type FindingWeight } from '#shared/areas/checking/finding-weight.ts';
import type { Finding } from '#shared/areas/checks.ts';
import type { Doubt, DroppedLine, ReadPage } from '#shared/areas/reading.ts';
import type { Block, Photo } from '#shared/document/block.ts';
import { publishedContent } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import { blockText, photosOf } from '#shared/document/text.ts';
import { figure } from '#shared/figure.ts';
import { aligned, widthOf, wrapped } from './table.ts';
import { fieldTitle } from './words.ts';

/** A name and what stands there; an empty one is left out. */
export type Row = readonly [title: string, text: string];

export function fieldRows(rows: readonly Row[]): string {
  return aligned(rows.filter(([, text]) => text !== '').map(([title, text]) => [title, text]));
}

/** Parts of a text with a free line between them; empty parts are left out. */
export function apart(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A page as it was read, block by block. */
export function readBodyText(body: ReadPage['body'], width: number | undefined): string[] {
  let photos = 0;
  return body.map((block) => {
    switch (block.type) {
      case 'photo':
        photos += 1;
        return photoText({ ...block, number: photos, width });
      case 'list':
        return block.items
          .map((item, index) => wrapped(listMark(block.ordered, index) + item, width))
          .join('\n');
      case 'table':
        return aligned(block.rows);
      case 'subhead':
        return underlined(block.text);
      case 'paragraph':
      case 'quote':
        return wrapped(block.text, width);
    }
  });
}

/**
 * The body of an article as it would be published, block by block. Photos are numbered as `attach` numbers them, which
 * counts those that are struck.
 */
export function bodyText(
  { content, assets }: Pick<Article, 'content' | 'assets'>,
  width: number | undefined,
): string[] {
  const order = photosOf(content).map(({ id }) => id);
  const onePhoto = (photo: Photo) => {
    const number = order.indexOf(photo.id) + 1;
    const [caption, credit] = [runsText(photo.caption), runsText(photo.credit)];
    return photoText({ caption, credit, number, file: fileText(photo, assets), width });
  };
  return publishedContent(content).body.map((block) => {
    if (block.type === 'photo') return onePhoto(block);
    if (block.type === 'photoStory') return block.photos.map(onePhoto).join('\n');
    return otherText(block, width);
  });
}

function otherText(block: Block, width: number | undefined): string {
  switch (block.type) {
    case 'subhead':
      return underlined(blockText(block));
    case 'list':
      return block.items
        .map(({ runs, level }, index) =>
          wrapped(`${'  '.repeat(level)}${listMark(block.ordered, index)}${runsText(runs)}`, width),
        )
        .join('\n');
    case 'table':
      return aligned(block.rows.map((row) => row.map((cell) => runsText(cell.runs))));
    case 'separator':
      return '* * *';
    case 'unknown':
      return '[Phần này do phiên bản Tòa Soạn mới hơn tạo ra]';
    default:
      return wrapped(blockText(block), width);
  }
}

interface ShownPhoto {
  readonly number: number;
  readonly caption: string;
  readonly credit: string;
  readonly file?: string;
  readonly width: number | undefined;
}

function photoText({ number, caption, credit, file, width }: ShownPhoto): string {
  const text = [`[Ảnh ${number}]`, caption, credit && `Ảnh: ${credit}`, file].filter(Boolean).join(' ');
  return wrapped(text, width, '  ');
}

function fileText(photo: Photo, assets: readonly Asset[]): string {
  const asset = assets.find(({ id }) => id === photo.asset);
  return asset ? `(${asset.name}, ${asset.width} × ${asset.height})` : '(chưa có tệp ảnh)';
}

function listMark(ordered: boolean, index: number): string {
  return ordered ? `${index + 1}. ` : '- ';
}

function underlined(text: string): string {
  return `${text}\n${'-'.repeat(widthOf(text))}`;
}

/** What a person should look at again after a page was read. */
export function readingNotes(reading: {
  readonly dropped: readonly DroppedLine[];
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly string[];
}): string[] {
  const { dropped, doubts, warnings } = reading;
  return [
    titledList(
      `Đã bỏ ${figure(dropped.length)} dòng không thuộc bài:`,
      dropped.map(({ text, why }) => `“${text}”: ${why}`),
    ),
    titledList(
      'Cần xem lại:',
      doubts.map(({ field, why }) => `${fieldTitle(field)}: ${why}`),
    ),
    titledList('Lưu ý:', warnings),
  ];
}

const findingTitles: Readonly<Record<FindingWeight, string>> = {
  error: 'lỗi',
  warning: 'nhắc nhở',
  toCome: 'chưa có',
};

/** Weighed as in the window. */
export function findingNotes(
  findings: readonly Finding[],
  { stage, content }: Pick<Article, 'stage' | 'content'>,
): string {
  const standing = { stage, blocks: content.body.length };
  return titledList(
    'Soát bài:',
    findings.map((finding) => `${findingTitles[weightOf(finding, standing)]}: ${finding.sentence}`),
  );
}

export function titledList(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
