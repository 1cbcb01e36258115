import type { Block, FactBoxBlock, ListBlock, Photo, TableBlock, TableCell } from '#shared/document/block.ts';
import { printedBylines, printedSource } from '#shared/document/bylines.ts';
import { printedCredit } from '#shared/document/credit.ts';
import { runFields, type RunField } from '#shared/document/content.ts';
import { runsText, type Run } from '#shared/document/run.ts';
import { photoOf, photoPath, type ExportedArticle } from './exported-article.ts';
import type { ParagraphStyle, StyleName } from './icml-styles.ts';
import { evenTable } from './printed.ts';

/** A paragraph of the story. `table` stands in a paragraph of its own, whose `runs` are empty. */
export interface Paragraph {
  readonly style: ParagraphStyle;
  readonly runs: readonly Run[];
  /** The first number of a list: it does not go on from the list before. */
  readonly restarts?: boolean;
  readonly table?: CellTable;
}

export interface CellTable {
  readonly headings: number;
  readonly columns: number;
  readonly rows: readonly (readonly Paragraph[])[];
}

const fieldStyles: Readonly<Record<RunField, StyleName>> = {
  kicker: 'TitDan',
  headline: 'Tit',
  subheadline: 'TitPhu',
  lead: 'Sapo',
};

/** What a photo puts before its caption. */
type BeforeCaption = (photo: Photo) => Paragraph[];

/**
 * The article in the order in which it is read, a paragraph for each thing that has a style. Photos travel as files: in
 * the text stand their captions, in the order of their numbers.
 */
export function storyParagraphs({ content }: ExportedArticle, before: BeforeCaption = () => []): Paragraph[] {
  return [
    ...runFields.flatMap((field) => words(fieldStyles[field], content[field])),
    ...content.body.flatMap((block) => blockParagraphs(block, before)),
    ...printedBylines(content).flatMap((text) => words('ButDanh', [{ text }])),
    ...words('Nguon', [{ text: printedSource(content) }]),
  ];
}

/** The same with the file of each photo named above its caption, for a page that links to no photo. */
export function namedPhotoParagraphs(article: ExportedArticle): Paragraph[] {
  return storyParagraphs(article, ({ id }) => {
    const picture = photoOf(article, id);
    return picture ? words('TenAnh', [{ text: photoPath(picture) }]) : [];
  });
}

function blockParagraphs(block: Block, before: BeforeCaption): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return words('ChinhVan', block.runs);
    case 'subhead':
      return words('TitXen', block.runs);
    case 'quote':
      return words('TrichDan', block.runs);
    case 'pullQuote':
      return [...words('TrichDanNoiBat', block.runs), ...words('NguoiNoi', block.attribution)];
    case 'factBox':
      return [...words('HopTit', block.title), ...block.children.flatMap(boxParagraphs)];
    case 'list':
      return listParagraphs(block, block.ordered ? 'DanhSachSo' : 'DanhSach');
    case 'table':
      return [{ style: plain('Bang'), runs: [], table: cellTable(block) }];
    case 'photo':
      return photoParagraphs(block, before);
    case 'photoStory':
      return block.photos.flatMap((photo) => photoParagraphs(photo, before));
    case 'separator':
      return [{ style: plain('VachNgan'), runs: [] }];
    case 'unknown':
      return [];
    default:
      return block satisfies never;
  }
}

function boxParagraphs(child: FactBoxBlock['children'][number]): Paragraph[] {
  if (child.type === 'paragraph') return words('HopThongTin', child.runs);
  return listParagraphs(child, child.ordered ? 'HopDanhSachSo' : 'HopDanhSach');
}

function listParagraphs({ items, ordered }: ListBlock, name: StyleName): Paragraph[] {
  const isFirstOfLevel = (index: number) =>
    items.findIndex(({ level }) => level === items[index]!.level) === index;
  return items.map(({ runs, level }, index) => ({
    style: { name, level },
    runs,
    ...(ordered && isFirstOfLevel(index) ? { restarts: true } : {}),
  }));
}

function cellTable(block: TableBlock): CellTable {
  const { rows, ...measures } = evenTable(block.rows);
  return { ...measures, rows: rows.map((row) => row.map(cellParagraph)) };
}

function cellParagraph({ header, runs }: TableCell): Paragraph {
  return { style: plain(header ? 'BangDau' : 'Bang'), runs };
}

function photoParagraphs(photo: Photo, before: BeforeCaption): Paragraph[] {
  return [
    ...before(photo),
    ...words('ChuThichAnh', photo.caption),
    ...words('TacGiaAnh', printedCredit(photo.credit)),
  ];
}

function words(name: StyleName, runs: readonly Run[]): Paragraph[] {
  return runsText(runs) === '' ? [] : [{ style: plain(name), runs }];
}

function plain(name: StyleName): ParagraphStyle {
  return { name, level: 0 };
}
