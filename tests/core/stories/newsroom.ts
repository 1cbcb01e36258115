import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFields } from '#shared/areas/articles.ts';
import type { StoryFileView } from '#shared/areas/stories.ts';
import type { Block } from '#shared/document/block.ts';
import { runsOf } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { openDatabase } from '#core/storage/database.ts';
import { countedIds, createTestApp, type SteppingClock, type TestApp } from '#tests/support/app.ts';
import { jpeg } from '#tests/support/jpeg.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

export const writer = 'phong-vien';
export const desk = 'bien-tap';
export const board = 'tong-bien-tap';

/** Two laptops with a clock and ids of their own, and a stick to carry files on. */
export async function twoLaptops(clocks: { a?: SteppingClock; b?: SteppingClock } = {}) {
  const [a, b] = [await laptop('máy A', 1, clocks.a), await laptop('máy B', 2, clocks.b)];
  const stick = temporaryFolder();
  let packed = 0;
  return {
    ...{ a, b, stick },
    /** Packs articles on one laptop; answers the path of the file. */
    async pack(from: TestApp, ...ids: ArticleId[]): Promise<string> {
      const out = join(stick, `goi-${(packed += 1)}.toasoan`);
      await from.desk.stories.pack({ ids, out });
      return out;
    },
  };
}

export function laptop(name: string, space: number, clock?: SteppingClock): Promise<TestApp> {
  return createTestApp({ laptop: name, ids: countedIds(space), ...(clock && { clock }) });
}

const paragraph = (text: string): Block => ({ id: 'p1', type: 'paragraph', runs: runsOf(text) });

/** An article that every check lets pass, by a reporter. */
export async function anArticle(app: TestApp, text = 'Vụ này được mùa.', fields: ArticleFields = {}) {
  const { id } = await app.desk.articles.create({ as: writer });
  const complete: ArticleFields = {
    headline: runsOf('Làng muối Đông Tràm vào vụ'),
    lead: runsOf('Nắng sớm, diêm dân Đông Tràm đã ra đồng từ mờ sáng.'),
    bylines: [{ penName: 'HẢI ĐĂNG', role: 'writer', person: writer }],
    section: 'kinh-te',
    genre: 'tin',
    ...fields,
  };
  const changes = { fields: complete, put: [paragraph(text)], order: ['p1'] };
  await app.desk.articles.save({ id, as: writer, changes });
  return id;
}

export async function write(app: TestApp, id: ArticleId, text: string, as = writer): Promise<void> {
  await app.desk.articles.save({ id, as, changes: { put: [paragraph(text)] } });
}

/** Writes and keeps: a new revision. */
export async function revise(app: TestApp, id: ArticleId, text: string, as = writer): Promise<string> {
  await write(app, id, text, as);
  return (await app.desk.articles.keep({ id, as })).revision;
}

export async function textOf(app: TestApp, id: ArticleId): Promise<string> {
  const { content } = await app.desk.articles.open({ id });
  const [block] = content.body;
  return block?.type === 'paragraph' ? block.runs.map((run) => run.text).join('') : '';
}

/** Gives the article a photo block with a picture of its own. */
export async function attachPhoto(app: TestApp, id: ArticleId, seed = 1, bytes = 2000): Promise<string> {
  const file = join(temporaryFolder(), `anh-${seed}.jpg`);
  writeFileSync(file, jpeg({ seed, bytes }));
  const { content } = await app.desk.articles.open({ id });
  const photo: Block = {
    ...{ id: 'anh1', type: 'photo', alt: '', placement: 'inline' },
    ...{ caption: runsOf('Diêm dân trên đồng.'), credit: runsOf('Ảnh: H.Đ') },
  };
  const order = [...content.body.map((block) => block.id).filter((block) => block !== 'anh1'), 'anh1'];
  await app.desk.articles.save({ id, as: writer, changes: { put: [photo], order } });
  return (await app.desk.articles.attachPhoto({ id, photo: 1, file, as: writer })).asset.id;
}

/** Tables that only say how things are shown or found, or that belong to one laptop. */
const local = /^(sqlite_|search_|working_|photo_|(article|photo)$)/;

/** Every record of a data folder, by table: what travels, and what must not change when nothing is opened. */
export function recordsOf(app: TestApp): Record<string, unknown[]> {
  const db = openDatabase(join(app.folder, 'toasoan.db'), { readOnly: true });
  try {
    const tables = db
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all();
    return Object.fromEntries(
      tables
        .filter(({ name }) => !local.test(name))
        .map(({ name }) => [
          name,
          db.prepare<[], object>(`SELECT * FROM ${name}`).all().map(comparable).sort(),
        ]),
    );
  } finally {
    db.close();
  }
}

/** How a revision is compressed depends on the order of arrival; what it says does not. */
function comparable(row: object): string {
  const { bytes: _, dictionary: __, depth: ___, addedAt: ____, ...rest } = row as Record<string, unknown>;
  return JSON.stringify(rest);
}

/** How a view tells of its only article, in one line. */
export function told({ articles: [article] }: StoryFileView): string {
  const { outcome, adds, heads } = article!;
  return `${outcome}: +${adds.revisions} +${adds.signOffs} +${adds.messages}, ${heads}`;
}

export const stageOf = async (app: TestApp, id: string) =>
  (await app.desk.articles.open({ id: id as never })).stage;
