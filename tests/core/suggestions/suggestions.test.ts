import { expect, test } from 'vitest';
import { runsOf } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { p } from '#tests/support/builders.ts';

const salt = [
  'Ruộng muối được mùa, diêm dân phơi thêm ba vụ.',
  'Giá muối lên, hợp tác xã gom hết muối trong kho.',
];
const school = [
  'Học sinh tựu trường, thầy cô đón lớp mới.',
  'Trường xã đảo thêm hai phòng học cho học sinh.',
];

interface Filing {
  readonly section?: string;
  readonly topics?: string[];
  readonly tags?: string[];
}

async function write({ desk }: TestApp, sentence: string, filing: Filing = {}): Promise<ArticleId> {
  const { id } = await desk.articles.create({ as: 'phong-vien' });
  const block = p(sentence);
  const fields = { headline: runsOf(sentence.split(',')[0]!), ...filing };
  await desk.articles.save({ id, changes: { fields, put: [block], order: [block.id] }, as: 'phong-vien' });
  return id;
}

async function archive(app: TestApp): Promise<void> {
  for (let round = 0; round < 4; round++) {
    for (const sentence of salt)
      await write(app, sentence, { section: 'kinh-te', topics: ['kinh-te-tai-chinh'], tags: ['nghề muối'] });
    for (const sentence of school) await write(app, sentence, { section: 'giao-duc', topics: ['giao-duc'] });
  }
  await app.desk.search.rebuild({});
}

test('the archive proposes section, topic and keyword for a new article, and says how sure it is', async () => {
  const app = await createTestApp();
  await archive(app);
  const id = await write(app, 'Diêm dân giữ nghề muối, ruộng muối không bỏ trống.');

  const suggested = await app.desk.suggestions.of({ id });

  expect(suggested.sections[0]).toMatchObject({ id: 'kinh-te' });
  expect(suggested.sections[0]!.confidence).toBeGreaterThan(0.5);
  expect(suggested.topics[0]).toMatchObject({ id: 'kinh-te-tai-chinh' });
  expect(suggested.tags).toContain('nghề muối');
  expect(suggested.learnedFrom).toBe(16);
});

test('an archive too small to learn from proposes nothing', async () => {
  const app = await createTestApp();
  await write(app, salt[0]!, { section: 'kinh-te' });
  await app.desk.search.rebuild({});
  const id = await write(app, salt[1]!);

  expect(await app.desk.suggestions.of({ id })).toMatchObject({ sections: [], topics: [], learnedFrom: 1 });
});

test('a correction counts with the next article', async () => {
  const app = await createTestApp();
  await archive(app);
  const odd = 'Hội thi đờn ca tài tử, nghệ nhân so dây.';
  const first = await write(app, odd);
  const before = await app.desk.suggestions.of({ id: first });
  expect(before.sections.map((suggestion) => suggestion.id)).not.toContain('van-hoa');

  for (let round = 0; round < 3; round++) await write(app, odd, { section: 'van-hoa' });
  await app.desk.search.rebuild({});

  const after = await app.desk.suggestions.of({
    id: await write(app, 'Nghệ nhân đờn ca tài tử, so dây từ chiều.'),
  });
  expect(after.sections[0]).toMatchObject({ id: 'van-hoa' });
});

test('an article is not judged by its own filing', async () => {
  const app = await createTestApp();
  await archive(app);
  const id = await write(app, salt[0]!, { section: 'the-thao' });
  await app.desk.search.rebuild({});

  const suggested = await app.desk.suggestions.of({ id });

  expect(suggested.sections[0]).toMatchObject({ id: 'kinh-te' });
  expect(suggested.sections.map((suggestion) => suggestion.id)).not.toContain('the-thao');
});
