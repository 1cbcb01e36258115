import type { RegisterEntry, RegisterKind } from '#shared/areas/registers.ts';
import type { KeptSample, SampleRecord } from '#shared/areas/sample.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { ArticleId, EntryId } from '#shared/ids.ts';
import { nobody } from './add-sample.ts';
import type { NamesInUse } from './names-in-use.ts';
import type { SamplePorts } from './sample-ports.ts';

/** What goes and what stays, decided before anything is taken away. */
export interface Decision {
  readonly going: { readonly articles: readonly ArticleId[]; readonly entries: SampleRecord['entries'] };
  readonly kept: readonly KeptSample[];
  /** What the articles and lists that stay name. */
  readonly named: ReadonlySet<string>;
}

interface Circumstances {
  readonly inUse: NamesInUse;
  readonly ports: SamplePorts;
}

/** An article or an entry of a list. */
type Thing =
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: RegisterKind; readonly id: EntryId };

/** Something that names things, and stays where it is not of the sample or the sample's is kept. */
interface Namer {
  readonly key: string;
  readonly names: ReadonlySet<string>;
  /** Why what it names stays. */
  readonly reason: () => Pick<KeptSample, 'why' | 'by'>;
}

/** What a person made their own stays, with what it names, and what that names. */
export function decide(record: SampleRecord, evenEdited: boolean, { inUse, ports }: Circumstances): Decision {
  const articles = record.articles.filter(({ id }) => ports.articles.workingCopy(id) !== undefined);
  const things: readonly Thing[] = [
    ...articles.map(({ id }) => ({ kind: 'article' as const, id })),
    ...record.entries.filter(({ kind, id }) => ports.registers.state(kind, id) !== undefined),
  ];
  const keys = new Set(things.map(keyOf));
  const namers = namersIn(inUse, ports);
  const kept = new Map<string, KeptSample>();
  const keep = (thing: Thing, reason: Pick<KeptSample, 'why' | 'by'>) =>
    void kept.set(keyOf(thing), { ...thing, title: titleOf(thing, ports), ...reason });
  const editedArticles = evenEdited ? [] : articles.filter((article) => isEdited(article, ports));
  for (const { id } of editedArticles) keep({ kind: 'article', id }, { why: 'edited' });
  for (const entry of record.entries) if (isEditedEntry(entry, ports)) keep(entry, { why: 'edited' });
  const staying = () => namers.filter(({ key }) => !keys.has(key) || kept.has(key));
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const { names, reason } of staying())
      for (const thing of things) if (names.has(thing.id) && !kept.has(keyOf(thing))) keep(thing, reason());
  }
  return {
    going: {
      articles: articles.flatMap(({ id }) => (kept.has(keyOf({ kind: 'article', id })) ? [] : [id])),
      entries: record.entries.filter((entry) => !kept.has(keyOf(entry))),
    },
    kept: [...kept.values()],
    named: new Set(staying().flatMap(({ names }) => [...names])),
  };
}

function keyOf({ kind, id }: Thing): string {
  return `${kind}/${id}`;
}

function namersIn({ byArticle, byEntry, bySettings }: NamesInUse, { articles }: SamplePorts): Namer[] {
  return [
    ...[...byArticle].map(([id, names]) => ({
      key: keyOf({ kind: 'article', id }),
      names,
      reason: () => ({ why: 'named' as const, by: articles.headline(id) }),
    })),
    ...byEntry.map(({ entry, names }) => ({
      key: keyOf(entry),
      names,
      reason: () => ({ why: 'named' as const, by: titleIn(entry) }),
    })),
    { key: 'settings', names: bySettings, reason: () => ({ why: 'chosen' }) },
  ];
}

function titleOf(thing: Thing, ports: SamplePorts): string {
  if (thing.kind === 'article') return ports.articles.headline(thing.id);
  const entry = ports.registers.state(thing.kind, thing.id);
  return entry ? titleIn(entry) : thing.id;
}

function titleIn({ id, value }: Pick<RegisterEntry, 'id' | 'value'>): string {
  return String(value['name'] ?? value['title'] ?? id);
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

/** Whether somebody wrote in it, or said who a person is. To put it elsewhere in its list, or off the list, is no writing. */
function isEditedEntry({ kind, id }: SampleRecord['entries'][number], { registers }: SamplePorts): boolean {
  if (kind === 'person' && registers.find('identity', id) !== undefined) return true;
  const now = registers.state(kind, id);
  const brought = registers.history(kind, id).find(({ by }) => by === nobody);
  if (!now || now.removed) return false;
  return brought === undefined || wordsOf(brought) !== wordsOf(now);
}

function wordsOf({ value: { order: _, ...words } }: RegisterEntry): string {
  return canonicalJson(words);
}
