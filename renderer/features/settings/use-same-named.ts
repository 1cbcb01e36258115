import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '#renderer/words/words.ts';
import type { EntryId } from '#shared/ids.ts';
import { titleOf } from './entry-rows.ts';
import { entriesQuery, type EditableKind, type EditedValue } from './settings-queries.ts';

/** Asks once more before an entry is kept that is called as another one of its list: some people do share a name. */
export function useSameNamed(kind: EditableKind, id: EntryId | undefined) {
  const { lists } = useWords();
  const { data: entries = [] } = useQuery(entriesQuery(kind));
  const [told, setTold] = useState<string>();
  return {
    /** Said of what was to be kept; undefined where nothing was. */
    told,
    forget: () => setTold(undefined),
    /** Whether a person must say so first; what was said already is not said again. */
    mustAsk(value: EditedValue): boolean {
      const other = entries.find((entry) => entry.id !== id && isNamedAs(kind, value, entry.value));
      const sentence = other && lists.sameNamed(titleOf(other.value));
      if (sentence === undefined || sentence === told) return false;
      setTold(sentence);
      return true;
    },
  };
}

/** What stands beside the name where it is told apart: the section above, the title held. Names in use have several entries. */
const besides: Readonly<Partial<Record<EditableKind, string>>> = { section: 'parent', person: 'role' };

function isNamedAs(kind: EditableKind, a: EditedValue, b: EditedValue): boolean {
  if (kind === 'name') return false;
  const beside = (value: EditedValue) => new Map(Object.entries(value)).get(besides[kind] ?? '');
  return nameOf(a) === nameOf(b) && beside(a) === beside(b);
}

function nameOf(value: EditedValue): string {
  return titleOf(value).normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
}
