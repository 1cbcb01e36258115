import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runsOf } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { TestApp } from './app.ts';
import { bold, deleted, factBox, inserted, list, p, photo, subhead, table, unknown } from './builders.ts';

/**
 * A newsroom with something of everything that is stored: a signed story with a photo, open changes and a thread, a page
 * that was read, a draft that is not yet indexed, an entry of its own in a register. No table is left without a row.
 */
export async function fillNewsroom({
  desk,
  folder,
}: TestApp): Promise<{ story: ArticleId; draft: ArticleId }> {
  await desk.registers.put({
    ...{ kind: 'person', id: 'hai-yen', as: 'tong-bien-tap' },
    value: { name: 'Trần Hải Yến', role: 'bien-tap-vien', penNames: ['Hải Yến'], shortForms: ['H.Y'] },
  });
  const { id: story } = await desk.articles.create({ as: 'phong-vien' });
  await desk.articles.save({ id: story, as: 'phong-vien', changes: storyChanges() });
  await desk.articles.attachPhoto({
    id: story,
    photo: 1,
    file: smallPicture(folder),
    as: 'phong-vien',
  });
  await desk.review.move({ id: story, move: 'submit', as: 'phong-vien' });
  await desk.articles.save({ id: story, as: 'hai-yen', changes: { put: [corrected] } });
  await desk.articles.keep({ id: story, as: 'hai-yen' });

  const { id: thread } = await desk.threads.begin({
    article: story,
    anchor: { field: 'headline', start: 0, end: 9, quote: 'Người giữ' },
    text: 'Nên nói rõ là ai?',
    as: 'hai-yen',
  });
  const anchor = { field: 'headline' as const, start: 0, end: 9, quote: 'Người giữ' };
  await desk.articles.save({ id: story, as: 'hai-yen', changes: {}, anchors: [{ thread, anchor }] });
  const page = join(import.meta.dirname, '../fixtures/pages/tin-van-mot-doan.txt');
  await desk.articles.import({ files: [page], kind: 'reference', as: 'phong-vien' });
  await desk.search.rebuild({});

  const { id: draft } = await desk.articles.create({ as: 'phong-vien' });
  await desk.articles.save({
    id: draft,
    as: 'phong-vien',
    changes: { fields: { headline: runsOf('Chưa xong') } },
  });
  await desk.settings.put({ changes: { person: 'phong-vien' } });
  return { story, draft };
}

const opening = { ...p('Ông Sáu năm nay 71 tuổi, ', bold('đốt than'), ' từ năm 16 tuổi.'), id: 'mo-bai' };
const corrected = {
  ...p(
    'Ông Sáu năm nay 71 tuổi, ',
    deleted('đốt', { by: 'hai-yen' }),
    inserted('hầm', { by: 'hai-yen' }),
    ' than từ năm 16 tuổi.',
  ),
  id: 'mo-bai',
};

function storyChanges() {
  const body = [
    opening,
    subhead('Nghề của cha'),
    factBox('Con số', p('12 lò còn đỏ lửa.'), list('4 lò ở Vàm Lớn', '8 lò ở Kinh Cùng')),
    table(['Năm', 'Số lò'], ['2026', '12']),
    photo('Ông Sáu bên lò than.', 'Ảnh: X.T', { alt: 'Cụ ông ngồi trước lò gạch' }),
    unknown('liveGauge', { station: 'KC-02' }),
  ];
  const fields = {
    kicker: runsOf('Chuyện miệt rừng'),
    headline: runsOf('Người giữ lửa than'),
    lead: runsOf('Giữa mùa gió chướng, lò than của ông Sáu vẫn đỏ lửa.'),
    bylines: [{ penName: 'Đỗ Hoài Nam', role: 'writer' }],
    section: 'kinh-te',
    tags: ['nghề than'],
    publication: { issue: '4127', page: '5' },
  };
  return { fields, put: body, order: body.map((block) => block.id) };
}

/** One transparent point. */
function smallPicture(folder: string): string {
  const path = join(folder, 'lo-than.png');
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  writeFileSync(path, Buffer.from(png, 'base64'));
  return path;
}
