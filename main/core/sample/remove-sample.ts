import type { Asset } from '#shared/areas/assets.ts';
import type { KeptSample, SampleRecord } from '#shared/areas/sample.ts';
import type { ArticleId } from '#shared/ids.ts';
import { createNameSearch } from './names-in-use.ts';
import type { SamplePorts } from './sample-ports.ts';
import { decide, type Decision } from './what-stays.ts';

export interface Removed {
  readonly ids: ArticleId[];
  readonly articles: number;
  readonly photos: number;
  readonly entries: number;
  readonly kept: KeptSample[];
}

/** Takes the sample away in one transaction, the marks too; then the files of photos that nothing names any more. */
export async function removeSample(
  record: SampleRecord,
  evenEdited: boolean,
  ports: SamplePorts,
): Promise<Removed> {
  const { db, revisions, registers } = ports;
  const names = new Set<string>([
    ...record.articles.map(({ id }) => id),
    ...record.entries.map(({ id }) => id),
    ...record.assets,
  ]);
  const search = createNameSearch(names, {
    db,
    bytesOf: revisions.bytesOf,
    standing: registers.standing,
  });
  await search.readRevisions(record.articles.map(({ id }) => id));
  try {
    const { photos, ...removed } = db.transaction(() => {
      const decision = decide(record, evenEdited, { inUse: search.now(), ports });
      return takeAway(decision, record, ports);
    });
    for (const photo of photos) await ports.photos.discard(photo);
    return { ...removed, photos: photos.length };
  } catch (error) {
    registers.reload();
    throw error;
  }
}

function takeAway(
  { going, kept, named }: Decision,
  record: SampleRecord,
  ports: SamplePorts,
): Omit<Removed, 'photos'> & { photos: Asset[] } {
  const { assets, registers } = ports;
  for (const id of going.articles) ports.removeArticle(id);
  for (const { kind, id } of going.entries) registers.remove(kind, id);
  const photos = record.assets.flatMap((id) => (named.has(id) ? [] : (assets.find(id) ?? [])));
  for (const { id } of photos) assets.remove(id);
  ports.record.drop();
  return {
    ids: [...going.articles],
    articles: going.articles.length,
    photos,
    entries: going.entries.length,
    kept: [...kept],
  };
}
