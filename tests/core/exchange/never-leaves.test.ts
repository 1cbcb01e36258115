import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/ids.ts';
import { unzipped } from '#core/exchange/zip-source.ts';
import {
  aContent,
  changed,
  deleted,
  factBox,
  inserted,
  list,
  p,
  photo,
  subhead,
} from '#tests/support/builders.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { holding, withInsides } from '#tests/support/inside-package.ts';
import { writePng } from '#tests/support/pictures.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { twoLaptops } from '#tests/core/stories/newsroom.ts';
import { filesUnder } from './packages.ts';

const writer = 'phong-vien';
const editor = 'bien-tap';
const board = 'tong-bien-tap';

/** Words that stand nowhere else, in letters that every encoding writes alike. */
const gone = (place: string) => deleted(`xoaxoa${place}`);
const putIn = inserted('themvao');
const said = { comment: 'gopygopy', reply: 'traloitraloi', name: 'Nguyenkin' };

test('CT4 NT4 no deleted word and no note is in any file of a package, whatever it is for', async () => {
  const app = await createTestApp();
  const id = await aTalkedOverArticle(app);
  await signed(app, id);
  const out = join(temporaryFolder(), 'goi');

  await app.desk.exchange.export({ ids: [id], out, zip: false, as: writer });
  await app.desk.exchange.export({ ids: [id], out: `${out}.zip`, zip: true, as: writer });

  const folder = await withInsides(filesUnder(out));
  const archive = await withInsides(await unzipped(readFileSync(`${out}.zip`)));
  const endings = new Set([...folder.keys()].map((path) => path.replace(/^.*\./, '')));
  expect([...endings].toSorted()).toEqual(
    expect.arrayContaining(['docx', 'html', 'icml', 'json', 'png', 'xml']),
  );
  for (const files of [folder, archive]) {
    expect(holding(files, ['xoaxoa', ...Object.values(said)])).toEqual([]);
    expect(holding(files, ['themvao']).length).toBeGreaterThan(4);
  }
});

test('NT4 a story file carries every note, where it stands now, to our own laptops', async () => {
  const { a, b, pack } = await twoLaptops();
  const id = await aTalkedOverArticle(a);

  await b.desk.stories.open({ file: await pack(a, id) });

  expect(await b.desk.threads.list({ article: id })).toEqual(await a.desk.threads.list({ article: id }));
  expect((await b.desk.articles.open({ id })).content).toEqual((await a.desk.articles.open({ id })).content);
});

/** Every part of it has something taken out, and two people have talked about it. */
async function aTalkedOverArticle({ desk }: TestApp): Promise<ArticleId> {
  const { id } = await desk.articles.create({ as: writer });
  const body = [
    photo(['Cầu mới ', gone('anh'), putIn], ['H.T', gone('nguon')]),
    p('Đầu ', gone('doan'), putIn, ' cuối.'),
    subhead('Tít xen ', gone('xen')),
    changed(p('xoaxoacadoan'), 'delete'),
    factBox(['Hộp ', gone('hop')], p('Trong hộp ', gone('tronghop')), list(['một ', gone('muc')])),
    list(['hai ', gone('danhsach'), putIn], 'ba'),
  ];
  const { kicker, headline, subheadline, lead } = aContent({
    kicker: ['Chuyên đề ', gone('dan')],
    headline: ['Cầu ', gone('tit'), putIn],
    subheadline: ['Phụ ', gone('phu')],
    lead: ['Sapo ', gone('sapo'), putIn],
  });
  const bylines = [{ penName: 'HOÀI THƯ', role: 'writer' }];
  const fields = { kicker, headline, subheadline, lead, bylines, section: 'xay-dung-dang' };
  const changes = { fields, put: body, order: body.map((block) => block.id) };
  await desk.articles.save({ id, as: writer, changes });
  const file = writePng(temporaryFolder(), 'anh.png', { shade: 90 });
  await desk.articles.attachPhoto({ id, photo: 1, file, as: writer });
  const anchor = { field: 'headline' as const, start: 0, end: 3, quote: 'Cầu' };
  const { id: thread } = await desk.threads.begin({ article: id, anchor, text: said.comment, as: editor });
  await desk.threads.answer({ thread, answer: { kind: 'reply', text: said.reply }, as: writer });
  return id;
}

async function signed({ desk }: TestApp, id: ArticleId): Promise<void> {
  const [found] = await desk.review.blockers({ id, move: 'submit', as: writer });
  const openChanges = Number(/Còn (\d+) chỗ sửa/.exec(found!.sentence)![1]);
  await desk.review.move({ id, move: 'submit', as: writer, openChanges, reason: said.name });
  await desk.review.move({ id, move: 'approve', as: board, openChanges, reason: said.name });
}
