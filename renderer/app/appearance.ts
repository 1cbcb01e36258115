import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { settingsQuery } from '#renderer/api/session.ts';
import { speak } from '#renderer/words/words.ts';
import type { Settings } from '#shared/areas/settings.ts';

/** Light or dark, how dense, in which language: as the person set it. */
export function useAppearance(): void {
  const { data } = useQuery(settingsQuery);
  useEffect(() => {
    if (data) void showAsSet(data);
  }, [data]);
}

/** Resolves when the window speaks the language that was set. */
export function showAsSet({ theme, density, textScale, language }: Settings): Promise<void> {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.dataset['density'] = density;
  root.style.setProperty('--text-scale', String(textScale));
  return speak(language);
}
