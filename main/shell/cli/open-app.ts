import { createAppWithoutFolder } from '#core/app-without-folder.ts';
import { createApp, type App } from '#core/app.ts';
import type { Log } from '#core/log.ts';
import { createHost } from './host.ts';
import type { Opens } from './verb.ts';

/** Opens as much of the core as a verb needs: nothing of the data folder, its reading side, or all of it. */
export async function openApp(opens: Opens, { folder, log }: { folder: string; log: Log }): Promise<App> {
  const host = createHost();
  if (opens !== 'nothing') return createApp({ folder, host, log, access: opens });
  return createAppWithoutFolder({ host, log });
}
