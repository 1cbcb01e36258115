import type { ToldEvent } from './bridge-script.ts';

/** What is told while the page is still taking in what was told before goes to it together. */
export function tellTogether(
  tellPage: (events: readonly ToldEvent[]) => Promise<void>,
): (told: ToldEvent) => void {
  const waiting: ToldEvent[] = [];
  let isTelling = false;
  async function tellAll(): Promise<void> {
    isTelling = true;
    while (waiting.length > 0) await tellPage(waiting.splice(0));
    isTelling = false;
  }
  return (told) => {
    waiting.push(told);
    if (!isTelling) void tellAll();
  };
}
