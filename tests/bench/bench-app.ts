import type { DeskContract } from '#shared/contract/contract.ts';
import { createClient } from '#shared/contract/client.ts';
import type { Client } from '#shared/contract/procedure.ts';
import { createApp, type App } from '#core/app.ts';
import { host, log } from './ports.ts';

export interface BenchApp extends App {
  /** Through `dispatch`, as every shell asks; throws what fails. */
  readonly desk: Client<DeskContract>;
}

/** The core as a shell makes it. */
export async function openApp(folder: string): Promise<BenchApp> {
  const app = await createApp({ folder, host, log });
  return { ...app, desk: createClient<DeskContract>(app.dispatch) };
}
