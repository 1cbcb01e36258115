import type { ArticleOrder } from '#shared/areas/articles.ts';
import { sortKey } from '#shared/text/sort-key.ts';

interface Titled {
  readonly id: string;
  readonly value: { readonly title: string };
}

interface Ports {
  titled(kind: 'section' | 'genre'): readonly Titled[];
  chain(): readonly { readonly id: string }[];
}

/** What a column may say, in the order of the list; undefined where the column itself has an order. */
export type ListRanks = (order: ArticleOrder) => readonly string[] | undefined;

/** The orders that the newsroom's own lists make: of what stands in the column as a name only. */
export function createListRanks({ titled, chain }: Ports): ListRanks {
  const byTitle = (kind: 'section' | 'genre') =>
    titled(kind)
      .map(({ id, value }) => ({ id, key: sortKey(value.title) }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ id }) => id);
  return (order) => {
    if (order === 'section' || order === 'genre') return byTitle(order);
    return order === 'stage' ? stagesInOrder(chain().map(({ id }) => id)) : undefined;
  };
}

/** As an article goes through them: with its author, on its way up, put by, approved. */
function stagesInOrder(levels: readonly string[]): string[] {
  const names = [['returned', 'draft'], ['waiting'], ['held'], ['approved']];
  return names.flatMap((group) => levels.flatMap((level) => group.map((name) => stageKey(name, level))));
}

/** As the SQL of lists puts it together. */
function stageKey(name: string, level: string): string {
  return `${name} ${level}`;
}
