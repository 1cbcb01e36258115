import type { Run } from '#shared/document/run.ts';
import { tidy } from '#shared/text/nfc.ts';
import { blockTags } from './block-tags.ts';
import { textLines } from './text-lines.ts';

/** Whether a piece of a line begins or ends with a space. Lines that are whole have none at their ends. */
export interface Edges {
  readonly before: boolean;
  readonly after: boolean;
}

const noEdges: Edges = { before: false, after: false };

/** Plain text is a piece of a line where no line ends in it. */
export function edgesOf(text: string): Edges {
  if (lineEnd.test(text)) return noEdges;
  const piece = tidy(text);
  return { before: /^\s/.test(piece), after: /\s$/.test(piece) };
}

/** Those of a page that comes without plain text, which says it better: a page may be set in lines that are none. */
export function pageEdges(page: HTMLElement): Edges {
  if (page.querySelector(lineTags)) return noEdges;
  const texts = textLines(page).flatMap((line) => line.map(({ data }) => data));
  const piece = texts.filter((text) => !between.test(text)).join('');
  return edgesOf(piece.replace(around, '').replace(/[\r\n]/g, ' '));
}

/** A space at the ends that have one. */
export function withEdges(runs: readonly Run[], { before, after }: Edges): Run[] {
  if (runs.length === 0) return [];
  return [...(before ? [space] : []), ...runs, ...(after ? [space] : [])];
}

const space: Run = { text: ' ' };
const lineEnd = /[\r\n\v\f\u2028\u2029]/;
const lineTags = [...blockTags, 'br'].join();
/** White space that programs put around the marks of what they copy, and between elements. */
const between = /^\s*[\r\n]\s*$/;
const around = /^\s*[\r\n]\s*|\s*[\r\n]\s*$/g;
