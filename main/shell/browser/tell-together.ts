import type { Page } from 'playwright-core';
import { eventChannel } from '#shared/contract/bridge.ts';
import { tellPage, type ToldEvent } from './bridge-script.ts';

/** What is told while the page is still taking in what was told before goes to it together. */
export function tellTogether(page: Pick<Page, 'evaluate'>): (told: ToldEvent) => void {
  const waiting: ToldEvent[] = [];
  let isTelling = false;
  async function tellAll(): Promise<void> {
    isTelling = true;
    while (waiting.length > 0) {
      const told = { events: eventChannel, told: waiting.splice(0) };
      // A page that is just loading or closing hears nothing, and asks for everything when it is there.
      await page.evaluate(tellPage, told).catch(() => undefined);
    }
    isTelling = false;
  }
  return (told) => {
    waiting.push(told);
    if (!isTelling) void tellAll();
  };
}
