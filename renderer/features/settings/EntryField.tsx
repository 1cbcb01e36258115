import { useQuery } from '@tanstack/react-query';
import { genresQuery } from '#renderer/api/registers.ts';
import { sectionOptions } from '#renderer/api/section-options.ts';
import { chainQuery } from '#renderer/api/session.ts';
import type { Option } from '#renderer/ui/Options.tsx';
import { PickMany } from '#renderer/ui/PickMany.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords, type Words } from '#renderer/words/words.ts';
import type { Column, TableKind } from '#shared/areas/lists/columns.ts';
import { sectionsUnder } from '#shared/areas/sections.ts';
import { fold } from '#shared/text/fold.ts';
import { isOptional, unsaid } from './entry-draft.ts';
import { entriesQuery } from './settings-queries.ts';
import { useLevelTitle } from './use-level-title.ts';

interface EntryFieldProps {
  readonly kind: TableKind;
  readonly column: Column;
  /** Of the entry that is edited. */
  readonly id: string | undefined;
  readonly filled: string | readonly string[];
  readonly error: string | undefined;
  readonly isFirst: boolean;
  readonly onChange: (filled: string | readonly string[]) => void;
}

/** One property of an entry, by the control that suits it. */
export function EntryField(props: EntryFieldProps) {
  const { kind, column, filled, error, isFirst, onChange } = props;
  const { lists: words } = useWords();
  const label = labelOf(kind, column, words);
  if (column.type.is === 'entries') return <Genres label={label} filled={filled} onChange={onChange} />;
  if (isChosen(column)) return <Chosen {...props} label={label} />;
  const hint = hintOf(column, words);
  return (
    <TextField
      label={label}
      value={String(filled)}
      onChange={onChange}
      error={error}
      autoFocus={isFirst}
      {...(hint !== undefined && { description: hint })}
      {...(column.property === 'text' && { rows: 3 })}
    />
  );
}

export function labelOf(kind: TableKind, { property }: Column, words: Words['lists']): string {
  if (kind === 'check' && property === 'level') return words.fields.checkLevel;
  if (kind !== 'person' && property === 'name') return words.fields.title;
  return words.fields[property as keyof typeof words.fields];
}

function hintOf({ property, type }: Column, words: Words['lists']): string | undefined {
  if (type.is === 'date') return words.hints.from;
  return (words.hints as Readonly<Record<string, string>>)[property];
}

function isChosen({ type }: Column): boolean {
  return type.is === 'choice' || type.is === 'entry' || type.is === 'flag';
}

function Chosen({ kind, column, id, filled, error, label, onChange }: EntryFieldProps & { label: string }) {
  const { lists: words, settings } = useWords();
  const options = useOptions({ column, id, filled }, words);
  const none = (words.none as Readonly<Record<string, string>>)[column.property];
  const offered =
    isOptional(kind, column.property) && none ? [{ id: unsaid, title: none }, ...options] : options;
  return (
    <>
      <Select
        label={label}
        options={offered}
        value={filled === unsaid && !none ? null : String(filled)}
        onChange={onChange}
        placeholder={settings.entry.choose}
      />
      {error !== undefined && <p role="alert">{error}</p>}
    </>
  );
}

function useOptions(
  { column: { property, type }, id, filled }: Pick<EntryFieldProps, 'column' | 'id' | 'filled'>,
  words: Words['lists'],
): Option[] {
  const parents = useParents(id);
  const levels = useLevels(String(filled));
  const { data: roles = [] } = useQuery(entriesQuery('role'));
  if (type.is === 'choice') return choicesOf(property, words);
  if (type.is === 'flag')
    return [
      { id: 'true', title: words.yes },
      { id: 'false', title: words.no },
    ];
  if (type.is !== 'entry') return [];
  if (type.kind === 'section') return parents;
  if (type.kind === 'level') return levels;
  return roles.map(({ id: role, value }) => ({ id: role, title: value.title }));
}

function choicesOf(property: string, words: Words['lists']): Option[] {
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = words.choices;
  return Object.entries(choices[property] ?? {}).map(([id, title]) => ({ id, title }));
}

/** Those of the chain, and the one that was chosen where it is none of them. */
function useLevels(chosen: string): Option[] {
  const { data: chain = [] } = useQuery(chainQuery);
  const title = useLevelTitle()(chosen);
  const options = chain.map((level) => ({ id: level.id, title: level.title }));
  const isOther = title !== undefined && !options.some(({ id }) => id === chosen);
  return isOther ? [...options, { id: chosen, title }] : options;
}

/** A section cannot lie in itself, nor in what lies in it. */
function useParents(id: string | undefined): Option[] {
  const { data: sections = [] } = useQuery(entriesQuery('section'));
  const within = id === undefined ? [] : sectionsUnder(id, sections);
  const tree = sectionOptions(
    sections.map((section) => ({
      ...{ id: section.id, title: section.value.title, parent: section.value.parent },
    })),
  );
  return tree.filter((section) => !within.includes(section.id));
}

function Genres({
  label,
  filled,
  onChange,
}: Pick<EntryFieldProps, 'filled' | 'onChange'> & { label: string }) {
  const { lists: words } = useWords();
  const { data: genres = [] } = useQuery(genresQuery);
  const picked = typeof filled === 'string' ? [] : filled;
  return (
    <PickMany
      label={label}
      addLabel={words.addGenre}
      optionsFor={(typed) =>
        genres.filter(({ id, title }) => !picked.includes(id) && fold(title).includes(fold(typed.trim())))
      }
      picked={picked.map((id) => ({ id, title: genres.find((genre) => genre.id === id)?.title ?? id }))}
      onPick={(id) => onChange([...picked, id])}
      onRemove={(id) => onChange(picked.filter((other) => other !== id))}
      removeLabel={words.removeGenre}
      empty={words.noGenre}
    />
  );
}
