import type { PageEncoding } from '#shared/areas/reading.ts';
import { plainLine, type Page, type PageLine } from '#core/reading/page.ts';
import { coreOf } from './html-core.ts';
import { factsOf } from './html-facts.ts';
import { Hints } from './html-hints.ts';
import { rawLines } from './html-lines.ts';
import { measureTree } from './html-measure.ts';
import { documentOf } from './html-node.ts';
import { inUnicode } from './legacy.ts';
import type { RawLine } from './line-buffer.ts';
import { tidyText } from './tidy-lines.ts';

/** A page saved as HTML, or a document turned into it. */
export function htmlPage(html: string, encoding: PageEncoding): Page {
  const root = documentOf(html);
  const facts = factsOf(root);
  const measure = measureTree(root);
  const core = coreOf(root, facts, measure);
  const raw = rawLines(root, new Hints(root, measure, core), core.body);
  const readable = inUnicode(
    raw.map((line) => line.raw),
    encoding,
  );
  const lines = raw.flatMap((line, index) =>
    tidyLineOf(line, readable.texts[index] ?? '', readable.guessed[index] ?? false),
  );
  return { lines, facts, encoding: readable.encoding, warnings: [] };
}

function tidyLineOf({ known }: RawLine, decoded: string, guessed: boolean): PageLine[] {
  const { text, cells, columns } = tidyText(decoded.replace(/^[\s|]+|[\s|]+$/g, ''));
  if (text === '' && !known.picture) return [];
  const id = known.table?.id;
  const table = cells.length > 1 ? { table: { id: id ?? 0, cells } } : {};
  return [plainLine(text, { ...known, ...table, columns, guessed })];
}
