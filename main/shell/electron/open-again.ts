import { spawn } from 'node:child_process';
import { app } from 'electron';
import { withoutStoryFile } from '#shell/window-arguments.ts';

/**
 * Opens the program again once this one has ended. An AppImage is taken away with its program, and with it what Electron
 * would open the next one by: there the next one is opened by this one itself, as its very last act.
 */
export function openAgain(): void {
  const args = withoutStoryFile(process.argv.slice(1));
  const image = app.isPackaged ? process.env['APPIMAGE'] : undefined;
  if (image === undefined) return app.relaunch({ args });
  app.once('quit', () => {
    app.releaseSingleInstanceLock();
    spawn(image, args, { detached: true, stdio: 'ignore' }).unref();
  });
}
