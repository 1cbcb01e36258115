import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { genresQuery, sectionsQuery } from '#renderer/api/registers.ts';
import { chainQuery, settingsQuery } from '#renderer/api/session.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { standingText } from '#renderer/words/stage-text.ts';
import { useWords } from '#renderer/words/words.ts';
import { ArticleOrder, descendsFirst, type ArticleSummary } from '#shared/areas/articles.ts';
import { ArticleId } from '#shared/ids.ts';
import { deskColumns } from './desk-columns.tsx';
import type { ColumnId } from './column-ids.ts';
import { useDesk, useDeskSort } from './desk-store.ts';
import styles from './DeskGrid.module.css';

interface DeskGridProps {
  readonly title: string;
  /** What stands in the rows: the head of the first column. */
  readonly heading: string;
  /** Articles of every stage stand together: the stage is told even where nobody asked for it. */
  readonly isMixed?: boolean;
  readonly articles: readonly ArticleSummary[];
  readonly empty: string;
  readonly onNearEnd: () => void;
  readonly onOpen: (article: ArticleId) => void;
  readonly onAll: () => void;
}

const rowHeights = { comfortable: 58, compact: 46 } as const;

/** The articles of one place in columns. */
export function DeskGrid({ title, heading, isMixed = false, articles, ...props }: DeskGridProps) {
  const { empty, onNearEnd, onOpen, onAll } = props;
  const { selected, select, sortBy } = useDesk();
  const { sort, isDescending } = useDeskSort();
  const { data: settings } = useQuery(settingsQuery);
  return (
    <DataGrid
      label={title}
      columns={useColumns(heading, isMixed)}
      items={articles}
      idOf={({ id }) => id}
      nameOf={({ headline }) => headline}
      rowHeight={rowHeights[settings?.density ?? 'comfortable']}
      selected={selected}
      onSelect={select}
      onAll={onAll}
      onOpen={(id) => onOpen(ArticleId.parse(id))}
      sort={{ column: sort, isDescending }}
      onSort={(column) => {
        const order = ArticleOrder.parse(column);
        sortBy({ sort: order, isDescending: order === sort ? !isDescending : descendsFirst(order) });
      }}
      onNearEnd={onNearEnd}
      empty={<p className={styles.empty}>{empty}</p>}
    />
  );
}

function useColumns(heading: string, isMixed: boolean) {
  const { desk: words, stages } = useWords();
  const { columns } = useDesk();
  const now = useNow();
  const { data: sections = [] } = useQuery(sectionsQuery);
  const { data: genres = [] } = useQuery(genresQuery);
  const { data: chain = [] } = useQuery(chainQuery);
  return useMemo(
    () =>
      deskColumns(isMixed ? withStage(columns) : columns, {
        ...{ heading, words, now },
        titleOf: {
          section: new Map(sections.map(({ id, title }) => [id, title])),
          genre: new Map(genres.map(({ id, title }) => [id, title])),
        },
        standingOf: (article) => standingText(article, chain, stages),
      }),
    [columns, heading, isMixed, words, stages, now, sections, genres, chain],
  );
}

/** In the place of what is missing, which counts for little beside it. */
function withStage(columns: readonly ColumnId[]): readonly ColumnId[] {
  if (columns.includes('stage')) return columns;
  return columns.includes('missing')
    ? columns.map((id) => (id === 'missing' ? 'stage' : id))
    : [...columns, 'stage'];
}
