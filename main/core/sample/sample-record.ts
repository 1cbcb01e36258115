import { SampleRecord } from '#shared/areas/sample.ts';
import type { Json } from '#shared/document/json.ts';

/** Where small values are kept by name. */
interface Values {
  value(name: string): Json;
  keepValue(name: string, value: Json): void;
  dropValue(name: string): void;
}

export type SampleRecords = ReturnType<typeof sampleRecords>;

const name = 'sample';

/** What the sample brought, written down in the transaction that brings it: a program that ends in between leaves no unmarked piece. */
export function sampleRecords(values: Values) {
  function read(): SampleRecord | undefined {
    const kept = values.value(name);
    return kept === null ? undefined : SampleRecord.parse(kept);
  }

  return {
    read,

    begin(addedAt: string): void {
      values.keepValue(name, { addedAt, articles: [], entries: [], assets: [] });
    },

    note(added: Partial<Pick<SampleRecord, 'articles' | 'entries' | 'assets'>>): void {
      const { addedAt, articles, entries, assets } = read()!; // Begun before anything is noted.
      values.keepValue(name, {
        addedAt,
        articles: [
          ...articles.filter(({ id }) => !added.articles?.some((one) => one.id === id)),
          ...(added.articles ?? []),
        ],
        entries: [...entries, ...(added.entries ?? [])],
        assets: [...assets, ...(added.assets ?? [])],
      });
    },

    drop: () => values.dropValue(name),
  };
}
