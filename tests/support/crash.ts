import type { DeskWindow } from './shell.ts';

/** As when the renderer runs out of memory: nothing of the page gets to run any more. */
export async function crash({ page }: DeskWindow): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}
