import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Block } from '#shared/document/block.ts';
import type { Revision } from '#shared/areas/revisions.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { storeContent } from '#shared/document/stored.ts';
import { runsOf } from '#shared/document/run.ts';
import { EntryId, RevisionId, Timestamp, type ArticleId } from '#shared/ids.ts';
import { createApp } from '#core/app.ts';
import { packRevision } from '#core/revisions/revision-codec.ts';
import { sha256 } from '#core/storage/hash.ts';
import { countedIds, steppingClock } from '#tests/support/app.ts';
import { aContent, p, photo } from '#tests/support/builders.ts';
import { writePng } from '#tests/support/pictures.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

export const writer = 'phong-vien';

export interface Newsroom {
  readonly folder: string;
  /** Signed in, with a thread; and one with a picture. */
  readonly signed: ArticleId;
  readonly pictured: ArticleId;
}

/** Fills a data folder with one of everything, and closes it. Answers how to get a copy of it for one test. */
export async function makeNewsroom(folder: string): Promise<() => Newsroom> {
  const host = { laptop: 'máy thử', pathOf: (ref: string) => ref };
  const app = await createApp({ folder, host, clock: steppingClock(), ids: countedIds() });
  const desk = createClient<DeskContract>(app.dispatch);
  const signed = await write('Làng muối Đông Tràm vào vụ', [p('Nắng sớm, diêm dân đã ra đồng.')]);
  await desk.review.move({ id: signed, move: 'submit', as: writer });
  const anchor = { field: 'headline' as const, start: 0, end: 4, quote: 'Làng' };
  await desk.threads.begin({ article: signed, anchor, text: 'Tên làng đúng chưa?', as: writer });
  const pictured = await write('Chợ nổi đông khách', [p('Ghe xuồng về từ sáng.'), photo()]);
  const file = writePng(folder, 'cho-noi.png');
  await desk.articles.attachPhoto({ id: pictured, photo: 1, file, as: writer });
  await desk.articles.keep({ id: pictured, as: writer });
  await app.close();
  rmSync(file);
  return () => {
    const copy = temporaryFolder();
    cpSync(folder, copy, { recursive: true });
    return { folder: copy, signed, pictured };
  };

  async function write(headline: string, put: Block[]): Promise<ArticleId> {
    const { id } = await desk.articles.create({ as: writer });
    const fields = {
      headline: runsOf(headline),
      lead: runsOf('Sáng nay, bà con rộn ràng.'),
      bylines: [{ penName: 'HẢI ĐĂNG', role: 'writer' as const }],
      section: 'kinh-te',
      genre: 'tin',
    };
    const changes = { fields, put, order: put.map((block) => block.id) };
    await desk.articles.save({ id, as: writer, changes });
    return id;
  }
}

/** Writes into the closed database what the program never would. */
export function spoil(folder: string, sql: string, ...values: unknown[]): void {
  const db = new BetterSqlite3(join(folder, 'toasoan.db'));
  db.pragma('foreign_keys = OFF');
  db.pragma('synchronous = OFF');
  db.unsafeMode();
  db.prepare(sql).run(...values);
  db.close();
}

/** Every row that a repair must not touch, as it stands. */
export function recordsOf(folder: string): unknown {
  const db = new BetterSqlite3(join(folder, 'toasoan.db'));
  const tables = [
    'revision',
    'revision_parent',
    'sign_off',
    'thread',
    'thread_message',
    'thread_anchor',
    'asset',
    'working_field',
  ];
  const rows = tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  db.close();
  return rows;
}

/** A revision that this laptop never had. */
export const elsewhere = RevisionId.parse('f'.repeat(64));

/** As if a revision had come before the one it was built upon. */
export function addRevisionUpon(folder: string, article: ArticleId, parent: RevisionId): void {
  const author = { person: EntryId.parse(writer), role: EntryId.parse('reporter'), laptop: 'máy khác' };
  const content = storeContent(aContent({ headline: 'Từ máy khác', body: [p('Chữ.')] }));
  const revision: Revision = { envelope: 1, article, parents: [parent], content, author, at, reason: 'keep' };
  const { id, contentHash, bytes } = packRevision(revision);
  spoil(
    folder,
    `
      INSERT INTO revision (id, article, contentHash, person, role, laptop, at, reason, depth, bytes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
    `,
    ...[id, article, contentHash, author.person, author.role, author.laptop, at, 'keep', bytes],
  );
  spoil(folder, 'INSERT INTO revision_parent (revision, parent) VALUES (?, ?)', id, parent);
}

/** As if a sign-off had come before the revision it is about. */
export function addSignOffOver(folder: string, article: ArticleId, revision: RevisionId): void {
  const decision = { decision: 'submit', level: 'reporter', person: writer, at };
  const json = canonicalJson({ article, revision, contentHash: revision, ...decision });
  spoil(folder, 'INSERT INTO sign_off VALUES (?, ?, ?, ?)', sha256(json), article, revision, json);
}

const at = Timestamp.parse('2026-11-23T07:00:00.000Z');
