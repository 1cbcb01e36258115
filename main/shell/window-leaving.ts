import type { WindowHost } from './window-host.ts';

interface Ports {
  readonly host: Pick<WindowHost, 'askToClose' | 'takeHold'>;
  /** Closes the window, whatever its page has to say. */
  close(): void;
}

/**
 * Closes a window from inside it, for good or to be opened again. Where its page has something under way it stays, and
 * nothing of what was asked is kept for a later close: who wants it asks again.
 */
export function createWindowLeaving({ host, close }: Ports) {
  let opensAgain = false;

  async function leave(again: boolean): Promise<void> {
    if (!(await host.askToClose())) {
      // It was put off here, and holds no close that comes after.
      host.takeHold();
      return;
    }
    opensAgain = again;
    close();
  }

  return {
    close: () => leave(false),
    restart: () => leave(true),
    /** Whether the window that was closed is to be there again. */
    opensAgain: () => opensAgain,
  };
}
