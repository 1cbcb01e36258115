import type { Changes } from '#shared/areas/articles.ts';
import type { Block } from '#shared/document/block.ts';
import { ArticleContent } from '#shared/document/content.ts';
import { normalBlock, normalForm } from '#shared/document/normal-form.ts';
import { readContent, storeContent } from '#shared/document/stored.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import {
  blockRow,
  useOf,
  workingRows,
  type BlockRow,
  type BodySize,
  type WorkingRows,
} from './working-rows.ts';

interface FieldRow {
  name: string;
  valueJson: string;
}

export type WorkingCopyStore = ReturnType<typeof createWorkingCopyStore>;

/**
 * The text being written, a row for each field and each block, so that a save writes what changed and nothing else.
 * Whoever calls is in a transaction.
 */
export function createWorkingCopyStore(db: WritableDatabase) {
  const fieldRows = db.prepare<[string], FieldRow>(
    'SELECT name, valueJson FROM working_field WHERE article = ?',
  );
  const blockRows = db.prepare<[string], Pick<BlockRow, 'valueJson'>>(
    'SELECT valueJson FROM working_block WHERE article = ? ORDER BY position',
  );
  const blockIds = db.prepare<[string], { id: string }>(
    'SELECT id FROM working_block WHERE article = ? ORDER BY position',
  );
  const putField = db.prepare<[string, string, string], never>(`
    INSERT INTO working_field (article, name, valueJson)
    VALUES (?, ?, ?)
    ON CONFLICT (article, name) DO UPDATE SET valueJson = excluded.valueJson
  `);
  const dropField = db.prepare<[string, string], never>(
    'DELETE FROM working_field WHERE article = ? AND name = ?',
  );
  const putBlock = db.prepare<[string, string, number, number, number, string], never>(`
    INSERT INTO working_block (article, id, position, words, photos, valueJson)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (article, id) DO UPDATE SET
      words = excluded.words, photos = excluded.photos, valueJson = excluded.valueJson
  `);
  const resizeBlock = db.prepare<[number, number, string, string, number, number], never>(`
    UPDATE working_block
    SET words = ?, photos = ?
    WHERE article = ? AND id = ? AND (words <> ? OR photos <> ?)
  `);
  const moveBlock = db.prepare<[number, string, string], never>(
    'UPDATE working_block SET position = ? WHERE article = ? AND id = ?',
  );
  const dropBlock = db.prepare<[string, string], never>(
    'DELETE FROM working_block WHERE article = ? AND id = ?',
  );
  const putUse = db.prepare<[string, string, string], never>(
    'INSERT OR IGNORE INTO photo_use (asset, article, block) VALUES (?, ?, ?)',
  );
  const dropUses = db.prepare<[string, string], never>(
    'DELETE FROM photo_use WHERE article = ? AND block = ?',
  );
  const uses = db.prepare<[string], { block: string; asset: string }>(
    'SELECT block, asset FROM photo_use WHERE article = ?',
  );
  const dropAllUses = db.prepare<[string], never>('DELETE FROM photo_use WHERE article = ?');
  const dropFields = db.prepare<[string], never>('DELETE FROM working_field WHERE article = ?');
  const dropBlocks = db.prepare<[string], never>('DELETE FROM working_block WHERE article = ?');
  const bodySize = db.prepare<[string], BodySize>(
    'SELECT SUM(words) AS words, SUM(photos) AS photos FROM working_block WHERE article = ?',
  );

  function writeBlock(
    article: ArticleId,
    { id, words, photos, assets, valueJson }: BlockRow,
    position: number,
  ): void {
    putBlock.run(article, id, position, words, photos, valueJson);
    for (const asset of assets) putUse.run(asset, article, id);
  }

  function dropBlockOf(article: ArticleId, id: string): void {
    dropUses.run(article, id);
    dropBlock.run(article, id);
  }

  function dropBody(article: ArticleId): void {
    dropAllUses.run(article);
    dropBlocks.run(article);
  }

  function applyBlocks(
    article: ArticleId,
    put: readonly Block[],
    order: readonly string[] | undefined,
  ): void {
    if (put.length === 0 && !order) return;
    const before = blockIds.all(article).map(({ id }) => id);
    const places = placesOf(order ?? before);
    for (const block of put) {
      dropUses.run(article, block.id);
      writeBlock(article, blockRow(normalBlock(block)), placeOf(block.id, places));
    }
    if (!order) return;
    const present = new Set([...before, ...put.map((block) => block.id)]);
    const unknown = order.find((id) => !present.has(id));
    if (unknown !== undefined) throw lostBlock(unknown);
    reorder(article, before, places);
  }

  /** Blocks that have no place any more go; the others take theirs. */
  function reorder(article: ArticleId, before: readonly string[], places: ReadonlyMap<string, number>): void {
    for (const id of before) if (!places.has(id)) dropBlockOf(article, id);
    for (const [id, position] of places) if (before[position] !== id) moveBlock.run(position, article, id);
  }

  function applyFields(
    article: ArticleId,
    changed: Readonly<Record<string, unknown>>,
    clear: readonly string[],
  ): void {
    const names = [...Object.keys(changed), ...clear];
    if (names.length === 0) return;
    const kept = Object.entries({ ...readFields(article), ...changed }).filter(
      ([name]) => !clear.includes(name),
    );
    const { body: _, ...fields } = storeContent(ArticleContent.parse(Object.fromEntries(kept)));
    for (const name of names)
      if (name in fields) putField.run(article, name, JSON.stringify(fields[name]));
      else dropField.run(article, name);
  }

  /** The content without its body: enough for lists, and small however long the article is. */
  function readFields(article: ArticleId): ArticleContent {
    return readContent({ ...fieldsOf(article), body: [{ id: 'none', type: 'separator' }] });
  }

  function fieldsOf(article: ArticleId): Record<string, unknown> {
    return Object.fromEntries(fieldRows.all(article).map((row) => [row.name, JSON.parse(row.valueJson)]));
  }

  function insert(article: ArticleId, { fields, blocks }: WorkingRows): void {
    for (const [name, valueJson] of fields) putField.run(article, name, valueJson);
    blocks.forEach((block, position) => writeBlock(article, block, position));
  }

  function read(article: ArticleId): ArticleContent {
    return readContent({
      ...fieldsOf(article),
      body: blockRows.all(article).map((row) => JSON.parse(row.valueJson)),
    });
  }

  return {
    read,

    readFields,

    /** All of a new article's. */
    insert,

    /** Everything anew, as a restored revision or an opened story file brings it. */
    replace(article: ArticleId, content: ArticleContent): void {
      dropFields.run(article);
      dropBody(article);
      insert(article, workingRows(normalForm(content)));
    },

    /** For an article that goes for good. */
    remove(article: ArticleId): void {
      dropFields.run(article);
      dropBody(article);
    },

    /** What an autosave brings. Rows that did not change are not touched. */
    apply(article: ArticleId, { fields, clear, put, order }: Changes): void {
      applyFields(article, definedOnly(fields ?? {}), clear ?? []);
      applyBlocks(article, put ?? [], order);
    },

    /** Counts every block anew, where its row says something else, and what photos it shows. */
    recount(article: ArticleId): void {
      dropAllUses.run(article);
      for (const { id, words, photos, assets } of workingRows(read(article)).blocks) {
        resizeBlock.run(words, photos, article, id, words, photos);
        for (const asset of assets) putUse.run(asset, article, id);
      }
    },

    /** Which block shows which photo, as it is written for lists of photos. */
    usesOf(article: ArticleId): string[] {
      return uses.all(article).map(({ block, asset }) => useOf(block, asset));
    },

    /** Chữ and photos of the whole body, summed from its rows. */
    bodySize(article: ArticleId): BodySize {
      return bodySize.get(article)!; // An aggregate always answers one row.
    },
  };
}

function placesOf(order: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map(order.map((id, position) => [id, position]));
  if (places.size === order.length) return places;
  throw new AppError(
    'invalid_input',
    'Có hai đoạn trùng mã trong bài nên chưa lưu được. Hãy chép phần vừa viết ra nơi khác, rồi mở lại bài.',
  );
}

function placeOf(id: string, places: ReadonlyMap<string, number>): number {
  const position = places.get(id);
  if (position === undefined) throw lostBlock(id);
  return position;
}

function lostBlock(id: string): AppError {
  return new AppError(
    'invalid_input',
    `Không rõ đoạn “${id}” đứng ở đâu trong bài nên chưa lưu được. Hãy chép phần vừa viết ra nơi khác, rồi mở lại bài.`,
  );
}

function definedOnly(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
