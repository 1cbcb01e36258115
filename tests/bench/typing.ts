import { chromium, type CDPSession, type Page } from 'playwright-core';
import { createChance } from '#tests/support/chance.ts';
import { ensureChromium } from '#tests/support/chromium.ts';
import buildWindow from '#tests/support/build-window.ts';
import {
  bareEditable,
  bareLexical,
  bareProseMirror,
  bodySelector,
  deskFolder,
  openDesk,
  textOf,
  trackChanges,
} from './bench-window.ts';
import { atMost, timesAtMost, type Figure, type Measurement } from './figure.ts';
import { median, percentile } from './statistics.ts';
import { watchTasks, type LongestTask } from './task-watch.ts';

const words = [...'mot dong song chay qua xom luoi '];
const warmUpRounds = 2;
const rounds = 12;
const watchedRounds = 4;

/**
 * Types in the middle of an article of so many chữ, by turns in our window with everything on, in bare Lexical, in bare
 * ProseMirror and in a bare contenteditable. What is told of each is the median of its rounds. A length that no article
 * has is only watched.
 */
export function typing(length: number, { isWatched = false } = {}): Measurement {
  return {
    explanation: `${length} chữ: from a key to the moment after the frame that shows it, and the script a key costs on the processor; by turns in our window, bare Lexical, bare ProseMirror, a bare contenteditable`,
    async measure() {
      const figures = await measure(length);
      return isWatched ? figures.map((figure) => ({ ...figure, goals: [] })) : figures;
    },
  };
}

async function measure(length: number): Promise<Figure[]> {
  buildWindow();
  const paragraphs = textOf(length);
  const desk = await openDesk(await deskFolder(paragraphs));
  await trackChanges(desk.page);
  // Our window lets no other page in: the bare ones have a browser of their own, started the same way.
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  const middle = Math.floor(paragraphs.length / 2);
  const ours = await typist(desk.page, bodySelector, middle);
  const lexical = await typist(await bareLexical(browser, paragraphs), '#text', middle);
  const proseMirror = await typist(await bareProseMirror(browser, paragraphs), '#text', middle);
  const plain = await typist(await bareEditable(browser, paragraphs), '#text', middle);
  for (let round = 0; round < rounds + warmUpRounds; round += 1) {
    for (const each of [ours, lexical, proseMirror, plain]) await each.type(round >= warmUpRounds);
  }
  const told = {
    ours: ours.told(),
    lexical: lexical.told(),
    proseMirror: proseMirror.told(),
    plain: plain.told(),
  };
  // Watched only now: watching costs time itself.
  const longest = { ours: await ours.longest(), lexical: await lexical.longest() };
  await browser.close();
  await desk.close();
  return [...figuresOf(told), ...longestTasks(longest.ours, longest.lexical)];
}

/** What one round cost. */
interface Round {
  readonly halfMs: number;
  readonly mostMs: number;
  readonly scriptMs: number;
}

interface Told {
  readonly ours: Round;
  readonly lexical: Round;
  readonly proseMirror: Round;
  readonly plain: Round;
}

function figuresOf({ ours, lexical, proseMirror, plain }: Told): Figure[] {
  const unit = 'ms';
  return [
    {
      ...{ name: 'half of the keys; contenteditable', unit, goals: [timesAtMost(1.25)] },
      ...{ ours: ours.halfMs, baseline: plain.halfMs },
    },
    { name: 'half of the keys; bare Lexical', unit, ours: ours.halfMs, baseline: lexical.halfMs },
    {
      ...{ name: '95 of 100 keys; bare Lexical', unit, goals: [timesAtMost(1.1)] },
      ...{ ours: ours.mostMs, baseline: lexical.mostMs },
    },
    {
      ...{ name: 'script a key; bare Lexical', unit, goals: [timesAtMost(1.3)] },
      ...{ ours: ours.scriptMs, baseline: lexical.scriptMs },
    },
    { name: 'half of the keys; ProseMirror', unit, ours: ours.halfMs, baseline: proseMirror.halfMs },
    { name: '95 of 100 keys; ProseMirror', unit, ours: ours.mostMs, baseline: proseMirror.mostMs },
    { name: 'script a key; ProseMirror', unit, ours: ours.scriptMs, baseline: proseMirror.scriptMs },
  ];
}

function longestTasks(ours: LongestTask, lexical: LongestTask): Figure[] {
  const unit = 'ms';
  const goals = [atMost(50)];
  return [
    {
      ...{ name: 'longest task on the processor', unit, goals },
      ...{ ours: ours.processorMs, baseline: lexical.processorMs },
    },
    {
      ...{ name: 'longest task by the clock', unit, goals },
      ...{ ours: ours.clockMs, baseline: lexical.clockMs },
    },
  ];
}

async function typist(page: Page, selector: string, paragraph: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.bringToFront();
  await page.evaluate(watchKeys);
  await page.locator(`${selector} p`).nth(paragraph).click();
  await page.keyboard.press('End');
  const told: Round[] = [];
  // Uneven, and for each page alike: an even pace beats against the screen's own, and whether half of the keys just made
  // a turn of the screen or just missed it was chance.
  const pace = createChance(1);
  const write = async () => {
    await page.bringToFront();
    await page.waitForTimeout(300);
    for (const key of words) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(pace.between(40, 57));
    }
  };
  return {
    async type(isCounted: boolean) {
      await page.evaluate(() => void (globalThis.keyWaits = []));
      const before = await scriptMs(session);
      await write();
      const scriptTook = (await scriptMs(session)) - before;
      const waits = await page.evaluate(() => globalThis.keyWaits);
      if (!isCounted) return;
      const halfMs = median(waits);
      told.push({ halfMs, mostMs: percentile(waits, 0.95), scriptMs: scriptTook / words.length });
    },
    async longest() {
      const end = await watchTasks(page);
      for (let round = 0; round < watchedRounds; round += 1) await write();
      return end();
    },
    told: (): Round => ({
      halfMs: median(told.map((round) => round.halfMs)),
      mostMs: median(told.map((round) => round.mostMs)),
      scriptMs: median(told.map((round) => round.scriptMs)),
    }),
  };
}

async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
}

declare global {
  var keyWaits: number[];
}

/** Runs in the page: from a key to the moment after the frame that shows it. */
function watchKeys(): void {
  globalThis.keyWaits = [];
  const channel = new MessageChannel();
  let since = 0;
  channel.port1.onmessage = () => {
    if (since > 0) globalThis.keyWaits.push(performance.now() - since);
    since = 0;
  };
  const onKey = () => {
    since = performance.now();
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  window.addEventListener('keydown', onKey, true);
}
