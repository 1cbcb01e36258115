import { expect, test, vi } from 'vitest';
import { ArticleId } from '#shared/ids.ts';

test('articles that stay for one reason are told together, the reason of most of them first', async () => {
  const call = () => Promise.resolve({ ok: true, value: [] });
  vi.stubGlobal('window', {
    desk: { call, subscribe: () => () => undefined },
    addEventListener: () => undefined,
  });
  const { together } = await import('#renderer/features/signoff/move-many.ts');
  const [a, b, c] = [1, 2, 3].map((last) => ArticleId.parse(`01890000-0000-7000-8000-00000000000${last}`));

  const refused = [
    { id: a!, sentence: 'Chưa có tít.' },
    { id: b!, sentence: 'Chưa có sapo.' },
    { id: c!, sentence: 'Chưa có sapo.' },
  ];
  const groups = together(refused, ({ sentence }) => sentence);

  expect(groups).toEqual([
    { said: 'Chưa có sapo.', ids: [b, c] },
    { said: 'Chưa có tít.', ids: [a] },
  ]);
});
