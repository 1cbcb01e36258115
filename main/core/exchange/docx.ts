import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type ParagraphChild,
} from 'docx';
import { runsText, type Run } from '#shared/document/run.ts';
import { cleanArticle } from './clean-article.ts';
import { documentLook, type DocumentLook } from './docx-looks.ts';
import type { ExportedArticle } from './exported-article.ts';
import { settledDocx } from './docx-settled.ts';
import { namedPhotoParagraphs, type CellTable, type Paragraph as StoryParagraph } from './icml-paragraphs.ts';
import {
  characterStyleName,
  noCharacterStyle,
  styleName,
  type Marked,
  type ParagraphStyle,
} from './icml-styles.ts';
import { linkedRuns } from './printed.ts';

const font = 'Times New Roman';
const numbers = 'so';
const bullets = 'dau-dong';
const deepestLevel = 9;

/**
 * The article as a Word document with the newsroom's paragraph and character styles, by the names they have in the layout.
 * Photos are named where they belong, not placed: the files beside it are the originals.
 */
export async function exportDocx(original: ExportedArticle): Promise<Buffer> {
  const article = cleanArticle(original);
  const paragraphs = namedPhotoParagraphs(article);
  const cells = paragraphs.flatMap(({ table }) => table?.rows.flat() ?? []);
  const all = [...paragraphs, ...cells];
  const document = new Document({
    title: runsText(article.content.headline),
    creator: article.paper.name,
    lastModifiedBy: article.paper.name,
    styles: {
      default: {
        document: { run: { font, size: 24, language: { value: 'vi-VN' } } },
        hyperlink: { run: {} },
      },
      paragraphStyles: unique(all.map(({ style }) => [styleName(style), style])).map(paragraphStyle),
      characterStyles: characterStyles(all.flatMap(({ runs }) => runs)),
    },
    numbering: { config: [listLevels(numbers), listLevels(bullets)] },
    sections: [{ children: bodyChildren(paragraphs) }],
  });
  return settledDocx(await Packer.toBuffer(document), article.approvedAt);
}

function unique<Value>(named: readonly (readonly [string, Value])[]): Value[] {
  return [...new Map(named).values()];
}

function paragraphStyle(style: ParagraphStyle): IParagraphStyleOptions {
  const id = styleName(style);
  const look = documentLook(style);
  return {
    ...{ id, name: id, basedOn: 'Normal', quickFormat: true },
    run: { size: look.halfPoints, bold: look.bold, italics: look.italic },
    paragraph: {
      ...(look.isRight && { alignment: AlignmentType.RIGHT }),
      ...(look.hasRule && { border: { top: { style: BorderStyle.SINGLE, size: 4, space: 1 } } }),
      spacing: { before: look.before, after: 80 },
      indent: look.indent,
    },
  };
}

function characterStyles(runs: readonly Marked[]): ICharacterStyleOptions[] {
  return unique(runs.map((run) => [characterStyleName(run), run]))
    .filter((run) => characterStyleName(run) !== noCharacterStyle)
    .map((run) => ({
      id: characterStyleName(run),
      name: characterStyleName(run),
      basedOn: 'DefaultParagraphFont',
      quickFormat: true,
      run: {
        ...(run.bold && { bold: true }),
        ...(run.italic && { italics: true }),
        ...(run.underline && { underline: { type: UnderlineType.SINGLE } }),
        ...(run.superscript && { superScript: true }),
      },
    }));
}

function listLevels(reference: string) {
  const isNumbered = reference === numbers;
  const levels = Array.from({ length: deepestLevel }, (_, level) => ({
    level,
    format: isNumbered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: isNumbered ? `%${level + 1}.` : '•',
    alignment: AlignmentType.LEFT,
  }));
  return { reference, levels };
}

function bodyChildren(paragraphs: readonly StoryParagraph[]): (Paragraph | Table)[] {
  let list = 0;
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.restarts && paragraph.style.level === 0) list += 1;
    if (!paragraph.table) return [wordParagraph(paragraph, list)];
    // Word joins two tables that nothing parts, and wants a paragraph after the last.
    return [wordTable(paragraph.table), new Paragraph({ style: styleName(paragraph.style) })];
  });
}

/** `list` numbers the numbered lists, each of which begins at 1. */
function wordParagraph({ style, runs }: StoryParagraph, list = 0): Paragraph {
  return new Paragraph({
    style: styleName(style),
    ...listPlace(documentLook(style), { level: style.level, list }),
    children: linkedRuns(runs).flatMap(({ link, runs: linked }): ParagraphChild[] => {
      const words = linked.flatMap(wordRuns);
      return link === undefined ? words : [new ExternalHyperlink({ link, children: words })];
    }),
  });
}

function listPlace({ list: kind }: DocumentLook, { level, list }: { level: number; list: number }) {
  if (kind === undefined) return {};
  const isNumbered = kind === 'numbers';
  return {
    numbering: { reference: isNumbered ? numbers : bullets, level, ...(isNumbered && { instance: list }) },
  };
}

/** A run for each line of its text, and a tab that Word takes as one. */
function wordRuns(run: Run): TextRun[] {
  const name = characterStyleName(run);
  return run.text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...(name !== noCharacterStyle && { style: name }),
        ...(index > 0 && { break: 1 }),
        children: line.split('\t').flatMap((part, place) => (place === 0 ? [part] : [new Tab(), part])),
      }),
  );
}

function wordTable({ rows, headings }: CellTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index < headings,
          children: cells.map((cell) => new TableCell({ children: [wordParagraph(cell)] })),
        }),
    ),
  });
}
