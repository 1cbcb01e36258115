import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import { WorkProgress } from '#shared/areas/work.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import buildWindow from '#tests/support/build-window.ts';
import { writeCard } from '#tests/support/card-folder.ts';
import { openDesk, type BenchDesk } from './bench-window.ts';
import { atMost, type Figure, type Measurement } from './figure.ts';
import { watchFrames, type Frames } from './frame-watch.ts';
import { host } from './ports.ts';
import { watchTasks, type LongestTask } from './task-watch.ts';
import { workFolder } from './work-folder.ts';

const count = 500;
const idleMs = 8000;

/** A photographer looks at the desk while a card comes in: it must stay as smooth as if nothing happened. */
export const windowTakingPhotosIn: Measurement = {
  explanation: `the photo desk in the window while a card of ${count} mixed files comes in through it: frames of the page, beside the same page with nothing to do`,
  async measure() {
    buildWindow();
    const home = workFolder();
    writeCard(join(home, 'the-nho'), count);
    process.env['HOME'] = home;
    const window = await openDesk(await photoDeskFolder());
    const { page } = window;
    await page.getByRole('grid').waitFor();
    await page.waitForTimeout(1000);
    const idle = await framesDuring(page, () => page.waitForTimeout(idleMs));
    await chooseCard(page);
    const endOfTasks = await watchTasks(page);
    const memory = watchMemory();
    const taking = await framesDuring(page, () => takeCardIn(window));
    const [mostMb, tasks] = [memory(), await endOfTasks()];
    await window.close();
    return [...framesBeside(taking, idle), ...tasksOf(tasks), mostMb];
  },
};

/** An empty archive, with the photo desk open. */
async function photoDeskFolder(): Promise<string> {
  const folder = join(workFolder(), 'data');
  const app = await createApp({ folder, host });
  const client = createClient<DeskContract>(app.dispatch);
  await client.settings.put({ changes: { isSetUp: true } });
  await client.settings.keepLayout({
    name: 'workspace',
    value: { screen: { name: 'photos' }, tabs: [] },
  });
  await app.close();
  return folder;
}

async function framesDuring(page: Page, act: () => Promise<unknown>): Promise<Frames> {
  const end = await watchFrames(page);
  await act();
  return end();
}

async function chooseCard(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+t');
  await page.getByRole('option', { name: 'the-nho' }).dblclick();
  await page.getByRole('button', { name: 'Thêm ảnh ở đây' }).waitFor();
}

/** As a person does it: from the folder that was chosen, until the desk says what became of it. */
async function takeCardIn({ page, app }: BenchDesk): Promise<void> {
  // Looking for words in the page while the photos come would cost the page more than the photos do.
  const isOver = new Promise<void>((resolve) => {
    app.onEvent((topic, payload) => {
      if (topic !== 'work.progress') return;
      const { done, total } = WorkProgress.parse(payload);
      if (done === total) resolve();
    });
  });
  await page.getByRole('button', { name: 'Thêm ảnh ở đây' }).click();
  await isOver;
  await page.getByText(/Đã thêm \d+ ảnh\./).waitFor();
}

/** Of the process that holds the core, its threads in it. */
function watchMemory(): () => Figure {
  const mb = () => process.memoryUsage.rss() / 1024 ** 2;
  const before = mb();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, mb())), 100);
  return () => {
    clearInterval(timer);
    return { name: 'most memory of the core more than before', unit: 'MB', ours: most - before };
  };
}

function framesBeside(taking: Frames, idle: Frames): Figure[] {
  const of = (name: string, what: keyof Frames): Figure => ({
    ...{ name: `${name} between two frames`, unit: 'ms' },
    ...{ ours: taking[what], baseline: idle[what] },
  });
  return [
    { ...of('half', 'halfMs'), goals: [atMost(17)] },
    { ...of('95 of 100', 'p95Ms') },
    { ...of('99 of 100', 'p99Ms') },
    of('longest', 'longestMs'),
    {
      ...{ name: 'frames later than two vsyncs', unit: '%' },
      ...{ ours: taking.latePercent, goals: [atMost(1)] },
    },
    { name: 'the same with nothing to do', unit: '%', ours: idle.latePercent },
  ];
}

function tasksOf({ processorMs, clockMs }: LongestTask): Figure[] {
  return [
    {
      ...{ name: 'longest task on the processor', unit: 'ms' },
      ...{ ours: processorMs, goals: [atMost(50)] },
    },
    { name: 'longest task by the clock', unit: 'ms', ours: clockMs },
  ];
}
