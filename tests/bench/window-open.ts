import buildWindow from '#tests/support/build-window.ts';
import { bodySelector, deskFolder, openDesk, textOf } from './bench-window.ts';
import type { Goal, Measurement } from './figure.ts';
import { median } from './statistics.ts';

const rounds = 9;
const tabSelector = 'header nav button:not([aria-label])';
/** The desks stand before the tabs. */
const desks = 2;

/** Between two articles that are open, as one goes from one tab to the other. Without a goal where none is told. */
export const openingArticle = (length: number, goals: readonly Goal[] = []): Measurement => ({
  explanation: `from the press on a tab to the frame that shows an article of ${length} chữ with the caret in it`,
  async measure() {
    buildWindow();
    const long = textOf(length);
    const short = textOf(120);
    const desk = await openDesk(await deskFolder(long, short));
    const { page } = desk;
    const open = (tab: number, paragraphs: number) =>
      page.evaluate(openTab, { tab: desks + tab, tabs: tabSelector, paragraphs, body: bodySelector });
    await page.locator(`${bodySelector} p`).first().waitFor();
    await page.locator(tabSelector).nth(desks).waitFor();
    const took: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const tookMs = await open(0, long.length);
      if (round > 0) took.push(tookMs);
      await open(1, short.length);
    }
    await desk.close();
    return [{ name: 'open to caret', unit: 'ms', ours: median(took), goals }];
  },
});

interface Asked {
  readonly tab: number;
  readonly tabs: string;
  readonly paragraphs: number;
  readonly body: string;
}

/** Runs in the page. */
function openTab({ tab, tabs, paragraphs, body }: Asked): Promise<number> {
  const isThere = () =>
    document.querySelectorAll(`${body} > p`).length === paragraphs &&
    document.activeElement?.getAttribute('contenteditable') === 'true';
  return new Promise((resolve) => {
    const since = performance.now();
    document.querySelectorAll<HTMLElement>(tabs)[tab]?.click();
    const look = () => {
      if (!isThere()) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - since);
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}
