import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openApp, type BenchApp } from './bench-app.ts';
import { atMost, type Figure, type Measurement } from './figure.ts';
import { writeLongArticle, type LongArticle } from './long-article.ts';
import { openPlainBlock } from './plain-block.ts';
import { writer } from './ports.ts';
import { percentile } from './statistics.ts';
import { byTurns } from './stopwatch.ts';
import { writeTextPages } from './text-pages.ts';
import { workFolder } from './work-folder.ts';

const lengths = [1500, 20_000];
const savesAlone = 400;
const importedArticles = 10_000;

/** How long after an answer the next save is due while the import runs: sooner than anybody types, so that many are measured. */
const pauseMs = 40;

interface Times {
  readonly ours: number[];
  readonly baseline: number[];
}

interface Writing {
  readonly words: number;
  readonly article: LongArticle;
  readonly plain: ReturnType<typeof openPlainBlock>;
  readonly times: Times;
}

async function begin(app: BenchApp, folder: string): Promise<Writing[]> {
  const writings: Writing[] = [];
  for (const words of lengths) {
    const article = await writeLongArticle(app, words);
    const plain = openPlainBlock(join(folder, `plain-${words}.db`), article);
    writings.push({ words, article, plain, times: { ours: [], baseline: [] } });
  }
  return writings;
}

async function save({ desk }: BenchApp, { article }: Writing, turn: number): Promise<void> {
  await desk.articles.save({ id: article.id, as: writer, changes: { put: [article.edited(turn)] } });
}

async function alone(): Promise<Figure[]> {
  const folder = workFolder();
  const app = await openApp(join(folder, 'data'));
  const figures: Figure[] = [];
  for (const writing of await begin(app, folder)) {
    const times = await byTurns(savesAlone, {
      ours: (turn) => save(app, writing, turn),
      baseline: (turn) => writing.plain.save(writing.article.edited(turn)),
    });
    const goals = { half: [atMost(3)], most: [atMost(25)] };
    figures.push(...figuresOf(writing.words, times, goals));
    writing.plain.close();
  }
  await app.close();
  return figures;
}

function figuresOf(
  words: number,
  { ours, baseline }: Times,
  goals: { half?: Figure['goals']; most: Figure['goals'] },
) {
  const figure = (name: string, share: number, held: Figure['goals'] = []): Figure => ({
    ...{ name: `${words} chữ, ${name}`, unit: 'ms', goals: held },
    ...{ ours: percentile(ours, share), baseline: percentile(baseline, share) },
  });
  return [figure('half of the saves', 0.5, goals.half), figure('99 of 100', 0.99, goals.most)];
}

/** As the editor does, sends nothing before the last save was answered. Counts from when it was due: a busy program is waiting too. */
async function saveUntil(app: BenchApp, writings: readonly Writing[], isOver: () => boolean): Promise<void> {
  for (let turn = 0; !isOver(); turn++) {
    const dueAt = performance.now() + pauseMs;
    await setTimeout(pauseMs);
    const writing = writings[turn % writings.length]!;
    await save(app, writing, turn);
    writing.times.ours.push(performance.now() - dueAt);
    const plainFrom = performance.now();
    writing.plain.save(writing.article.edited(turn));
    writing.times.baseline.push(performance.now() - plainFrom);
  }
}

async function whileImporting(): Promise<Figure[]> {
  const folder = workFolder();
  const files = writeTextPages(join(folder, 'pages'), importedArticles);
  const app = await openApp(join(folder, 'data'));
  const writings = await begin(app, folder);
  let isOver = false;
  const imported = app.desk.articles
    .import({ files, kind: 'story', as: writer })
    .finally(() => (isOver = true));
  await saveUntil(app, writings, () => isOver);
  await imported;
  for (const { plain } of writings) plain.close();
  await app.close();
  return writings.flatMap(({ words, times }) => figuresOf(words, times, { most: [atMost(60)] }));
}

const against = 'one UPDATE and its commit on a table like it, flushed as ours is';

export const savingAlone: Measurement = {
  explanation: `durable save of one changed block through dispatch; ${against}`,
  measure: alone,
};

export const savingWhileImporting: Measurement = {
  explanation: `the same, each ${pauseMs} ms after the last was answered, while ${importedArticles} text files are imported, from when it was due; ${against}`,
  measure: whileImporting,
};
