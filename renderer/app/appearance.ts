import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { settingsQuery } from '#renderer/api/session.ts';
import { speak } from '#renderer/words/words.ts';

/** Light or dark, how dense, in which language: as the person set it. */
export function useAppearance(): void {
  const { data } = useQuery(settingsQuery);
  useEffect(() => {
    if (!data) return;
    const root = document.documentElement;
    root.dataset['theme'] = data.theme;
    root.dataset['density'] = data.density;
    root.style.setProperty('--text-scale', String(data.textScale));
    speak(data.language);
  }, [data]);
}
