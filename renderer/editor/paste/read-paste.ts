import type { Block } from '#shared/document/block.ts';
import { decodeLines, decodePieces } from '#shared/text/legacy/decode.ts';
import type { LegacyEncoding } from '#shared/text/legacy/encodings.ts';
import { cleanPage } from './clean-page.ts';
import { edgesOf, pageEdges, type Edges } from './edges.ts';
import { gridOfBlocks, gridOfLines, type Grid } from './grid.ts';
import { lossesIn, present, type Losses } from './losses.ts';
import { pageBlocks } from './page-blocks.ts';
import { picturesInPage, picturesInRtf, type PastedPicture } from './pictures.ts';
import { plainBlocks } from './plain-blocks.ts';
import { textLines } from './text-lines.ts';

/** What another program put on the clipboard, in the three forms that say something. */
export interface Clipboard {
  readonly html: string;
  readonly plain: string;
  readonly rtf: string;
}

/** What is put into the text. */
export interface Pasted {
  readonly blocks: Block[];
  /** The same as values for the cells of a table, where it is that. */
  readonly grid: Grid | null;
  /** The spaces at its ends, which count where it is put into a line. */
  readonly edges: Edges;
}

export interface ReadPaste extends Pasted {
  /** What those blocks do not have of it. */
  readonly losses: Losses;
  readonly pictures: readonly PastedPicture[];
  /** Where the text is of before Unicode: how it reads, for a person to say whether that is right. */
  readonly legacy: LegacyReading | null;
}

export interface LegacyReading extends Pasted {
  readonly encoding: LegacyEncoding;
  /** The first line that changes. */
  readonly sample: string;
}

type Window = Pick<typeof globalThis, 'document' | 'DOMParser'>;

export function readPaste(clipboard: Clipboard, window: Window = globalThis): ReadPaste {
  const page = clipboard.html === '' ? null : cleanPage(clipboard.html, window);
  const blocks = page ? pageBlocks(page) : [];
  const { plain } = clipboard;
  if (page && blocks.some(saysSomething)) {
    const edges = plain === '' ? pageEdges(page) : edgesOf(plain);
    return { ...readPage(clipboard, { page, blocks, edges }, window), ...withGrid(blocks, edges) };
  }
  const lines = plain.split(lineEnd);
  const read = legacyIn(lines);
  const legacy = read && { ...read, ...asLines(read.lines) };
  return { ...asLines(lines), losses: {}, pictures: [], legacy };
}

function withGrid(blocks: Block[], edges: Edges): Pasted {
  return { blocks, grid: gridOfBlocks(blocks), edges };
}

function asLines(lines: readonly string[]): Pasted {
  const text = lines.join('\n');
  return { blocks: plainBlocks(text), grid: gridOfLines(lines), edges: edgesOf(text) };
}

/** Plain text as it stands. */
export function readLines(plain: string): Pasted {
  return asLines(plain.split(lineEnd));
}

/** A picture alone comes as a file beside the page. */
function saysSomething(block: Block): boolean {
  return block.type !== 'photo' || block.caption.length > 0;
}

const lineEnd = /\r\n?|\n/;

function readPage(
  { html, plain, rtf }: Clipboard,
  { page, blocks, edges }: { page: HTMLElement; blocks: readonly Block[]; edges: Edges },
  window: Window,
): Omit<ReadPaste, keyof Pasted> {
  const raw = new window.DOMParser().parseFromString(html, 'text/html').body;
  const losses = lossesIn(raw);
  const own = picturesInPage(page, blocks);
  const pictures = own.length > 0 ? own : picturesInRtf(rtf);
  const lost = Math.max((losses.pictures ?? 0) - pictures.length, 0);
  return {
    losses: present({ ...losses, pictures: lost }),
    pictures,
    legacy: legacyPage(plain === '' ? (page.textContent ?? '') : plain, page, edges),
  };
}

/** Read anew from the letters as they came: tidied text has lost some that were invisible in Unicode. */
function legacyPage(plain: string, page: HTMLElement, edges: Edges): LegacyReading | null {
  const read = legacyIn(plain.split(lineEnd));
  if (!read) return null;
  const converted = page.cloneNode(true) as HTMLElement;
  decodeTexts(converted, read.encoding);
  return { ...read, ...withGrid(pageBlocks(converted), edges) };
}

/** A word may be bold in its middle: what stands on one line is read as one. */
function decodeTexts(page: HTMLElement, encoding: LegacyEncoding): void {
  for (const line of textLines(page)) {
    const pieces = decodePieces(
      line.map(({ textContent }) => textContent ?? ''),
      encoding,
    );
    line.forEach((node, index) => (node.textContent = pieces[index]!));
  }
}

interface LegacyLines {
  readonly encoding: LegacyEncoding;
  readonly sample: string;
  readonly lines: readonly string[];
}

function legacyIn(raw: readonly string[]): LegacyLines | null {
  const { lines, encodings } = decodeLines(raw);
  const first = encodings.findIndex((encoding) => encoding !== 'unicode');
  const encoding = encodings[first];
  if (encoding === undefined || encoding === 'unicode') return null;
  return { encoding, sample: lines[first] ?? '', lines };
}
