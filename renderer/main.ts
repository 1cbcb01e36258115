import './zod-without-eval.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onEvent } from './api/api.ts';
import { provideSpokenWords } from './ui/spoken-words.ts';
import { words } from './words/words.ts';
import { createDeskQueryClient } from './api/query-client.ts';
import { ScreenGuard } from './app/ScreenGuard.tsx';
import { Workspace } from './app/Workspace.tsx';

provideSpokenWords(() => words().spoken);
const queryClient = createDeskQueryClient(onEvent);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ScreenGuard>
        <Workspace />
      </ScreenGuard>
    </QueryClientProvider>
  </StrictMode>,
);
