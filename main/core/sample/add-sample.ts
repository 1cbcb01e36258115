import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '#shared/failure.ts';
import type { ArticleId, AssetId } from '#shared/ids.ts';
import { stamp } from '#core/clock.ts';
import { remove, writeFileAtomic } from '#core/storage/files.ts';
import { issue } from './issue.ts';
import { sampleEntries } from './lists.ts';
import { playArticle, type Stage, type StageClock } from './play-article.ts';
import { references } from './references.ts';
import type { SampleReference } from './sample-article.ts';
import { createDays } from './sample-days.ts';
import type { SamplePorts } from './sample-ports.ts';
import { picturesIn, withDays } from './sample-text.ts';

export interface Adding {
  readonly signal: AbortSignal;
  progress(done: number, total: number): void;
}

/** Who the lists say made what a program brings, and not a person. */
export const nobody = 'toa-soan';

/** Brings everything in, piece by piece, each marked as it comes. Ends between two pieces where it is cancelled. */
export async function addSample(adding: Adding, ports: SamplePorts): Promise<{ references: number }> {
  const { db, clock, record } = ports;
  const assets = new Map<string, AssetId>();
  const stage = stageFor(assets, ports);
  const works: (() => unknown)[] = [
    () => addEntries(stage, ports),
    ...picturesIn(issue).map((name) => async () => void assets.set(name, await addPhoto(name, ports))),
    ...references.map((reference) => () => addReference(reference, adding.signal, { stage, ports })),
    ...issue.map((article) => () => db.transaction(() => noteArticle(playArticle(article, stage), ports))),
  ];
  record.begin(stamp(clock));
  for (const [index, work] of works.entries()) {
    if (adding.signal.aborted) throw cancelled();
    await work();
    adding.progress(index + 1, works.length);
    await nextTurn();
  }
  return { references: references.length };
}

function cancelled(): AppError {
  return new AppError('conflict', 'Đã dừng thêm tòa soạn mẫu; chưa có gì được thêm vào.');
}

function stageFor(assets: ReadonlyMap<string, AssetId>, ports: SamplePorts): Stage {
  const clock = stageClock(ports.clock.now());
  const onImported = ({ id }: { id: ArticleId }) =>
    ports.record.note({ articles: [{ id, revisions: [], messages: [] }] });
  return {
    clock,
    desk: ports.deskAt({ clock, onImported }),
    days: createDays(ports.clock.now()),
    text: { nextId: ports.ids.next, asset: (picture) => assets.get(picture)! }, // All were added before.
    revisions: ports.revisions,
    levelOf: ports.levelOf,
  };
}

function stageClock(from: Date): StageClock {
  let moment = from;
  return { now: () => moment, moveTo: (next) => void (moment = next) };
}

/** An entry that is still here from an earlier time stays as it is. */
function addEntries({ desk }: Stage, { db, registers, record }: SamplePorts): void {
  const missing = sampleEntries.filter(({ kind, id }) => !registers.isListed(kind, id));
  const fresh = missing.filter(({ kind, id }) => registers.find(kind, id) === undefined);
  db.transaction(() => {
    for (const { kind, id, value } of missing) desk.registers.put({ kind, id, value, as: nobody });
    record.note({ entries: fresh.map(({ kind, id }) => ({ kind, id })) });
  });
}

async function addPhoto(
  picture: string,
  { assets, photos, photosFolder, record }: SamplePorts,
): Promise<AssetId> {
  const before = new Set<string>(assets.all().map(({ id }) => id));
  const name = `${picture}.jpg`;
  const { asset } = await photos.keep({ path: join(photosFolder, name), name });
  // A file that somebody had added before is not the sample's to take away.
  if (!before.has(asset.id)) record.note({ assets: [asset.id] });
  return asset.id;
}

/** An earlier page of the paper goes the way of every saved page: from a file, read and recognised. */
async function addReference(
  reference: SampleReference,
  signal: AbortSignal,
  { stage, ports }: { stage: Stage; ports: SamplePorts },
): Promise<void> {
  const folder = join(tmpdir(), `toasoan-${randomUUID()}`);
  try {
    const path = join(folder, reference.file);
    await writeFileAtomic(path, withDays(reference.page, stage.days.dayOf));
    stage.clock.moveTo(stage.days.momentOf(reference.when, 0));
    const order = {
      files: [{ path, name: reference.file }],
      kind: 'reference' as const,
      as: reference.as,
      signal,
    };
    const [result] = await stage.desk.imports.importPages({ ...order, onResults: () => undefined });
    if (result?.ok) completeReference(result.id, reference, { stage, ports });
  } finally {
    await remove(folder);
  }
}

/** What no page says of itself. */
function completeReference(
  id: ArticleId,
  { as, section, source, daysSincePublished }: SampleReference,
  { stage, ports }: { stage: Stage; ports: SamplePorts },
): void {
  const publishedAt = stage.days.dayOf(-daysSincePublished).toISOString().slice(0, 10);
  ports.db.transaction(() => {
    stage.desk.articles.save(id, { fields: { section, source, publishedAt } }, as);
    stage.desk.articles.keep(id, 'close');
    noteArticle(id, ports);
  });
}

function noteArticle(id: ArticleId, { record, revisions, messagesOf }: SamplePorts): void {
  const kept = revisions.list(id).map((revision) => revision.id);
  record.note({ articles: [{ id, revisions: kept, messages: messagesOf(id) }] });
}
