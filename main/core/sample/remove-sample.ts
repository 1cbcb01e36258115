import type { Asset } from '#shared/areas/assets.ts';
import type { KeptSample, SampleRecord } from '#shared/areas/sample.ts';
import type { RegisterKind } from '#shared/areas/registers.ts';
import type { ArticleId } from '#shared/ids.ts';
import { nobody } from './add-sample.ts';
import { sampleEntries } from './lists.ts';
import { createNameSearch, type NamesInUse } from './names-in-use.ts';
import type { SamplePorts } from './sample-ports.ts';

export interface Removed {
  readonly ids: ArticleId[];
  readonly articles: number;
  readonly photos: number;
  readonly entries: number;
  readonly kept: KeptSample[];
}

/** What goes and what stays, decided before anything is taken away. */
interface Decision {
  readonly going: ReadonlySet<ArticleId>;
  readonly kept: readonly KeptSample[];
  /** What the articles and lists that stay name. */
  readonly named: ReadonlySet<string>;
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
  const search = createNameSearch(names, { db, bytesOf: revisions.bytesOf });
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

function decide(
  record: SampleRecord,
  evenEdited: boolean,
  { inUse, ports }: { inUse: NamesInUse; ports: SamplePorts },
): Decision {
  const here = record.articles.filter(({ id }) => ports.articles.workingCopy(id) !== undefined);
  const edited = evenEdited ? [] : here.filter((article) => isEdited(article, ports));
  const keptArticles = new Map<ArticleId, KeptSample['why']>(edited.map(({ id }) => [id, 'edited']));
  const mine = new Set(here.map(({ id }) => id));
  const namedNow = () => namesOfWhatStays(inUse, (id) => !mine.has(id) || keptArticles.has(id));
  // What stays may name an article that would have gone; that one stays, and may name another.
  for (let named = namedNow(), before = -1; before !== keptArticles.size; named = namedNow()) {
    before = keptArticles.size;
    for (const id of mine) if (named.has(id) && !keptArticles.has(id)) keptArticles.set(id, 'named');
  }
  return {
    going: new Set([...mine].filter((id) => !keptArticles.has(id))),
    kept: [...keptArticles].map(([id, why]) => ({
      kind: 'article',
      id,
      title: ports.articles.headline(id),
      why,
    })),
    named: namedNow(),
  };
}

function namesOfWhatStays(
  { byArticle, byLists }: NamesInUse,
  stays: (id: ArticleId) => boolean,
): Set<string> {
  const staying = [...byArticle].filter(([id]) => stays(id)).flatMap(([, names]) => [...names]);
  return new Set([...byLists, ...staying]);
}

/** Whether somebody wrote in it: another text, or a comment. Only to sign it is no writing. */
export function isEdited(
  { id, revisions, messages }: SampleRecord['articles'][number],
  ports: Pick<SamplePorts, 'articles' | 'revisions' | 'messagesOf'>,
): boolean {
  if (ports.articles.workingCopy(id)?.isUnkept) return true;
  const all = ports.revisions.list(id);
  const ours = new Set(all.filter((one) => revisions.includes(one.id)).map((one) => one.contentHash));
  return (
    all.some((one) => !ours.has(one.contentHash)) ||
    ports.messagesOf(id).some((message) => !messages.includes(message))
  );
}

function takeAway(
  { going, kept, named }: Decision,
  record: SampleRecord,
  ports: SamplePorts,
): Omit<Removed, 'photos'> & { photos: Asset[] } {
  const { assets, registers } = ports;
  for (const id of going) ports.removeArticle(id);
  const keptEntries = record.entries.flatMap((entry) => keptEntry(entry, named, ports));
  const goingEntries = record.entries.filter(({ id }) => !keptEntries.some((keeping) => keeping.id === id));
  for (const { kind, id } of goingEntries) registers.remove(kind, id);
  const photos = record.assets.flatMap((id) => (named.has(id) ? [] : (assets.find(id) ?? [])));
  for (const { id } of photos) assets.remove(id);
  ports.record.drop();
  return {
    ids: [...going],
    articles: going.size,
    photos,
    entries: goingEntries.length,
    kept: [...kept, ...keptEntries],
  };
}

function keptEntry(
  { kind, id }: SampleRecord['entries'][number],
  named: ReadonlySet<string>,
  { registers }: SamplePorts,
): KeptSample[] {
  const isChanged = registers.history(kind, id).some(({ by }) => by !== nobody);
  if (!isChanged && !named.has(id)) return [];
  return [{ kind, id, title: titleOf(kind, id), why: isChanged ? 'edited' : 'named' }];
}

function titleOf(kind: RegisterKind, id: string): string {
  const value = sampleEntries.find((entry) => entry.kind === kind && entry.id === id)?.value;
  if (value && 'name' in value) return String(value.name);
  return value && 'title' in value ? String(value.title) : id;
}
