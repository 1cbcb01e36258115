import { expect, test, vi } from 'vitest';
import type { App } from '#core/app.ts';
import { answerCall } from '#shell/browser/page.ts';

const answer = { ok: true, value: [] } as const;
const top = { url: () => 'https://toasoan.internal/#khau-draft', parentFrame: () => null };

test('a call from the top frame of our own page reaches the core, and its reply comes back', async () => {
  const dispatch = vi.fn<App['dispatch']>(async () => answer);

  const reply = await answerCall({ dispatch }, { frame: top }, { method: 'articles.list', input: {} });

  expect(reply).toEqual(answer);
  expect(dispatch.mock.calls).toEqual([['articles.list', {}]]);
});

test.each([
  ['a frame inside our page', { ...top, parentFrame: () => top }],
  ['a page from elsewhere', { ...top, url: () => 'https://example.com/' }],
  ['a host that only begins like ours', { ...top, url: () => 'https://toasoan.internal.example/' }],
  ['a page without an address', { ...top, url: () => 'about:blank' }],
])('a call from %s is refused before the core hears of it', async (_, frame) => {
  const dispatch = vi.fn<App['dispatch']>(async () => answer);

  await expect(answerCall({ dispatch }, { frame }, { method: 'articles.list', input: {} })).rejects.toThrow(
    'may not call the desk',
  );
  expect(dispatch).not.toHaveBeenCalled();
});
