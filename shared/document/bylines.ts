import { fold } from '#shared/text/fold.ts';
import type { ArticleContent, Byline } from './content.ts';

type Signed = Pick<ArticleContent, 'bylines' | 'source'>;

/** Those who sign for the paper. Who wrote it for another one is told with the source. */
export function signing({ bylines }: Pick<Signed, 'bylines'>): readonly Byline[] {
  return bylines.filter(({ role }) => role !== 'source');
}

/**
 * The same as it is printed under the text, a line for each writer and for each other work: "Hà Thu", "Bài và ảnh: Hà Thu
 * - Lê Nam", "Hà Thu (dịch)".
 */
export function printedBylines(signed: Pick<Signed, 'bylines'>): readonly string[] {
  const works = Map.groupBy(signing(signed), (byline) => (byline.role === 'writer' ? byline : byline.role));
  return Array.from(works.values(), (bylines) => withWork(bylines));
}

/** What a newspaper prints before a name, and behind one. A newer version's role is printed as it is. */
function withWork(bylines: readonly Byline[]): string {
  const names = bylines.map(({ penName }) => penName).join(' - ');
  const { role } = bylines[0]!;
  if (role === 'writer') return names;
  const label = labels.get(role);
  return label === undefined ? `${names} (${endings.get(role) ?? role})` : `${label}: ${names}`;
}

const labels: ReadonlyMap<string, string> = new Map([
  ['writerAndPhotographer', 'Bài và ảnh'],
  ['photographer', 'Ảnh'],
  ['graphics', 'Đồ họa'],
]);

const endings: ReadonlyMap<string, string> = new Map([
  ['compiler', 'tổng hợp'],
  ['translator', 'dịch'],
]);

/** One of them, on a line of its own. */
export function printedByline(byline: Byline): string {
  return byline.role === 'source' ? `Theo ${byline.penName}` : withWork([byline]);
}

/** Whose text it is, where it is not the paper's own: "Hà Thu/TTXVN". */
export function sourceName({ bylines, source = '' }: Signed): string {
  const own = source.trim();
  const writers = bylines
    .filter(({ role, penName }) => role === 'source' && fold(penName) !== fold(own))
    .map(({ penName }) => penName);
  if (writers.length === 0) return own;
  return [writers.join(', '), own.replace(sourceLabel, '')].filter((part) => part !== '').join('/');
}

const sourceLabel = /^[\s(]*(?:theo|nguồn)(?!\p{L})[\s:]*/iu;

/** The same as it is printed under the text: "Theo Hà Thu/TTXVN". */
export function printedSource(signed: Signed): string {
  const name = sourceName(signed);
  return name === '' || sourceLabel.test(name) ? name : `Theo ${name}`;
}
