import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/failure.ts';
import type { ReadPage } from '#shared/areas/reading.ts';
import { readText } from '#core/reading/read-page.ts';
import { markedPages } from './marked-pages.ts';

function said({ photos: _, doubts: __, warnings: ___, ...page }: ReadPage): string {
  const body = page.body.map((block) =>
    block.type === 'photo' ? `${block.caption}\n${block.credit}` : block.text,
  );
  const dropped = page.dropped.map(({ text }) => text);
  return [
    page.kicker,
    page.headline,
    page.subheadline,
    page.leadTag,
    page.lead,
    ...body,
    ...page.bylines.map(({ penName }) => penName),
    page.source,
    ...dropped,
  ].join('\n');
}

async function readOrRefused(read: () => ReadPage | Promise<ReadPage>): Promise<ReadPage | AppError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

describe('every line of a text page is in one field or dropped', () => {
  test('none is lost and none is there twice', async () => {
    await fc.assert(
      fc.asyncProperty(markedPages, async (text) => {
        const page = await readOrRefused(() => readText(text));
        if (page instanceof AppError) return;

        const marks = [...new Set(text.match(/Zq\p{L}{3}/gu))];
        const counts = marks.map((mark) => `${mark}: ${said(page).split(mark).length - 1}`);

        expect(counts).toEqual(
          marks.map((mark) => `${mark}: ${mark.length > 0 ? text.split(mark).length - 1 : 0}`),
        );
      }),
      { numRuns: 1500 },
    );
  });
});
