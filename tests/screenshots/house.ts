import type { WorkId } from '#shared/areas/work.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/procedure.ts';
import { createApp, type App } from '#core/app.ts';
import type { WindowHost } from '#shell/window-host.ts';

export interface Holding {
  /** So many calls are answered first. */
  readonly after?: number;
  /** How far the work says it has come. */
  readonly far?: { readonly done: number; readonly total: number };
}

export type House = ReturnType<typeof createHouse>;

/** A core for the window that lasts from scene to scene, though each scene has another behind it. */
export function createHouse() {
  let current: App | undefined;
  let atWork = 0;
  const listeners = new Set<Parameters<App['onEvent']>[0]>();
  const held = new Map<string, { left: number; far: Holding['far'] }>();
  let letGo = Promise.withResolvers<void>();
  const inside = () => {
    if (!current) throw new Error('no scene is played');
    return current;
  };

  const dispatch: App['dispatch'] = async (method, input) => {
    const holding = held.get(method);
    if (holding && holding.left-- <= 0) await keptWaiting(holding.far, input);
    atWork += 1;
    try {
      return await inside().dispatch(method, input);
    } finally {
      atWork -= 1;
    }
  };

  function keptWaiting(far: Holding['far'], input: unknown): Promise<void> {
    const { work } = input as { work?: WorkId };
    if (far && work) for (const listener of listeners) listener('work.progress', { work, ...far });
    return letGo.promise;
  }

  const app: Pick<App, 'dispatch' | 'onEvent' | 'photoFile' | 'waitingPicture' | 'wasWriting'> = {
    dispatch,
    photoFile: (...asked) => inside().photoFile(...asked),
    waitingPicture: (id) => inside().waitingPicture(id),
    // The page itself is there before the first scene.
    wasWriting: () => current?.wasWriting() ?? false,
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    app,
    isAtRest: () => atWork === 0,
    hold(method: string, { after = 0, far }: Holding = {}): void {
      held.set(method, { left: after, far });
    },
    async fill(folder: string, host: WindowHost): Promise<Client<DeskContract>> {
      current = await createApp({ folder, host });
      current.onEvent((...event) => listeners.forEach((listener) => listener(...event)));
      return createClient<DeskContract>(current.dispatch);
    },
    letGo(): void {
      held.clear();
      letGo.resolve();
      letGo = Promise.withResolvers();
    },
    async empty(): Promise<void> {
      const last = current;
      current = undefined;
      await last?.close();
    },
  };
}
