import { useQuery } from '@tanstack/react-query';
import { genresQuery, sectionsQuery } from '#renderer/api/registers.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chips } from '#renderer/ui/Chips.tsx';
import { dayText } from '#renderer/words/typed-day.ts';
import { useWords, type Words } from '#renderer/words/words.ts';
import type { DeskFilter } from './desk-layout.ts';
import { useDesk } from './desk-store.ts';
import type { SavedWithin } from './saved-span.ts';
import styles from './ActiveFilters.module.css';

/** What the list is narrowed to, each with a button that takes it away, and one for all. Nothing where it is whole. */
export function ActiveFilters() {
  const { desk: words } = useWords();
  const { filter, narrow, clearFilter } = useDesk();
  const titles = useTitles();
  const parts = (Object.keys(filter) as (keyof DeskFilter)[]).map((part) => ({
    id: part,
    title: chipText(filter, part, { words, titles }),
  }));
  if (parts.length === 0) return null;
  return (
    <div className={styles.row}>
      <Chips
        label={words.activeFilters}
        isLabelHidden
        chips={parts}
        onRemove={(part) => narrow({ [part]: undefined })}
        removeLabel={words.removeFilter}
      />
      <Button kind="quiet" onPress={clearFilter}>
        {words.clearFilters}
      </Button>
    </div>
  );
}

interface Titles {
  readonly section: ReadonlyMap<string, string>;
  readonly genre: ReadonlyMap<string, string>;
}

function useTitles(): Titles {
  const { data: sections = [] } = useQuery(sectionsQuery);
  const { data: genres = [] } = useQuery(genresQuery);
  return {
    section: new Map(sections.map(({ id, title }) => [id, title])),
    genre: new Map(genres.map(({ id, title }) => [id, title])),
  };
}

interface Naming {
  readonly words: Words['desk'];
  readonly titles: Titles;
}

function chipText(filter: DeskFilter, part: keyof DeskFilter, { words, titles }: Naming): string {
  switch (part) {
    case 'section':
    case 'genre':
      return titles[part].get(filter[part] ?? '') ?? words.columns[part];
    case 'penName':
      return `${words.columns.authors}: ${filter.penName}`;
    case 'hasPhotos':
      return filter.hasPhotos ? words.withPhotos : words.withoutPhotos;
    case 'isLacking':
      return filter.isLacking ? words.lackingSomething : words.lackingNothing;
    case 'saved':
      return `${words.columns.savedAt}: ${filter.saved && spanText(filter.saved, words)}`;
    default:
      return part satisfies never;
  }
}

function spanText({ span, from, to }: SavedWithin, words: Words['desk']): string {
  if (span !== 'days' || (from === undefined && to === undefined)) return words.spans[span];
  return [from, to].map((day) => (day === undefined ? '…' : dayText(day))).join(' – ');
}
