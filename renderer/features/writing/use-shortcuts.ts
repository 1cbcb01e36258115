import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { namesQuery } from '#renderer/api/registers.ts';
import { setShortcuts } from '#renderer/editor/shortcuts/shortcut-table.ts';
import { fullForm, laterForm, nameByKey } from '#shared/areas/names/forms.ts';

/** While this is shown, a typed key (`tvn;`) becomes the form of the name that is right on the article's day, or today. */
export function useShortcuts(publishedAt?: string): void {
  const { data: names } = useQuery(namesQuery);
  useEffect(() => {
    if (!names) return undefined;
    return setShortcuts((typed, around) => {
      const name = nameByKey(names, typed, publishedAt?.slice(0, 10) ?? today());
      if (!name) return undefined;
      return around.includes(name.title) ? laterForm(name) : fullForm(name);
    });
  }, [names, publishedAt]);
}

function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
