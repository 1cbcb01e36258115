import { InfiniteQueryObserver, type QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { createDeskQueryClient } from '#renderer/api/query-client.ts';
import type { searchQuery } from '#renderer/features/desk/desk-queries.ts';

afterEach(() => void vi.unstubAllGlobals());

test('a search that a later one called off is asked anew when somebody comes back to it', async () => {
  const answers = [
    { state: 'cancelled' },
    {
      state: 'found',
      hits: [{ article: { headline: 'Qua sông' }, snippets: [] }],
      hasMore: false,
      pending: 0,
    },
  ];
  const call = vi.fn<() => Promise<unknown>>(async () => ({ ok: true, value: answers.shift() }));
  vi.stubGlobal('window', { desk: { call, subscribe: () => () => undefined } });
  const queries = await import('#renderer/features/desk/desk-queries.ts');
  const client = createDeskQueryClient(() => () => undefined);
  const look = () => whileShown(client, queries.searchQuery({ text: 'sông' }));

  await look();
  const { data } = await look();

  expect(call).toHaveBeenCalledTimes(2);
  expect(data?.pages).toMatchObject([{ hits: [{ article: { headline: 'Qua sông' } }] }]);
});

test('a search goes on until nothing more is found, however far somebody scrolls', async () => {
  vi.stubGlobal('window', { desk: { call: vi.fn<() => void>(), subscribe: () => () => undefined } });
  const queries = await import('#renderer/features/desk/desk-queries.ts');
  const page = { state: 'found' as const, hits: [], hasMore: true, pending: 0 };
  const next = (count: number, last = page) => {
    const pages = Array.from({ length: count }, () => page);
    return queries.searchQuery({ text: 'sông' }).getNextPageParam(last, pages, 0, []);
  };

  expect(next(33)).toBe(1980);
  expect(next(34)).toBe(2040);
  expect(next(34, { ...page, hasMore: false })).toBeUndefined();
});

/** What a list that looks at the question has once an answer is there. */
async function whileShown(client: QueryClient, query: ReturnType<typeof searchQuery>) {
  const observer = new InfiniteQueryObserver(client, query);
  const end = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(observer.getCurrentResult().isFetching).toBe(false));
  end();
  return observer.getCurrentResult();
}
