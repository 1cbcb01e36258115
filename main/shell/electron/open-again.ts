import { spawn } from 'node:child_process';
import { app } from 'electron';
import type { Log } from '#core/log.ts';
import { withoutStoryFile } from '#shell/window-arguments.ts';

/**
 * Opens the program again once this one has ended. An AppImage is taken away with its program, and with it what Electron
 * would open the next one by: there the next one is opened by this one itself, as its very last act. Where it is gone, only the log can say so.
 */
export function openAgain(log: Log): void {
  const args = withoutStoryFile(process.argv.slice(1));
  const image = app.isPackaged ? process.env['APPIMAGE'] : undefined;
  if (image === undefined) return app.relaunch({ args });
  app.once('quit', () => {
    app.releaseSingleInstanceLock();
    const next = spawn(image, args, { detached: true, stdio: 'ignore' });
    next.on('error', (error) => log.error('opening the program again', error));
    next.unref();
  });
}
