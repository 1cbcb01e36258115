import type { Timestamp } from '#shared/ids.ts';
import { zipped } from './zip-sink.ts';
import { unzipped } from './zip-source.ts';

/** Tags that name a link. The words of an article hold no "<". */
const linkTag = /<(w:hyperlink|Relationship) [^>]*>/g;

/** What the writer of Word documents makes up for a link, new each time; the names of its other parts are numbers. */
const inventedName = /"rId(?!\d+")[^"]*"/;

const clockTime = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * A Word document with nothing of chance and clock in it: links are numbered in reading order, the times are the given
 * one, and the archive around it has fixed ones. Two documents of the same article are the same bytes.
 */
export async function settledDocx(document: Buffer, at: Timestamp): Promise<Buffer> {
  const files = await unzipped(document);
  const names = new Map<string, string>();
  const numbered = (invented: string) => {
    if (!names.has(invented)) names.set(invented, `"rIdLink${names.size + 1}"`);
    return names.get(invented)!;
  };
  const numberLinks = (xml: string) => xml.replace(linkTag, (tag) => tag.replace(inventedName, numbered));
  change(files, 'word/document.xml', numberLinks);
  change(files, 'word/_rels/document.xml.rels', numberLinks);
  change(files, 'docProps/core.xml', (xml) => xml.replace(clockTime, `$1${at}`));
  return zipped(files);
}

function change(files: Map<string, Buffer>, path: string, rewrite: (xml: string) => string): void {
  files.set(path, Buffer.from(rewrite(files.get(path)!.toString())));
}
