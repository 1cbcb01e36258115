import type { Slot, TypeSpec } from '#shared/areas/registers.ts';
import type { Block, TableBlock } from '#shared/document/block.ts';
import { publishedBlock } from '#shared/document/published.ts';
import type { Run } from '#shared/document/run.ts';
import { countLines, type Style } from './break-lines.ts';

/** The width in points of a text that is set in a type. */
export type Measure = (text: string, style: Style, type: TypeSpec) => number;

const pointsPerMillimetre = 72 / 25.4;

/** The width in points that so many columns leave for a line, as calibrated. */
export function widthOfColumns(slot: Slot, columns: number, factor = widthFactorOf(slot)): number {
  return (columns * slot.columnWidth + (columns - 1) * slot.gutter) * pointsPerMillimetre * factor;
}

export function widthFactorOf({ calibration }: Slot): number {
  return calibration?.widthFactor ?? 1;
}

export interface Setting {
  readonly slot: Slot;
  readonly measure: Measure;
  /** By how much a column is wider than it is measured: what calibrating finds. */
  readonly factor: number;
}

/** How deep a block of the body stands in one column, in lines of running text. Photos have a room of their own. */
export function blockDepth(block: Block, setting: Setting): number {
  const seen = publishedBlock(block);
  return seen ? depthOf(seen, setting) : 0;
}

function depthOf(block: Block, setting: Setting): number {
  const { text, subhead, indent } = setting.slot;
  const indented = indent * pointsPerMillimetre;
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return depth(block.runs, text, setting, { indent: indented });
    case 'subhead':
      return depth(block.runs, subhead, setting);
    case 'pullQuote':
      return depth(block.runs, text, setting) + depth(block.attribution, text, setting);
    case 'list':
      return sum(block.items, ({ runs, level }) =>
        depth(runs, text, setting, { narrower: indented * (level + 1) }),
      );
    case 'factBox':
      // A line above and below for its frame.
      return (
        2 + depth(block.title, subhead, setting) + sum(block.children, (child) => depthOf(child, setting))
      );
    case 'table':
      return sum(block.rows, (row) => rowDepth(row, setting));
    case 'separator':
      return 1;
    case 'photo':
    case 'photoStory':
    case 'unknown':
      return 0;
  }
}

/** The cells of a row share the column in equal parts. */
function rowDepth(row: TableBlock['rows'][number], setting: Setting): number {
  const width = widthOfColumns(setting.slot, 1, setting.factor);
  const narrower = width - width / row.length;
  return Math.max(...row.map(({ runs }) => depth(runs, setting.slot.text, setting, { narrower })));
}

/** The lead stands above the columns, or in the first of them: in lines of running text over all the columns it spans. */
export function leadDepth(lead: readonly Run[], setting: Setting): number {
  const { columns, ...type } = setting.slot.lead;
  const across = Math.min(columns, setting.slot.columns);
  return depth(lead, type, setting, { columns: across }) * across;
}

/** How many lines the headline takes where it spans so many columns. */
export function headlineLines(headline: readonly Run[], columns: number, { slot, measure }: Setting): number {
  const widthOf = (text: string, style: Style) => measure(text, style, slot.headline);
  // The paper's own columns: what calibrating found is about running text.
  return countLines(headline, { width: widthOfColumns(slot, columns, 1) }, widthOf);
}

/** The lines of running text that the slot holds, beside its photo. */
export function capacity({ columns, depth: lines, photo, text }: Slot): number {
  if (!photo) return columns * lines;
  const tall = Math.ceil((photo.height * pointsPerMillimetre) / text.leading) + photo.captionLines;
  return Math.max(0, columns * lines - Math.min(photo.columns, columns) * Math.min(tall, lines));
}

interface Room {
  readonly columns?: number;
  readonly indent?: number;
  readonly narrower?: number;
}

function depth(
  runs: readonly Run[],
  type: TypeSpec,
  { slot, measure, factor }: Setting,
  { columns = 1, indent = 0, narrower = 0 }: Room = {},
): number {
  const width = Math.max(widthOfColumns(slot, columns, factor) - narrower, type.size);
  const lines = countLines(runs, { width, indent }, (text, style) => measure(text, style, type));
  return (lines * type.leading) / slot.text.leading;
}

function sum<T>(items: readonly T[], depthIn: (item: T) => number): number {
  return items.reduce((total, item) => total + depthIn(item), 0);
}
