import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { namesQuery } from '#renderer/api/registers.ts';
import { setShortcuts } from '#renderer/editor/shortcuts/shortcut-table.ts';
import { fullForm, laterForm, nameByKey } from '#shared/areas/names/forms.ts';
import { vietnamDay } from '#shared/vietnam-time.ts';

/** While this is shown, a typed key (`tvn;`) becomes the form of the name that is right on the article's day, or today. */
export function useShortcuts(publishedAt?: string): void {
  const { data: names } = useQuery(namesQuery);
  useEffect(() => {
    if (!names) return undefined;
    return setShortcuts((typed, around) => {
      const name = nameByKey(names, typed, publishedAt?.slice(0, 10) ?? vietnamDay(new Date().toISOString()));
      if (!name) return undefined;
      return around.includes(name.title) ? laterForm(name) : fullForm(name);
    });
  }, [names, publishedAt]);
}
