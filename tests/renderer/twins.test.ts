import { expect, test, vi } from 'vitest';
import type { PageReview } from '#shared/areas/page-review.ts';
import { reviewPage } from '#core/reading/read-page.ts';

/** A page that was read, and how often somebody looked into it. */
async function watched(headline: string): Promise<{ review: PageReview; looks: () => number }> {
  let looks = 0;
  const story = 'Ông Ba kể rằng năm ấy nước lên quá nửa cột nhà, cả xóm phải chèo xuồng đi đắp đê suốt đêm.';
  const text = `${headline}\n\n${story}\n\n${story} Sáng ra đê vẫn đứng vững.\n`;
  const review = await reviewPage({ name: 'bai.txt', bytes: new TextEncoder().encode(text) });
  const watch = new Proxy(review, {
    get(page, part, self) {
      looks += 1;
      return Reflect.get(page, part, self) as unknown;
    },
  });
  return { review: watch, looks: () => looks };
}

test('a page that waits is worked out once, however many come after it, and a twin is still found', async () => {
  const call = () => Promise.resolve({ ok: true, value: [] });
  vi.stubGlobal('window', { desk: { call, subscribe: () => () => undefined } });
  const { twinDoubts } = await import('#renderer/features/import/twins.ts');
  const { draftOf, useImport } = await import('#renderer/features/import/import-store.ts');
  const first = await watched('Cầu Cồn Nhỏ');
  const draft = { ...draftOf(first.review), review: first.review };
  const page = { id: 'a', name: 'bai.txt', forms: [], state: { step: 'ready' as const, draft } };
  useImport.setState({ pages: [page] });
  const next = await watched('Đê biển');

  await twinDoubts(next.review);
  const looked = first.looks();
  for (let more = 0; more < 20; more += 1) await twinDoubts((await watched(`Bài số ${more}`)).review);

  expect(first.looks()).toBe(looked);
  const twin = await watched('Cầu Cồn Nhỏ');
  expect(await twinDoubts(twin.review)).toMatchObject([{ field: 'headline' }]);
});
