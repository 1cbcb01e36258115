import { z } from 'zod';
import { ExportTarget, PhotoOrder } from '#shared/areas/exchange.ts';
import type { Json } from '#shared/document/json.ts';
import type { ArticleId } from '#shared/ids.ts';

/** Where small values are kept by name. */
interface Values {
  value(name: string): Json;
  keepValue(name: string, value: Json): void;
  dropValue(name: string): void;
  /** All of it or nothing, in one go. */
  together(act: () => void): void;
}

const PackageRecord = z.looseObject({
  path: z.string(),
  zip: z.boolean(),
  targets: z.array(ExportTarget).min(1),
  photos: PhotoOrder,
});
type PackageRecord = z.infer<typeof PackageRecord>;

export type PackageRecords = ReturnType<typeof packageRecords>;

/** For each article the package it went to last, and how: a path of this machine, which travels with nothing. */
export function packageRecords(values: Values) {
  return {
    of(id: ArticleId): PackageRecord | undefined {
      const { data } = PackageRecord.safeParse(values.value(nameOf(id)));
      return data;
    },

    keep(ids: readonly ArticleId[], record: PackageRecord): void {
      const kept = PackageRecord.parse(record) as Json; // Made of JSON alone.
      values.together(() => {
        for (const id of ids) values.keepValue(nameOf(id), kept);
      });
    },

    forget(id: ArticleId): void {
      values.dropValue(nameOf(id));
    },
  };
}

function nameOf(id: ArticleId): string {
  return `package:${id}`;
}
