import { create } from 'zustand';
import { api } from '#renderer/api/api.ts';
import { beforeClosing } from '#renderer/api/closing.ts';
import type { WritingSession } from './writing-session.ts';

interface Unsaved {
  readonly sessions: readonly WritingSession[];
}

/** Articles that were left while their last words could not be stored. */
export const useUnsaved = create<Unsaved>(() => ({ sessions: [] }));

/** Saves what is left of an article and lays it aside; where that fails it is tried until it is done, and told meanwhile. */
export async function layAside(session: WritingSession): Promise<void> {
  if (await session.flush()) return close(session);
  useUnsaved.setState(({ sessions }) => ({ sessions: [...sessions, session] }));
  const save = () => void session.flush();
  window.addEventListener('pagehide', save);
  const endClosing = beforeClosing(() => session.flush());
  const endWatching = session.state.subscribe(({ save: { kind } }) => {
    if (kind !== 'idle') return;
    endWatching();
    endClosing();
    window.removeEventListener('pagehide', save);
    useUnsaved.setState(({ sessions }) => ({ sessions: sessions.filter((other) => other !== session) }));
    void close(session);
  });
}

async function close({ article, as }: WritingSession): Promise<void> {
  await api.articles.close({ id: article.id, as }).catch(() => undefined);
}
