import './react-alone.ts';
import './zod-without-eval.ts';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { onEvent } from './api/api.ts';
import { earlyCalls } from './api/bridge.ts';
import { createDeskQueryClient } from './api/query-client.ts';
import { chainQuery, peopleQuery, settingsQuery } from './api/session.ts';
import { bringArrangementBack } from './app/arrangement.ts';
import { ScreenGuard } from './app/ScreenGuard.tsx';
import { fetchScreen } from './app/screens.ts';
import { showAsSet } from './app/appearance.ts';
import { Workspace } from './app/Workspace.tsx';
import { quietRoot } from './quiet-root.ts';
import { fetchTheRest } from './ui/later.tsx';
import { OverlayPlace } from './ui/OverlayPlace.tsx';
import { provideSpokenWords } from './ui/spoken-words.ts';
import { words } from './words/words.ts';

/** Shows the window as it was left, once that is known: nothing is drawn that would go again at once. */
export async function showWindow(): Promise<void> {
  provideSpokenWords(() => words().spoken);
  const client = createDeskQueryClient(onEvent);
  await Promise.allSettled([
    knowWho(client),
    setAppearance(client),
    bringArrangementBack().then(fetchScreen),
  ]);
  quietRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <OverlayPlace>
          <ScreenGuard>
            <Workspace />
          </ScreenGuard>
        </OverlayPlace>
      </QueryClientProvider>
    </StrictMode>,
  );
  requestIdleCallback(() => {
    earlyCalls.end();
    fetchTheRest();
  });
}

function knowWho(client: QueryClient): Promise<unknown> {
  return Promise.all([client.prefetchQuery(peopleQuery), client.prefetchQuery(chainQuery)]);
}

async function setAppearance(client: QueryClient): Promise<void> {
  await showAsSet(await client.fetchQuery(settingsQuery));
}
