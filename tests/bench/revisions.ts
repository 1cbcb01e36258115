import { join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { createRevisionStore } from '#core/revisions/revision-store.ts';
import { openDatabase } from '#core/storage/database.ts';
import type { RevisionId } from '#shared/ids.ts';
import { openApp } from './bench-app.ts';
import { atMost, timesAtMost, type Figure, type Measurement } from './figure.ts';
import { writeLongArticle } from './long-article.ts';
import { writer } from './ports.ts';
import { median, sum } from './statistics.ts';
import { byTurns } from './stopwatch.ts';
import { workFolder } from './work-folder.ts';

const words = 1500;
const edits = 200;
/** The fastest of so many counts: how deep a revision lies does not change, what else the machine does does. */
const readings = 5;

async function measure(): Promise<Figure[]> {
  const folder = join(workFolder(), 'data');
  const app = await openApp(folder);
  const article = await writeLongArticle(app, words);
  const ids: RevisionId[] = [];
  for (let edit = 0; edit < edits; edit++) {
    await app.desk.articles.save({
      id: article.id,
      as: writer,
      changes: { put: [article.edited(edit * 7)] },
    });
    ids.push((await app.desk.articles.keep({ id: article.id, as: writer })).revision);
  }
  const copies = wholeCopies(join(folder, 'toasoan.db'), ids);
  const reading = { ours: [] as number[], baseline: [] as number[] };
  for (const [index, id] of ids.entries()) {
    const { ours, baseline } = await byTurns(readings, {
      ours: () => app.desk.revisions.open({ id }),
      baseline: () => JSON.parse(zstdDecompressSync(copies.packed[index]!).toString()),
    });
    reading.ours.push(Math.min(...ours));
    reading.baseline.push(Math.min(...baseline));
  }
  await app.close();
  return [
    {
      ...{ name: 'a revision', unit: 'bytes', goals: [timesAtMost(0.33)] },
      ...{
        ours: copies.storedBytes / edits,
        baseline: sum(copies.packed.map(({ length }) => length)) / edits,
      },
    },
    {
      ...{ name: 'reading the slowest of them', unit: 'ms', goals: [atMost(20)] },
      ...{ ours: Math.max(...reading.ours), baseline: Math.max(...reading.baseline) },
    },
    {
      ...{ name: 'reading, half of them', unit: 'ms' },
      ...{ ours: median(reading.ours), baseline: median(reading.baseline) },
    },
  ];
}

/** What is stored of these revisions, and each of them compressed whole at the same level. */
function wholeCopies(
  databaseFile: string,
  ids: readonly RevisionId[],
): { storedBytes: number; packed: Buffer[] } {
  const db = openDatabase(databaseFile);
  const { bytesOf } = createRevisionStore(db);
  const stored = db.prepare<[string], { bytes: number }>(
    'SELECT LENGTH(bytes) AS bytes FROM revision WHERE id = ?',
  );
  const params = { [constants.ZSTD_c_compressionLevel]: 3 };
  const packed = ids.map((id) => zstdCompressSync(bytesOf(id), { params }));
  const storedBytes = sum(ids.map((id) => stored.get(id)!.bytes));
  db.close();
  return { storedBytes, packed };
}

export const keepingRevisions: Measurement = {
  explanation: `${edits} edits of an article of ${words} chữ, each kept and each read again through dispatch; whole copies, zstd at the same level`,
  measure,
};
