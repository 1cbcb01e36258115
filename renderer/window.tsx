import './react-alone.ts';
import './zod-without-eval.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { onEvent } from './api/api.ts';
import { earlyCalls } from './api/bridge.ts';
import { createDeskQueryClient } from './api/query-client.ts';
import { bringWindowBack } from './app/bring-window-back.ts';
import { ScreenGuard } from './app/ScreenGuard.tsx';
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
  await bringWindowBack(client);
  const root = quietRoot(document.getElementById('root')!);
  // Whoever keeps account of what is written begins before the first letter can come.
  flushSync(() =>
    root.render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <OverlayPlace>
            <ScreenGuard>
              <Workspace />
            </ScreenGuard>
          </OverlayPlace>
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
  requestIdleCallback(() => {
    earlyCalls.end();
    fetchTheRest();
  });
}
