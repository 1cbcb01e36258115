import { Contexts, outermost, type Context } from './html-context.ts';
import type { Hints } from './html-hints.ts';
import { isContentPicture, isHidden } from './html-measure.ts';
import { attribute, isBlock, walk, type Element } from './html-node.ts';
import { pictureAddresses } from './html-pictures.ts';
import { dataRows } from './html-table.ts';
import { LineBuffer, type RawLine } from './line-buffer.ts';

/** Turns a tree into lines: blocks, line breaks and pictures part them; inline elements do not. */
export function rawLines(root: Element, hints: Hints, body: Element | undefined): readonly RawLine[] {
  const contexts = new Contexts(hints, body);
  const buffer = new LineBuffer();
  const open: Context[] = [outermost];
  const here = () => open.at(-1) ?? outermost;

  const enter = (element: Element): boolean => {
    if (isHidden(element)) return false;
    const context = contexts.inside(element, here());
    if (startsLine(element, context, here())) buffer.end(isBlock(element));
    if (element.tagName === 'span' && attribute(element, 'class') !== '') buffer.partStarts();
    if (element.tagName === 'br') buffer.lineBreak();
    if (isContentPicture(element)) buffer.picture(context, pictureAddresses(element));
    if (element.tagName === 'table' && writeRows(element, context, buffer)) return false;
    open.push(context);
    return true;
  };
  const leave = (element: Element): void => {
    const context = open.pop() ?? outermost;
    if (startsLine(element, context, here())) buffer.end(isBlock(element));
    if (element.tagName === 'a' && context.link !== undefined) buffer.linkEnded(context.link);
  };
  const text = (words: string): void => {
    if (here().pre) writePrinted(words, here(), buffer);
    else buffer.add(words, here());
  };

  walk(root, { enter, leave, text });
  buffer.end();
  return buffer.lines;
}

const insideSentences: ReadonlySet<string> = new Set(
  'p li td a span em strong b i u font figcaption h1 h2 h3 h4 h5 h6'.split(' '),
);

/** A block does; so does an inline element that is a part of its own, as a date is beside an author. */
function startsLine(element: Element, inner: Context, around: Context): boolean {
  if (isBlock(element) || inner.outside !== around.outside) return true;
  if (inner.outside !== undefined) return element.tagName === 'a';
  if (inner.role === around.role || inner.figure !== around.figure) return false;
  if (around.role === undefined) return true;
  const parent = element.parentNode;
  return (
    around.role === 'body' && parent !== null && 'tagName' in parent && !insideSentences.has(parent.tagName)
  );
}

/** Text that keeps its line ends. */
function writePrinted(words: string, context: Context, buffer: LineBuffer): void {
  words.split(/\r\n?|\n/).forEach((line, index) => {
    if (index > 0) buffer.lineBreak();
    buffer.add(line, context);
  });
}

function writeRows(table: Element, context: Context, buffer: LineBuffer): boolean {
  const rows = context.outside === undefined && context.figure === undefined ? dataRows(table) : null;
  if (!rows) return false;
  const id = -1 - buffer.lines.length;
  buffer.end(true);
  rows.forEach((cells) => buffer.row(cells, id, context));
  buffer.end(true);
  return true;
}
