import assert from 'node:assert/strict';
import type { Block, ListItem, Photo } from '#shared/document/block.ts';
import { runsOf, type Run } from '#shared/document/run.ts';
import type { AssetId } from '#shared/ids.ts';

export interface TextPorts {
  nextId(): string;
  /** The photo that was drawn under this name. */
  asset(picture: string): AssetId;
}

/*
 * How the bodies of the sample are written, so that they read like text: parts between empty lines. `## ` is a subhead,
 * `> ` a quote, `***` a separator, `| a | b |` a row of a table, `![picture] caption | credit | alt` a photo, several of
 * them below each other a photo story. In a line, **bold** and _italic_.
 */
export function bodyOf(text: string, ports: TextPorts): Block[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((part) => blockOf(part, ports));
}

function blockOf(part: string, ports: TextPorts): Block {
  const id = ports.nextId();
  if (part === '***') return { id, type: 'separator' };
  if (part.startsWith('## ')) return { id, type: 'subhead', runs: lineRuns(part.slice(3)) };
  if (part.startsWith('> ')) return { id, type: 'quote', runs: lineRuns(part.slice(2)) };
  if (part.startsWith('|')) return { id, type: 'table', rows: rowsOf(part) };
  if (part.startsWith('- ')) return { id, type: 'list', ordered: false, items: itemsOf(part, ports) };
  if (part.startsWith('![')) return photosOf(part, ports);
  return { id, type: 'paragraph', runs: lineRuns(part) };
}

const emphasis = /\*\*(?<bold>[^*]+)\*\*|_(?<italic>[^_]+)_/g;

function lineRuns(line: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of line.matchAll(emphasis)) {
    runs.push(...runsOf(line.slice(end, match.index)));
    const { bold, italic } = match.groups!; // The pattern has groups.
    runs.push(bold === undefined ? { text: italic!, italic: true } : { text: bold, bold: true });
    end = match.index + match[0].length;
  }
  return [...runs, ...runsOf(line.slice(end))];
}

function rowsOf(part: string) {
  return part.split('\n').map((line, row) =>
    cellsOf(line.slice(1, -1)).map((cell) => ({
      runs: lineRuns(cell),
      ...(row === 0 && { header: true }),
    })),
  );
}

function itemsOf(part: string, { nextId }: TextPorts): ListItem[] {
  return part.split('\n').map((line) => ({ id: nextId(), runs: lineRuns(line.slice(2)), level: 0 }));
}

function photosOf(part: string, ports: TextPorts): Block {
  const photos = part.split('\n').map((line) => photoOf(line, ports));
  if (photos.length === 1) return { ...photos[0]!, type: 'photo', placement: 'lead' };
  return { id: ports.nextId(), type: 'photoStory', photos };
}

function photoOf(line: string, { nextId, asset }: TextPorts): Photo {
  const match = /^!\[(?<picture>[\w-]+)\] (?<rest>.+)$/.exec(line);
  assert(match?.groups, `a photo in the sample that cannot be read: ${line}`);
  const [caption = '', credit = '', alt = ''] = cellsOf(match.groups['rest']!);
  return {
    id: nextId(),
    asset: asset(match.groups['picture']!),
    caption: lineRuns(caption),
    credit: lineRuns(credit),
    alt,
  };
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

/** Days in a text that is as young as the day it is added: `{-1}` is yesterday as "23/11", `{-214d}` has its year. */
export function withDays(text: string, dayOf: (offset: number) => Date): string {
  return text.replaceAll(/\{([+-]\d+)(d?)\}/g, (_, offset: string, full: string) => {
    const day = dayOf(Number(offset));
    const short = `${day.getUTCDate()}/${day.getUTCMonth() + 1}`;
    return full === '' ? short : `${short}/${day.getUTCFullYear()}`;
  });
}

/** The names of all pictures that are used, each once. */
export function picturesIn(articles: readonly { readonly body: string }[]): string[] {
  const names = articles.flatMap(({ body }) =>
    [...body.matchAll(/^!\[([\w-]+)\]/gm)].map(([, name]) => name!),
  );
  return [...new Set(names)];
}
