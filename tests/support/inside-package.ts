import { unzipped } from '#core/exchange/zip-source.ts';

/** Files of a package by their paths, and those in its Word documents, which are ZIPs themselves. */
export async function withInsides(files: ReadonlyMap<string, Buffer>): Promise<Map<string, Buffer>> {
  const all = new Map(files);
  for (const [path, bytes] of files) {
    if (!path.endsWith('.docx')) continue;
    for (const [part, inside] of await unzipped(bytes)) all.set(`${path}/${part}`, inside);
  }
  return all;
}

/** The files in which any of these words stand, in one or two bytes a letter, whatever marks part the letters. */
export function holding(files: ReadonlyMap<string, Buffer>, words: readonly string[]): string[] {
  const wanted = words.map((word) => word.normalize('NFC').toLowerCase());
  return [...files].flatMap(([path, bytes]) => {
    const texts = [bytes.toString('utf8'), bytes.toString('utf16le')].map((text) =>
      text
        .replaceAll(/<[^>]*>/g, '')
        .normalize('NFC')
        .toLowerCase(),
    );
    return texts.some((text) => wanted.some((word) => text.includes(word))) ? [path] : [];
  });
}
