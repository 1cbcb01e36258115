import { expect, test, vi } from 'vitest';
import type { ToldEvent } from '#shell/browser/bridge-script.ts';
import { tellTogether } from '#shell/browser/tell-together.ts';

/** A page that takes in what it is sent when it is let. */
function aSlowPage() {
  const sent: (readonly ToldEvent[])[] = [];
  const held: (() => void)[] = [];
  return {
    tellPage(events: readonly ToldEvent[]) {
      sent.push(events);
      return new Promise<void>((resolve) => held.push(resolve));
    },
    sent: () => sent.map((events) => events.map(({ payload }) => payload)),
    async takeIn() {
      held.shift()?.();
      await new Promise(setImmediate);
    },
  };
}

test('what is told while the page is busy goes to it together, in order, and nothing is told twice', async () => {
  const { tellPage, sent, takeIn } = aSlowPage();
  const tell = tellTogether(tellPage);

  for (const payload of [1, 2, 3]) tell({ topic: 'work.progress', payload });
  await takeIn();
  await takeIn();
  tell({ topic: 'work.progress', payload: 4 });

  expect(sent()).toEqual([[1], [2, 3], [4]]);
});

test('a page that heard nothing holds up nothing that is told later', async () => {
  const tellPage = vi.fn<() => Promise<void>>(async () => {});
  const tell = tellTogether(tellPage);

  tell({ topic: 'a', payload: {} });
  await new Promise(setImmediate);
  tell({ topic: 'b', payload: {} });

  expect(tellPage).toHaveBeenCalledTimes(2);
});
