import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '#shared/document/block.ts';
import { AppError } from '#shared/failure.ts';
import type { ExportedArticle } from '#core/exchange/exported-article.ts';
import { anExportedArticle, content, photoBlock, photoOnDisk } from './given.ts';

/** Articles with one photo each, whose originals lie in this folder. */
export function articlesWithPhotos(folder: string, count: number, photoBytes = 20_000): ExportedArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const block = `anh-${index}`;
    const bytes = Buffer.alloc(photoBytes, `ảnh số ${index}, `);
    const paragraph: Block = {
      id: 'd1',
      type: 'paragraph',
      runs: [{ text: `Đoạn văn của bài ${index}. `.repeat(40) }],
    };
    return anExportedArticle({
      key: `bài ${index}`,
      slug: `bai-so-${index}`,
      photos: [photoOnDisk(folder, block, 1, bytes)],
      content: content({ body: [photoBlock(block), paragraph] }),
    });
  });
}

/** Every file under a folder with its bytes, by its path. */
export function filesUnder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const;
  });
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export async function failureOf(work: Promise<unknown>): Promise<{ code: string; sentence: string }> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return { code: error.code, sentence: error.message };
  throw error instanceof Error ? error : new Error('Nothing was refused');
}
