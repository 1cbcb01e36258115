import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { genresQuery, goneQuery, sectionsQuery, seriesQuery, topicsQuery } from '#renderer/api/registers.ts';
import { sectionOptions } from '#renderer/api/section-options.ts';
import { announceCommands, registerCommands, type KnownCommand } from '#renderer/commands/registry.ts';
import { Choice } from '#renderer/ui/Choice.tsx';
import type { Option } from '#renderer/ui/Options.tsx';
import { PickMany } from '#renderer/ui/PickMany.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Rest } from '#renderer/ui/use-resting-text.ts';
import { useWords, words as currentWords } from '#renderer/words/words.ts';
import type { ArticleFields, ClearableField } from '#shared/areas/articles.ts';
import type { Suggestion, Suggestions } from '#shared/areas/suggestions.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { EntryId } from '#shared/ids.ts';
import { KeywordsField } from './KeywordsField.tsx';
import { leftToPick, newKeywords, withNamed, without } from './picking.ts';
import { Suggested, type SuggestedItem } from './Suggested.tsx';
import { leftOf, takenAtOnce } from './taken.ts';
import styles from './TaggingPanel.module.css';

type Tagging = Pick<
  ArticleContent,
  'section' | 'secondarySections' | 'series' | 'topics' | 'tags' | 'genre' | 'place' | 'channel'
>;

interface TaggingPanelProps {
  readonly tagging: Tagging;
  /** What the archive proposes; undefined while it is being asked. */
  readonly suggestions?: Suggestions | undefined;
  readonly onChange: (fields: ArticleFields, clear?: readonly ClearableField[]) => void;
  readonly rest: Rest;
}

/** Chuyên mục: where the article belongs, and the words by which it is found again. */
export function TaggingPanel(props: TaggingPanelProps) {
  useTakeCommand(props);
  return (
    <div className={styles.panel}>
      <Sections {...props} />
      <Kinds {...props} />
      <Topics {...props} />
      <Circumstances {...props} />
    </div>
  );
}

const takeAll: KnownCommand = {
  id: 'tagging.take',
  group: 'article',
  title: () => currentWords().tagging.takeAll,
  keys: 'Mod+Alt+Y',
};

announceCommands([takeAll]);

/** One key takes what the archive is sure of. */
function useTakeCommand(props: TaggingPanelProps): void {
  const latest = useLatest(props);
  useEffect(
    () =>
      registerCommands([
        {
          ...takeAll,
          isEnabled: () => latest.current.suggestions !== undefined,
          run() {
            const { tagging, suggestions, onChange } = latest.current;
            const taken = suggestions ? takenAtOnce(tagging, suggestions) : {};
            if (Object.keys(taken).length > 0) onChange(taken);
          },
        },
      ]),
    [latest],
  );
}

/** Nothing is chosen. */
const none = '';

function Sections({ tagging, suggestions, onChange }: TaggingPanelProps) {
  const { section, secondarySections } = tagging;
  const { tagging: words } = useWords();
  const { data: sections = [] } = useQuery(sectionsQuery);
  const goneTitle = useGoneTitle('section');
  const listed = sectionOptions(sections);
  const tree = withNamed(listed, [section], goneTitle);
  const others = listed.filter(({ id }) => id !== section);
  const choose = (id: EntryId) =>
    onChange({ section: id, secondarySections: without(secondarySections, id) });
  return (
    <>
      <div data-fills="section">
        <Select
          label={words.section}
          options={[{ id: none, title: words.noSection }, ...tree]}
          value={section ?? null}
          onChange={(id) => (id === none ? onChange({}, ['section']) : choose(EntryId.parse(id)))}
          placeholder={words.chooseSection}
        />
      </div>
      <Suggested
        label={words.section}
        items={titled(leftOf(tagging, suggestions).sections, sections)}
        onTake={(id) => choose(EntryId.parse(id))}
      />
      <PickMany
        label={words.secondary}
        addLabel={words.addSecondary}
        optionsFor={(text) => leftToPick(others, secondarySections, text)}
        picked={pickedOf(listed, secondarySections, goneTitle)}
        onPick={(id) => onChange({ secondarySections: [...secondarySections, EntryId.parse(id)] })}
        onRemove={(id) => onChange({ secondarySections: without(secondarySections, id) })}
        removeLabel={words.remove}
        empty={words.nothingFits}
      />
    </>
  );
}

/** How what was taken off a list is called where an article still names it. */
function useGoneTitle(kind: 'section' | 'genre' | 'series' | 'topic'): (id: EntryId) => string {
  const { tagging: words } = useWords();
  const { data: gone = [] } = useQuery(goneQuery(kind));
  return (id) => words.gone(gone.find((entry) => entry.id === id)?.title ?? id);
}

/** In the order of the list. */
function pickedOf(
  options: readonly Option<EntryId>[],
  picked: readonly EntryId[],
  titleOf: (id: EntryId) => string,
): Option<EntryId>[] {
  return withNamed(options, picked, titleOf).filter(({ id }) => picked.includes(id));
}

function Kinds({ tagging: { genre, series }, onChange }: TaggingPanelProps) {
  const { tagging: words } = useWords();
  const { data: genres = [] } = useQuery(genresQuery);
  const { data: allSeries = [] } = useQuery(seriesQuery);
  const genreTitle = useGoneTitle('genre');
  const seriesTitle = useGoneTitle('series');
  return (
    <>
      <Select
        label={words.genre}
        options={[{ id: none, title: words.noGenre }, ...withNamed(genres, [genre], genreTitle)]}
        value={genre ?? null}
        onChange={(id) => (id === none ? onChange({}, ['genre']) : onChange({ genre: EntryId.parse(id) }))}
        placeholder={words.chooseGenre}
      />
      <Select
        label={words.series}
        options={[{ id: none, title: words.noSeries }, ...withNamed(allSeries, [series], seriesTitle)]}
        value={series ?? none}
        onChange={(id) => (id === none ? onChange({}, ['series']) : onChange({ series: EntryId.parse(id) }))}
        placeholder={words.noSeries}
      />
    </>
  );
}

function Topics({ tagging, suggestions, onChange, rest }: TaggingPanelProps) {
  const { topics, tags } = tagging;
  const { tagging: words } = useWords();
  const left = leftOf(tagging, suggestions);
  const { data: all = [] } = useQuery(topicsQuery);
  const goneTitle = useGoneTitle('topic');
  return (
    <>
      <PickMany
        label={words.topics}
        addLabel={words.addTopic}
        optionsFor={(text) => leftToPick(all, topics, text)}
        picked={pickedOf(all, topics, goneTitle)}
        onPick={(id) => onChange({ topics: [...topics, EntryId.parse(id)] })}
        onRemove={(id) => onChange({ topics: without(topics, id) })}
        removeLabel={words.remove}
        empty={words.nothingFits}
      />
      <Suggested
        label={words.topics}
        items={titled(left.topics, all)}
        onTake={(id) => onChange({ topics: [...topics, EntryId.parse(id)] })}
      />
      <KeywordsField tags={tags} onChange={(next) => onChange({ tags: next })} rest={rest} />
      <Suggested
        label={words.tags}
        items={left.tags.map((tag) => ({ id: tag, title: tag }))}
        onTake={(tag) => onChange({ tags: newKeywords(tags, tag) })}
      />
    </>
  );
}

/** With the titles the lists have now. What is off the list is not proposed. */
function titled(
  suggested: readonly Suggestion[],
  list: readonly { readonly id: EntryId; readonly title: string }[],
): SuggestedItem[] {
  return suggested.flatMap(({ id, confidence }) => {
    const entry = list.find((candidate) => candidate.id === id);
    return entry ? [{ id, title: entry.title, confidence }] : [];
  });
}

function Circumstances({ tagging: { place, channel }, onChange }: TaggingPanelProps) {
  const { tagging: words } = useWords();
  return (
    <>
      <TextField
        label={words.place}
        value={place ?? ''}
        onChange={(text) => (text === '' ? onChange({}, ['place']) : onChange({ place: text }))}
      />
      <Choice
        label={words.channel}
        options={(['both', 'print', 'web'] as const).map((id) => ({ id, title: words.channels[id] }))}
        value={channel}
        onChange={(id) => onChange({ channel: id })}
      />
    </>
  );
}
