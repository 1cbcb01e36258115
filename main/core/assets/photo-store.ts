import type { DeskPhoto, DeskWords, PhotoOrder } from '#shared/areas/photo-desk.ts';
import { DeskField } from '#shared/areas/photo-desk.ts';
import { PhotoNotes, type Asset } from '#shared/areas/assets.ts';
import type { ArticleId, AssetId } from '#shared/ids.ts';
import type { Statement, WritableDatabase } from '#core/storage/database.ts';
import { orders, searchedText, type PhotoCondition } from './photo-conditions.ts';

/** The desk's words of a photo: those that it has, in place of the file's. */
export type OwnWords = Partial<DeskWords>;

interface Row extends Asset {
  readonly rating: number;
  readonly ownJson: string;
  readonly notesJson: string | null;
  readonly articles: number;
}

interface Kept {
  readonly rowId: number;
  readonly name: string;
  readonly ownJson: string;
  readonly notesJson: string | null;
  readonly searched: string;
}

export interface PhotoPage {
  readonly conditions: readonly PhotoCondition[];
  readonly sort: PhotoOrder;
  readonly limit: number;
  readonly offset: number;
}

export type PhotoStore = ReturnType<typeof createPhotoStore>;

/** What the desk says of photos, and the rows of its lists. Whoever writes several calls in a transaction. */
export function createPhotoStore(db: WritableDatabase) {
  const shown = `
    SELECT asset.*, photo.rating, photo.ownJson, photo.notesJson,
      (SELECT COUNT(DISTINCT article) FROM photo_use WHERE photo_use.asset = photo.asset) AS articles
  `;
  const one = db.prepare<[string], Row>(
    `${shown} FROM photo JOIN asset ON asset.id = photo.asset WHERE photo.asset = ?`,
  );
  const kept = db.prepare<[string], Kept>(`
    SELECT photo.rowId, asset.name, photo.ownJson, photo.notesJson, photo.searched
    FROM photo JOIN asset ON asset.id = photo.asset
    WHERE photo.asset = ?
  `);
  const unread = db.prepare<[number], Asset>(`
    SELECT asset.*
    FROM photo CROSS JOIN asset ON asset.id = photo.asset
    WHERE photo.notesJson IS NULL
    ORDER BY photo.rowId
    LIMIT ?
  `);
  const unreadCount = db.prepare<[], { photos: number }>(
    'SELECT COUNT(*) AS photos FROM photo WHERE notesJson IS NULL',
  );
  const photographers = db.prepare<[], { name: string; photos: number }>(`
    SELECT photographer AS name, COUNT(*) AS photos
    FROM photo
    WHERE photographer > ''
    GROUP BY photographer
  `);
  const articlesOf = db.prepare<[string], { id: ArticleId }>(`
    SELECT DISTINCT article.id
    FROM photo_use JOIN article ON article.id = photo_use.article
    WHERE photo_use.asset = ?
    ORDER BY +article.savedAtMs DESC
  `);
  const rate = db.prepare<[number, string], never>(
    'UPDATE photo SET rating = ? WHERE asset IN (SELECT value FROM json_each(?))',
  );
  const write = db.prepare<[Omit<Kept, 'name'> & { photographer: string; takenAt: string }], never>(`
    UPDATE photo
    SET ownJson = @ownJson, notesJson = @notesJson, photographer = @photographer, takenAt = @takenAt,
      searched = @searched
    WHERE rowId = @rowId
  `);
  // What is taken out of the index is exactly what was put into it.
  const unindex = db.prepare<[number, string], never>(
    "INSERT INTO photo_search (photo_search, rowid, searched) VALUES ('delete', ?, ?)",
  );
  const index = db.prepare<[number, string], never>(
    'INSERT INTO photo_search (rowid, searched) VALUES (?, ?)',
  );
  const questions = new Map<string, Statement<unknown[], never>>();

  /** Questions differ by what is asked; each kind is prepared once. */
  function ask<T>(sql: string, values: readonly unknown[]): T[] {
    const statement = questions.get(sql) ?? db.prepare<unknown[], never>(sql);
    questions.set(sql, statement);
    return statement.all(...values);
  }

  function rewrite(row: Kept, { own, notes }: { own: OwnWords; notes: PhotoNotes | null }): void {
    const words = { ...(notes ?? blankNotes), ...own };
    const { photographer, takenAt, searched } = projected(row.name, words);
    write.run({
      ...{ rowId: row.rowId, photographer, takenAt, searched },
      ownJson: JSON.stringify(own),
      notesJson: notes && JSON.stringify(notes),
    });
    unindex.run(row.rowId, row.searched);
    index.run(row.rowId, searched);
  }

  return {
    find(id: string): DeskPhoto | undefined {
      const row = one.get(id);
      return row && photoOf(row);
    },

    /** The desk's own words; undefined where there is no such photo. */
    own(id: string): OwnWords | undefined {
      const row = kept.get(id);
      return row && ownIn(row);
    },

    page({ conditions, sort, limit, offset }: PhotoPage): DeskPhoto[] {
      const sql = `${shown} FROM photo CROSS JOIN asset ON asset.id = photo.asset ${where(conditions)} ORDER BY ${orders[sort]} LIMIT ? OFFSET ?`;
      return ask<Row>(sql, [...valuesOf(conditions), limit, offset]).map(photoOf);
    },

    ids(conditions: readonly PhotoCondition[], sort: PhotoOrder): AssetId[] {
      const sql = `SELECT photo.asset AS id FROM photo ${where(conditions)} ORDER BY ${orders[sort]}`;
      return ask<{ id: AssetId }>(sql, valuesOf(conditions)).map(({ id }) => id);
    },

    count(conditions: readonly PhotoCondition[]): number {
      const sql = `SELECT COUNT(*) AS photos FROM photo ${where(conditions)}`;
      return ask<{ photos: number }>(sql, valuesOf(conditions))[0]!.photos; // An aggregate always answers one row.
    },

    photographers: () => photographers.all(),

    articlesOf: (id: AssetId): ArticleId[] => articlesOf.all(id).map((article) => article.id),

    unread: (most: number): Asset[] => unread.all(most),

    unreadCount: (): number => unreadCount.get()!.photos,

    /** How many of them are here. */
    rate: (ids: ReadonlySet<AssetId>, rating: number): number =>
      rate.run(rating, JSON.stringify([...ids])).changes,

    /** The file was read: this is what it says. Answers what is said of the photo now. */
    noted(id: AssetId, notes: PhotoNotes): PhotoNotes {
      const row = kept.get(id);
      if (!row) return notes;
      const own = ownIn(row);
      if (row.notesJson !== JSON.stringify(notes)) rewrite(row, { own, notes });
      return { ...notes, ...own };
    },

    say(id: AssetId, own: OwnWords): void {
      const row = kept.get(id);
      if (row) rewrite(row, { own, notes: notesIn(row) });
    },
  };
}

export const blankNotes: PhotoNotes = {
  ...{ headline: '', caption: '', byline: '', credit: '', place: '', takenAt: '', copyright: '' },
  keywords: [],
  people: [],
};

const OwnJson = PhotoNotes.partial();

function ownIn({ ownJson }: Pick<Kept, 'ownJson'>): OwnWords {
  const { copyright: _, ...own } = OwnJson.parse(JSON.parse(ownJson));
  return own as OwnWords; // What was JSON has no property that is undefined.
}

function notesIn({ notesJson }: Pick<Kept, 'notesJson'>): PhotoNotes | null {
  return notesJson === null ? null : PhotoNotes.parse({ ...blankNotes, ...JSON.parse(notesJson) });
}

function photoOf({ rating, ownJson, notesJson, articles, ...asset }: Row): DeskPhoto {
  const own = ownIn({ ownJson });
  return {
    asset,
    words: { ...(notesIn({ notesJson }) ?? blankNotes), ...own },
    own: DeskField.options.filter((field) => field in own),
    rating,
    articles,
  };
}

function projected(name: string, words: PhotoNotes) {
  const { headline, caption, byline, credit, place, takenAt, keywords, people } = words;
  return {
    photographer: byline || credit,
    takenAt,
    searched: searchedText(name, [headline, caption, byline, credit, place, ...keywords, ...people]),
  };
}

function where(conditions: readonly PhotoCondition[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
}

function valuesOf(conditions: readonly PhotoCondition[]): (string | number)[] {
  return conditions.flatMap(({ values }) => values);
}
