import type { Page } from 'playwright-core';
import buildWindow from '#tests/support/build-window.ts';
import { bodySelector, deskFolder, openDesk, textOf, trackChanges } from './bench-window.ts';
import { timesAtMost, type Measurement } from './figure.ts';

const length = 20_000;
const sentence = 'dong song chay qua xom luoi nho';
/** A quick hand's hour, at 250 keys a minute; every sentence is taken back, so that the article stays as long as it is. */
const keysAnHour = 15_000;
const keysASentence = sentence.length * 2;
const sentences = Math.round(keysAnHour / keysASentence);
const firstSentences = Math.round(sentences / 12);
/** Long enough for what was written to be saved, checked and counted. */
const restMs = 600;

/** What the page keeps after an hour of writing, against what it keeps after the first five minutes of it. */
export const typingAnHour: Measurement = {
  explanation: `${keysAnHour} keys in an article of ${length} chữ, as in an hour, each sentence saved; what the page keeps then, and after the first twelfth of it`,
  async measure() {
    buildWindow();
    const paragraphs = textOf(length);
    const desk = await openDesk(await deskFolder(paragraphs));
    const { page } = desk;
    await trackChanges(page);
    await page
      .locator(`${bodySelector} p`)
      .nth(Math.floor(paragraphs.length / 2))
      .click();
    await page.keyboard.press('End');
    await write(page, firstSentences);
    const early = await heapMb(page);
    await write(page, sentences - firstSentences);
    const late = await heapMb(page);
    await desk.close();
    return [
      { name: 'kept after the hour', unit: 'MB', ours: late, baseline: early, goals: [timesAtMost(1.1)] },
    ];
  },
};

async function write(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.type(sentence);
    await page.waitForTimeout(restMs);
    for (let letter = 0; letter < sentence.length; letter += 1) await page.keyboard.press('Backspace');
  }
  await page.waitForTimeout(2 * restMs);
}

async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024 ** 2;
}
