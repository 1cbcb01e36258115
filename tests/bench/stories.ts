import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { runsOf } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { generateArticles } from '#tests/support/generate.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { openApp, type BenchApp } from './bench-app.ts';
import { timesAtMost, type Figure, type Measurement } from './figure.ts';
import { writer } from './ports.ts';
import { median } from './statistics.ts';
import { byTurns, timed } from './stopwatch.ts';
import { workFolder } from './work-folder.ts';

const articles = 100;
const photosEach = 3;
const photoBytes = 1_000_000;
const rounds = 3;

/** The articles as they were written here, each with its photos. */
async function write(app: BenchApp, folder: string): Promise<ArticleId[]> {
  const ids: ArticleId[] = [];
  for (const { headline, lead, body } of generateArticles(articles)) {
    const texts = body.filter(({ type }) => type === 'paragraph');
    const photos = Array.from({ length: photosEach }, (_, index) => ({
      ...{ id: `anh${index + 1}`, type: 'photo' as const, alt: '', placement: 'inline' as const },
      ...{ caption: runsOf('Bà con ra đồng từ sớm.'), credit: runsOf('Ảnh: H.Đ') },
    }));
    const put = [...texts, ...photos];
    const { id } = await app.desk.articles.create({ as: writer });
    const order = put.map((block) => block.id);
    await app.desk.articles.save({ id, as: writer, changes: { fields: { headline, lead }, put, order } });
    for (let photo = 1; photo <= photosEach; photo++) {
      const file = join(folder, `anh-${ids.length}-${photo}.jpg`);
      writeFileSync(file, jpeg({ seed: ids.length * photosEach + photo, bytes: photoBytes }));
      await app.desk.articles.attachPhoto({ id, photo, file, as: writer });
    }
    ids.push(id);
  }
  return ids;
}

const piece = Buffer.allocUnsafe(1024 * 1024);

/** A plain copy that is on the disk when it returns: written under another name, flushed, renamed. */
function copyFlushed(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const source = openSync(from, 'r');
  const file = openSync(`${to}.tmp`, 'w');
  for (let read = readSync(source, piece); read > 0; read = readSync(source, piece))
    writeSync(file, piece, 0, read);
  fsyncSync(file);
  closeSync(file);
  closeSync(source);
  renameSync(`${to}.tmp`, to);
}

async function measure(): Promise<Figure[]> {
  const folder = workFolder();
  const app = await openApp(join(folder, 'data'));
  const ids = await write(app, folder);
  const out = (round: number) => join(folder, `goi-${round}.toasoan`);
  const packing = await byTurns(rounds, {
    ours: (round) => app.desk.stories.pack({ ids, out: out(round) }),
    baseline: (round) => copyFlushed(out(round), join(folder, `copy-${round}`)),
  });
  await app.close();
  const opening = { ours: [] as number[], baseline: [] as number[] };
  const photos = photosIn(join(folder, 'data/photos'));
  for (let round = 0; round < rounds; round++) {
    const other = await openApp(join(folder, `other-${round}`));
    opening.ours.push(await timed(() => other.desk.stories.open({ file: out(round) })));
    opening.baseline.push(
      await timed(() =>
        photos.forEach((path, index) => copyFlushed(path, join(folder, `files-${round}/${index}`))),
      ),
    );
    await other.close();
  }
  return [figure('pack; copying the file', packing), figure('open; copying the photos', opening)];
}

function photosIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jpg'))
    .map((name) => join(folder, name));
}

function figure(name: string, { ours, baseline }: { ours: number[]; baseline: number[] }): Figure {
  return { name, unit: 'ms', ours: median(ours), baseline: median(baseline), goals: [timesAtMost(2)] };
}

export const carryingStories: Measurement = {
  explanation: `a story file of ${articles} articles and ${articles * photosEach} photos of 1 MB, packed and read again, then opened elsewhere; copying the same bytes, flushed file by file`,
  measure,
};
