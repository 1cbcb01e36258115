import { expect, test, vi } from 'vitest';
import { tellTogether } from '#shell/browser/tell-together.ts';

interface Sent {
  readonly told: readonly { payload: unknown }[];
}

/** A page that takes in what it is sent when it is let. */
function aSlowPage() {
  const sent: Sent[] = [];
  const held: (() => void)[] = [];
  const evaluate = vi.fn<(script: unknown, argument: unknown) => Promise<unknown>>((_, argument) => {
    sent.push(argument as Sent);
    return new Promise<void>((resolve) => held.push(resolve));
  });
  return {
    // Only this much of a page is spoken to.
    page: { evaluate } as unknown as Parameters<typeof tellTogether>[0],
    sent: () => sent.map(({ told }) => told.map(({ payload }) => payload)),
    async takeIn() {
      held.shift()?.();
      await new Promise(setImmediate);
    },
  };
}

test('what is told while the page is busy goes to it together, in order, and nothing is told twice', async () => {
  const { page, sent, takeIn } = aSlowPage();
  const tell = tellTogether(page);

  for (const payload of [1, 2, 3]) tell({ topic: 'work.progress', payload });
  await takeIn();
  await takeIn();
  tell({ topic: 'work.progress', payload: 4 });

  expect(sent()).toEqual([[1], [2, 3], [4]]);
});

test('a page that is gone holds up nothing that is told later', async () => {
  const evaluate = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('closed')));
  const tell = tellTogether({ evaluate } as unknown as Parameters<typeof tellTogether>[0]);

  tell({ topic: 'a', payload: {} });
  await new Promise(setImmediate);
  tell({ topic: 'b', payload: {} });

  expect(evaluate).toHaveBeenCalledTimes(2);
});
