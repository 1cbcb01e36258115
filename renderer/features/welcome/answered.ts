import { useEffect } from 'react';
import { z } from 'zod';
import { api } from '#renderer/api/api.ts';
import { layoutLeft } from '#renderer/api/kept-layout.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { WhoIAm } from './new-person.ts';

const name = 'welcome.who';
const Answered = z.object({
  name: z.string(),
  penName: z.string(),
  role: z.string(),
  known: z.string().nullable(),
});

/** Keeps who somebody said they are, for the first start to go on from in another data folder. */
export function keepAnswered(who: WhoIAm): Promise<unknown> {
  return api.settings.keepLayout({ name, value: { ...who } });
}

/** Tells what was answered before the window was opened anew. */
export function useAnswered(onAnswered: (who: WhoIAm) => void): void {
  const latest = useLatest(onAnswered);
  useEffect(() => {
    void layoutLeft(name, Answered).then((left) => left && latest.current(left));
  }, [latest]);
}
