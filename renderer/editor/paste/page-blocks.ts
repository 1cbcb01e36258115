import { newBlockId } from '#renderer/editor/document/new-block-id.ts';
import type { Block, ListItem, PhotoBlock, TableBlock, TableCell } from '#shared/document/block.ts';
import { cutRuns } from '#shared/document/compare/cut-runs.ts';
import { runsOf, runsText, type Run } from '#shared/document/run.ts';
import { readCredit } from '#shared/text/credit/read-credit.ts';
import { isBlockTag } from './block-tags.ts';
import { breakLines } from './break-lines.ts';
import { cellLines } from './cell-lines.ts';
import { isHidden, styleIn, type InlineStyle } from './inline-style.ts';
import { lineOf, tidyRuns } from './line-of.ts';
import { oneLine } from './one-line.ts';
import { isElement, isList } from './page-nodes.ts';
import { gridOf, isArrangement, type Place } from './table-grid.ts';
import { wordItem } from './word-list.ts';

type TextType = 'paragraph' | 'subhead' | 'quote';

const subheads = /^H[1-6]$/;

/** The blocks of a clean page, of the kinds that are written in. A line break begins a paragraph of its own. */
export function pageBlocks(page: HTMLElement): Block[] {
  breakLines(page);
  const reader = new PageReader();
  reader.read(page, {}, 'paragraph');
  return reader.finish();
}

/** Walks the page once and lays a block down wherever a line ends. */
class PageReader {
  readonly #blocks: Block[] = [];
  #runs: Run[] = [];
  /** Photos of the line that is being read: they stand behind it. */
  #photos: PhotoBlock[] = [];

  read(node: Node, style: InlineStyle, type: TextType): void {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.#runs.push({ ...style, text: child.textContent ?? '' });
      else if (isElement(child) && !isHidden(child)) this.#readElement(child, style, type);
    }
  }

  finish(): Block[] {
    this.#lay('paragraph');
    return this.#blocks;
  }

  #readElement(element: HTMLElement, style: InlineStyle, type: TextType): void {
    const { tagName } = element;
    const word = wordItem(element);
    if (word) this.#readWordItem(element, word, style);
    else if (tagName === 'BR') this.#lay(type);
    else if (tagName === 'IMG') this.#photos.push(photoOf(element));
    else if (tagName === 'FIGCAPTION') this.#readCaption(element, style, type);
    else if (tagName === 'HR') this.#break(type, { id: newBlockId(), type: 'separator' });
    else if (isList(element)) this.#readList(element, tagName === 'OL', 0, type);
    else if (tagName === 'TABLE') this.#readTable(element, style, type);
    else if (isBlockTag(tagName)) this.#readBlock(element, style, type);
    else this.read(element, styleIn(element, style), type);
  }

  #readBlock(element: HTMLElement, style: InlineStyle, type: TextType): void {
    this.#lay(type);
    const isSubhead = subheads.test(element.tagName);
    const inner = isSubhead ? 'subhead' : element.tagName === 'BLOCKQUOTE' ? 'quote' : type;
    // A subhead is bold by being a subhead.
    this.read(element, isSubhead ? {} : styleIn(element, style), inner);
    this.#lay(inner);
  }

  /** Words below the only picture of a figure are its caption; any others are words of the page. */
  #readCaption(element: HTMLElement, style: InlineStyle, type: TextType): void {
    this.#lay(type);
    const [picture, ...others] = element.closest('figure')?.querySelectorAll('img') ?? [];
    const photo = this.#blocks.find(({ id }) => id === picture?.id);
    const isItsOwn = photo?.type === 'photo' && photo.caption.length === 0 && others.length === 0;
    if (isItsOwn) Object.assign(photo, captionAndCredit(oneLine(blocksIn(element, style))));
    else this.#readBlock(element, style, type);
  }

  #readWordItem(
    element: HTMLElement,
    { ordered, level }: { ordered: boolean; level: number },
    style: InlineStyle,
  ): void {
    this.#lay('paragraph');
    const runs = lineOf(element, style);
    if (runs.length > 0) this.#addItem({ id: newBlockId(), runs, level }, ordered);
  }

  #readList(list: HTMLElement, ordered: boolean, level: number, type: TextType): void {
    if (level === 0) this.#lay(type);
    for (const item of list.children) {
      if (!isElement(item) || isHidden(item)) continue;
      const runs = isList(item) ? [] : lineOf(item, {});
      if (runs.length > 0) this.#addItem({ id: newBlockId(), runs, level }, ordered);
      for (const inner of isList(item) ? [item] : listsIn(item))
        this.#readList(inner, ordered, Math.min(level + 1, 8), type);
    }
  }

  #addItem(item: ListItem, ordered: boolean): void {
    const last = this.#blocks.at(-1);
    if (last?.type === 'list' && last.ordered === ordered) last.items.push(item);
    else this.#blocks.push({ id: newBlockId(), type: 'list', ordered, items: [item] });
  }

  /** What is in a table that only arranges a page are the blocks of the page. */
  #readTable(table: HTMLElement, style: InlineStyle, type: TextType): void {
    if (isArrangement(table)) return this.#readBlock(table, style, type);
    for (const part of table.children)
      if (isElement(part) && part.tagName === 'CAPTION') this.#readBlock(part, style, type);
    const rows = gridOf(table).map((places) => places.map(cellOf));
    this.#break(type, { id: newBlockId(), type: 'table', rows } satisfies TableBlock);
  }

  #break(type: TextType, block: Block): void {
    this.#lay(type);
    this.#blocks.push(block);
  }

  #lay(type: TextType): void {
    const runs = tidyRuns(this.#runs);
    this.#runs = [];
    if (runs.length > 0) this.#blocks.push({ id: newBlockId(), type, runs });
    this.#blocks.push(...this.#photos);
    this.#photos = [];
  }
}

function cellOf(place: Place | undefined): TableCell {
  if (!place) return { runs: [] };
  const { cell, isFirst } = place;
  return {
    runs: isFirst ? cellLines(blocksIn(cell, {})) : [],
    ...(cell.tagName === 'TH' && { header: true }),
  };
}

/** The credit at the end of a caption has a line of its own. */
function captionAndCredit(runs: readonly Run[]): Pick<PhotoBlock, 'caption' | 'credit'> {
  const text = runsText(runs);
  const read = readCredit(text);
  if (!read) return { caption: [...runs], credit: [] };
  const start = text.indexOf(read.caption);
  return { caption: cutRuns(runs, start, start + read.caption.length), credit: runsOf(read.credit) };
}

/** What stands in a part of a page, as blocks of its own. */
function blocksIn(part: HTMLElement, style: InlineStyle): Block[] {
  const reader = new PageReader();
  reader.read(part, styleIn(part, style), 'paragraph');
  return reader.finish();
}

/** The picture keeps the id, so that a page that is read again has the same photos. */
function photoOf(picture: HTMLElement): PhotoBlock {
  picture.id ||= newBlockId();
  return { id: picture.id, type: 'photo', placement: 'inline', caption: [], credit: [], alt: '' };
}

/** The lists that stand in an item, but not those that stand in them. */
function listsIn(item: HTMLElement): HTMLElement[] {
  const within = [...item.querySelectorAll<HTMLElement>('ul, ol')];
  return within.filter((list) => !within.some((other) => other !== list && other.contains(list)));
}
