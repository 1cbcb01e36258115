import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import buildWindow from '#tests/support/build-window.ts';
import { openDesk } from './bench-window.ts';
import { cachedNewsroom } from './cached-newsroom.ts';
import { atMost, type Figure, type Measurement } from './figure.ts';
import { host } from './ports.ts';
import { watchTasks, type LongestTask } from './task-watch.ts';

const articles = 100_000;
const turns = 60;
const turnPixels = 700;

/** The desk's list as it comes up, and as the wheel goes through it. */
export const listingWindow: Measurement = {
  explanation: `the desk's list of ${articles} articles: no task may take longer than a person would notice`,
  async measure() {
    buildWindow();
    const folder = await cachedNewsroom(articles);
    await showDesk(folder);
    const desk = await openDesk(folder);
    const { page } = desk;
    const rows = page.getByRole('grid').getByRole('row');
    await rows.nth(5).waitFor();
    const endOfShowing = await watchTasks(page);
    await page.reload();
    await rows.nth(5).waitFor();
    const shown = await endOfShowing();
    const endOfScrolling = await watchTasks(page);
    await page.getByRole('grid').hover();
    for (let turn = 0; turn < turns; turn += 1) {
      await page.mouse.wheel(0, turnPixels);
      await page.waitForTimeout(50);
    }
    const scrolled = await endOfScrolling();
    await desk.close();
    return [...figuresOf('first shown', shown), ...figuresOf('scrolled', scrolled)];
  },
};

function figuresOf(name: string, { processorMs, clockMs }: LongestTask): Figure[] {
  const goals = [atMost(50)];
  return [
    { name: `${name}, longest task on the processor`, unit: 'ms', ours: processorMs, goals },
    { name: `${name}, longest task by the clock`, unit: 'ms', ours: clockMs, goals },
  ];
}

async function showDesk(folder: string): Promise<void> {
  const app = await createApp({ folder, host });
  const client = createClient<DeskContract>(app.dispatch);
  await client.settings.put({ changes: { isSetUp: true } });
  await client.settings.keepLayout({
    name: 'desk',
    value: {
      place: 'all',
      sort: 'savedAt',
      columns: ['authors', 'missing', 'words', 'savedAt'],
      isReading: true,
    },
  });
  await client.settings.keepLayout({ name: 'workspace', value: { screen: { name: 'desk' }, tabs: [] } });
  await app.close();
}
