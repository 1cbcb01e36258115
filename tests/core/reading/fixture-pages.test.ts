import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readPage } from '#core/reading/read-page.ts';
import { fields, plainPage } from './plain-body.ts';

const folder = new URL('../../fixtures/pages/', import.meta.url);
const names = readdirSync(folder).filter((name) => /\.(txt|html)$/.test(name));

const Block = z.looseObject({ type: z.string() });
const ExpectedPage = z.looseObject({
  body: z.array(Block),
  dropped: z.array(z.string()),
  doubtful: z.array(z.string()).default([]),
  weekdayContradicts: z.boolean().default(false),
});
const Expected = z.discriminatedUnion('refused', [
  z.looseObject({ refused: z.literal(true) }),
  ExpectedPage.extend({ refused: z.literal(false) }),
]);

function expectedOf(name: string) {
  const path = new URL(name.replace(/\.\w+$/, '.expected.json'), folder);
  return Expected.parse(JSON.parse(readFileSync(path, 'utf8')));
}

function read(name: string) {
  return readPage({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) });
}

const cases = names.map((name) => ({ name, expected: expectedOf(name) }));
const articles = cases.flatMap(({ name, expected }) => (expected.refused ? [] : [{ name, expected }]));
const lists = cases.filter(({ expected }) => expected.refused);

/** What an honest reader could decide otherwise is left out on both sides, as are pictures without a word. */
function body(blocks: readonly z.infer<typeof Block>[], doubtful: readonly string[]) {
  const isWordless = (block: z.infer<typeof Block>) =>
    block.type === 'photo' && block['caption'] === '' && block['credit'] === '';
  return blocks
    .filter((block) => !isWordless(block))
    .filter((_, index) => !doubtful.includes(`body[${index}]`));
}

describe('a saved page of a newspaper', () => {
  test.each(articles)('$name is read field by field', async ({ name, expected }) => {
    const page = plainPage(await read(name));

    const certain = fields.filter((field) => field !== 'body' && !expected.doubtful.includes(field));
    const part = (from: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(certain.map((field) => [field, from[field]]));
    expect(part(page)).toEqual(part(expected));
    expect(body(page.body, expected.doubtful)).toEqual(body(expected.body, expected.doubtful));
    expect(page.warnings.some((warning) => /^Trang ghi thứ/i.test(warning))).toBe(
      expected.weekdayContradicts,
    );
  });

  test.each(articles.filter(({ name }) => name.endsWith('.txt')))(
    '$name names every line that was left out, and why',
    async ({ name, expected }) => {
      const { dropped } = await read(name);

      expect(dropped.map(({ text }) => text)).toEqual(expected.dropped);
      expect(dropped.filter(({ why }) => why === '')).toEqual([]);
    },
  );

  test.each(lists)('$name is no article, and is refused with a sentence', async ({ name }) => {
    await expect(read(name)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/^Trang này là trang chủ hoặc trang danh sách/),
    });
  });
});
