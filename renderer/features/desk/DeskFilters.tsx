import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { genresQuery } from '#renderer/api/registers.ts';
import { Choice } from '#renderer/ui/Choice.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { DayField } from '#renderer/ui/DayField.tsx';
import { PopoverButton } from '#renderer/ui/PopoverButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { dayText, storedDay } from '#renderer/words/typed-day.ts';
import { useWords } from '#renderer/words/words.ts';
import { EntryId } from '#shared/ids.ts';
import { fold } from '#shared/text/fold.ts';
import { penNamesQuery } from './desk-queries.ts';
import { useDesk } from './desk-store.ts';
import { savedSpans, type SavedSpan } from './saved-span.ts';

/** More names than these nobody reads through: a few letters find one. */
const mostNames = 50;

const any = '*';

/** What else the list is narrowed by than by section. */
export function DeskFilters() {
  const { desk: words } = useWords();
  return (
    <PopoverButton label={words.moreFilters}>
      <Genre />
      <Author />
      <Photos />
      <Missing />
      <Saved />
    </PopoverButton>
  );
}

function Genre() {
  const { desk: words } = useWords();
  const { filter, narrow } = useDesk();
  const { data: genres = [] } = useQuery(genresQuery);
  return (
    <Select
      label={words.genre}
      options={[{ id: any, title: words.allGenres }, ...genres]}
      value={filter.genre ?? any}
      onChange={(id) => narrow({ genre: id === any ? undefined : EntryId.parse(id) })}
      placeholder={words.allGenres}
    />
  );
}

function Author() {
  const { desk: words } = useWords();
  const { filter, narrow } = useDesk();
  const { data: names = [] } = useQuery(penNamesQuery);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? filter.penName ?? '';
  const wanted = fold(text.trim());
  const found = names.filter(({ penName }) => fold(penName).includes(wanted)).slice(0, mostNames);
  const choose = (penName: string) => {
    setTyped(undefined);
    narrow({ penName });
  };
  const meant = found.find(({ penName }) => fold(penName) === wanted) ?? found[0];
  return (
    <ComboBox
      label={words.columns.authors}
      options={found.map(({ penName, articles }) => ({
        id: penName,
        title: penName,
        note: String(articles),
      }))}
      text={text}
      onText={(written) => {
        setTyped(written);
        if (written === '') narrow({ penName: undefined });
      }}
      onChoose={choose}
      onTake={meant && (() => choose(meant.penName))}
      onLeave={() => setTyped(undefined)}
      placeholder={words.anyAuthor}
      empty={words.noSuchAuthor}
    />
  );
}

function Photos() {
  const { desk: words } = useWords();
  const { filter, narrow } = useDesk();
  return (
    <YesNo
      label={words.columns.photos}
      titles={[words.anyArticle, words.withPhotos, words.withoutPhotos]}
      value={filter.hasPhotos}
      onChange={(hasPhotos) => narrow({ hasPhotos })}
    />
  );
}

function Missing() {
  const { desk: words } = useWords();
  const { filter, narrow } = useDesk();
  return (
    <YesNo
      label={words.columns.missing}
      titles={[words.anyArticle, words.lackingSomething, words.lackingNothing]}
      value={filter.isLacking}
      onChange={(isLacking) => narrow({ isLacking })}
    />
  );
}

interface YesNoProps {
  readonly label: string;
  readonly titles: readonly [any: string, yes: string, no: string];
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean | undefined) => void;
}

function YesNo({ label, titles, value, onChange }: YesNoProps) {
  const ids = [any, 'yes', 'no'] as const;
  return (
    <Choice
      label={label}
      options={ids.map((id, at) => ({ id, title: titles[at]! }))}
      value={value === undefined ? any : value ? 'yes' : 'no'}
      onChange={(id) => onChange(id === any ? undefined : id === 'yes')}
    />
  );
}

function Saved() {
  const { desk: words } = useWords();
  const { filter, narrow } = useDesk();
  const { saved } = filter;
  return (
    <>
      <Select<SavedSpan | typeof any>
        label={words.columns.savedAt}
        options={[
          { id: any, title: words.anyTime },
          ...savedSpans.map((id) => ({ id, title: words.spans[id] })),
        ]}
        value={saved?.span ?? any}
        onChange={(span) => narrow({ saved: span === any ? undefined : { span } })}
        placeholder={words.anyTime}
      />
      {saved?.span === 'days' &&
        (['from', 'to'] as const).map((end) => (
          <DayField
            key={end}
            label={words.dayEnds[end]}
            day={saved[end]}
            onDay={(day) => narrow({ saved: { ...saved, [end]: day } })}
            read={storedDay}
            show={dayText}
            placeholder={words.dayHint}
            error={words.badDay}
          />
        ))}
    </>
  );
}
