import type { Words } from '#renderer/words/words.ts';
import type { EditableKind } from './settings-queries.ts';

type ListWords = Pick<Words, 'settings' | 'lists'>;

/** What the lists are called, what is said of them, and how something is added to them. */
export function partWords({ settings, lists }: ListWords): Readonly<Record<EditableKind, string>> {
  return { ...settings.parts, ...lists.parts };
}

export function explainedWords({ settings, lists }: ListWords): Readonly<Record<EditableKind, string>> {
  return { ...settings.list.explained, ...lists.explained };
}

export function addWords({ settings, lists }: ListWords): Readonly<Record<EditableKind, string>> {
  return { ...settings.list.add, ...lists.add };
}
