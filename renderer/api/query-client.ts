import { QueryClient } from '@tanstack/react-query';
import { paced } from '#renderer/timing/paced.ts';
import { restTimer } from '#renderer/timing/rest-timer.ts';
import type { DeskEvent, onEvent } from './api.ts';
import { isChangingMany, onManyChanged } from './many-changes.ts';

type Subscribe = typeof onEvent;
type Topic = DeskEvent['topic'];

/** What is written is asked for again once the keys have rested for this long. */
const writtenRestMs = 1000;

/** Photos come by the hundred, and articles are moved by the thousand: what shows them is drawn anew no more often than this. */
const manyPaceMs = 2000;

/** The first word of every query's key is its area: a fact makes stale what was asked of the areas it is about. */
const stale: { readonly [About in Topic]?: readonly string[] } = {
  'articles.changed': ['articles', 'review', 'revisions', 'threads', 'search', 'exchange', 'photos'],
  'articles.written': ['articles', 'review', 'revisions', 'threads', 'search', 'exchange', 'photos'],
  'articles.counted': ['articles'],
  'registers.changed': ['registers', 'review', 'checks', 'articles'],
  'photos.added': ['photos'],
  'photos.changed': ['photos'],
  'backups.changed': ['backups'],
  'folder.changed': ['upkeep'],
  'settings.changed': ['settings'],
  'search.indexed': ['search'],
};

/**
 * Asks again when the core says that something changed, and at no other time: there is no network to come back. A save
 * of what is being written makes stale at once, for whoever asks next; what is on the screen then waits for a pause. Of
 * photos that come, and of articles that are changed by the thousand, the screen takes note at once, and then every other
 * second; of the last of these articles at once.
 */
export function createDeskQueryClient(subscribe: Subscribe): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { networkMode: 'always' },
    },
  });
  const makeStale = (topic: Topic, refetchType: 'active' | 'none') => {
    for (const area of stale[topic] ?? []) void client.invalidateQueries({ queryKey: [area], refetchType });
  };
  const written = restTimer(writtenRestMs, () => makeStale('articles.written', 'active'));
  const lookNowAndThen = paced(() => makeStale('photos.added', 'active'), manyPaceMs);
  const lookAtMany = paced(() => makeStale('articles.changed', 'active'), manyPaceMs);
  const looks: { readonly [About in Topic]?: () => void } = {
    'articles.written': written.touch,
    'photos.added': lookNowAndThen.touch,
  };
  onManyChanged(lookAtMany.catchUp);
  subscribe(({ topic }) => {
    const look = topic === 'articles.changed' && isChangingMany() ? lookAtMany.touch : looks[topic];
    makeStale(topic, look ? 'none' : 'active');
    look?.();
  });
  return client;
}
