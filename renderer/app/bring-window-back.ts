import type { QueryClient } from '@tanstack/react-query';
import { fetchMe, settingsQuery } from '#renderer/api/session.ts';
import { showAsSet } from './appearance.ts';
import { bringArrangementBack } from './arrangement.ts';
import { fetchScreen } from './screens.ts';

/** Brings back all that the window is drawn with. What cannot be had is told by the part of the window that asks for it. */
export async function bringWindowBack(client: QueryClient): Promise<void> {
  const me = fetchMe(client);
  await Promise.allSettled([me, setAppearance(client), bringScreenBack(client, me)]);
}

async function setAppearance(client: QueryClient): Promise<void> {
  await showAsSet(await client.fetchQuery(settingsQuery));
}

async function bringScreenBack(client: QueryClient, known: ReturnType<typeof fetchMe>): Promise<void> {
  const screen = await bringArrangementBack();
  await fetchScreen(screen);
  const me = await known;
  if (screen.name !== 'writing' || !me) return;
  const { prepareArticle } = await import('#renderer/features/writing/writing-queries.ts');
  await prepareArticle(client, screen.article, me.id);
}
