import { expect, test, vi } from 'vitest';
import { ArticleId } from '#shared/ids.ts';

test('articles that stay for one reason are told together, the reason of most of them first', async () => {
  const call = () => Promise.resolve({ ok: true, value: [] });
  vi.stubGlobal('window', {
    desk: { call, subscribe: () => () => undefined },
    addEventListener: () => undefined,
  });
  const { byReason } = await import('#renderer/features/signoff/move-many.ts');
  const [a, b, c] = [1, 2, 3].map((last) => ArticleId.parse(`01890000-0000-7000-8000-00000000000${last}`));

  const groups = byReason([
    { id: a!, sentence: 'Chưa có tít.' },
    { id: b!, sentence: 'Chưa có sapo.' },
    { id: c!, sentence: 'Chưa có sapo.' },
  ]);

  expect(groups).toEqual([
    { sentence: 'Chưa có sapo.', articles: [b, c] },
    { sentence: 'Chưa có tít.', articles: [a] },
  ]);
});
