import type { KeptSignOff } from '#shared/areas/review.ts';
import { inOrder, SignOff } from '#shared/areas/workflow.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { SignOffId, type ArticleId } from '#shared/ids.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import { sha256 } from '#core/storage/hash.ts';

/** A sign-off as it is stored, unread. */
export interface SignOffRow {
  readonly id: string;
  readonly article: string;
  readonly revision: string;
  readonly json: string;
}

export type SignOffStore = ReturnType<typeof createSignOffStore>;

/** Every decision about every revision. A record is never changed; adding one that is there already changes nothing. */
export function createSignOffStore(db: WritableDatabase) {
  const insert = db.prepare<[string, string, string, string], never>(`
    INSERT OR IGNORE INTO sign_off (id, article, revision, json)
    VALUES (?, ?, ?, ?)
  `);
  const all = db.prepare<[], SignOffRow>('SELECT id, article, revision, json FROM sign_off ORDER BY id');
  const ofArticle = db.prepare<[string], { id: string; json: string }>(`
    SELECT id, json
    FROM sign_off
    WHERE article = ?
  `);
  const articles = db.prepare<[], { article: ArticleId }>('SELECT DISTINCT article FROM sign_off');
  const removeOf = db.prepare<[string], never>('DELETE FROM sign_off WHERE article = ?');

  return {
    add(signOff: SignOff): KeptSignOff {
      const json = canonicalJson(signOff);
      const id = signOffIdOf(json);
      insert.run(id, signOff.article, signOff.revision, json);
      return { ...signOff, id };
    },

    rows(): SignOffRow[] {
      return all.all();
    },

    /** Oldest first, each after the one it followed. */
    of(article: ArticleId): KeptSignOff[] {
      const kept = ofArticle
        .all(article)
        .map(({ id, json }) => ({ ...SignOff.parse(JSON.parse(json)), id: SignOffId.parse(id) }));
      return inOrder(kept);
    },

    /** Those that have any. */
    articles(): ArticleId[] {
      return articles.all().map(({ article }) => article);
    },

    /** For an article that goes for good. */
    removeOf(article: ArticleId): void {
      removeOf.run(article);
    },
  };
}

/** A sign-off's id: the SHA-256 of its canonical bytes. */
export function signOffIdOf(canonical: string): SignOffId {
  return SignOffId.parse(sha256(canonical));
}
