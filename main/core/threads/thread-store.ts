import { Message, messagesInOrder, Thread, type CarriedAnchor } from '#shared/areas/threads.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId, ThreadId } from '#shared/ids.ts';
import type { WritableDatabase } from '#core/storage/database.ts';

interface Row {
  readonly id: string;
  readonly json: string;
}

interface ThreadRow extends Row {
  readonly article: string;
  readonly messages: readonly (Row & { readonly at: string })[];
}

export type ThreadStore = ReturnType<typeof createThreadStore>;

/**
 * What was said about articles. Threads and messages are only added: one that is there already is left as it is, and
 * another one under its id is refused.
 */
export function createThreadStore(db: WritableDatabase) {
  const oneThread = db.prepare<[string], Row>('SELECT id, json FROM thread WHERE id = ?');
  const oneMessage = db.prepare<[string], Row & { readonly thread: string }>(
    'SELECT id, thread, json FROM thread_message WHERE id = ?',
  );
  const ofArticle = db.prepare<[string], Row>('SELECT id, json FROM thread WHERE article = ? ORDER BY id');
  const allThreads = db.prepare<[], Row & { readonly article: string }>(
    'SELECT id, article, json FROM thread ORDER BY id',
  );
  const messagesOf = db.prepare<[string], Row & { readonly at: string }>(`
    SELECT id, at, json
    FROM thread_message
    WHERE thread = ?
    ORDER BY at, id
  `);
  const insertThread = db.prepare<[string, string, string], never>(
    'INSERT INTO thread (id, article, json) VALUES (?, ?, ?)',
  );
  const insertMessage = db.prepare<[string, string, string, string], never>(
    'INSERT INTO thread_message (id, thread, at, json) VALUES (?, ?, ?, ?)',
  );
  const oneOf = db.prepare<[string, string], Row>('SELECT id, json FROM thread WHERE id = ? AND article = ?');
  const carriedOf = db.prepare<[string], { readonly json: string }>(
    'SELECT json FROM thread_anchor WHERE thread = ?',
  );
  const putCarried = db.prepare<[string, string], never>(
    'INSERT INTO thread_anchor (thread, json) VALUES (?, ?) ON CONFLICT (thread) DO UPDATE SET json = excluded.json',
  );
  const removeCarried = db.prepare<[string], never>(
    'DELETE FROM thread_anchor WHERE thread IN (SELECT id FROM thread WHERE article = ?)',
  );
  const removeMessages = db.prepare<[string], never>(
    'DELETE FROM thread_message WHERE thread IN (SELECT id FROM thread WHERE article = ?)',
  );
  const removeThreads = db.prepare<[string], never>('DELETE FROM thread WHERE article = ?');

  function threadOf({ id, json }: Row): Thread {
    const messages = messagesInOrder(messagesOf.all(id).map((row) => Message.parse(JSON.parse(row.json))));
    const carried = carriedOf.get(id);
    const place = carried && { place: JSON.parse(carried.json) };
    return Thread.parse({ ...JSON.parse(json), ...place, messages });
  }

  function addMessage(thread: ThreadId, message: Message): void {
    const json = canonicalJson(message);
    const known = oneMessage.get(message.id);
    if (known && (known.json !== json || known.thread !== thread)) throw differs(message.id);
    if (!known) insertMessage.run(message.id, thread, message.at, json);
  }

  return {
    /**
     * Adds a thread and those of its messages that are not there yet: all of it or nothing. Where it was carried counts
     * only for a thread that is new here: this laptop's own text is the one that carries it.
     */
    add({ messages, place, ...thread }: Thread): void {
      db.transaction(() => {
        const json = canonicalJson(thread);
        const known = oneThread.get(thread.id);
        if (known && known.json !== json) throw differs(thread.id);
        if (!known) insertThread.run(thread.id, thread.article, json);
        if (!known && place) putCarried.run(thread.id, canonicalJson(place));
        for (const message of messages) addMessage(thread.id, message);
      });
    },

    find(id: ThreadId): Thread {
      const row = oneThread.get(id);
      if (row) return threadOf(row);
      throw new AppError('not_found', 'Không tìm thấy góp ý này. Hãy mở lại bài rồi thử lại.');
    },

    /** Notes where edits carried threads of an article. One that is not here says nothing. */
    carry(article: ArticleId, anchors: readonly CarriedAnchor[]): void {
      for (const { thread, anchor } of anchors)
        if (oneOf.get(thread, article)) putCarried.run(thread, canonicalJson(anchor));
    },

    /** Every thread with its messages as they are stored, unread. */
    rows(): ThreadRow[] {
      return allThreads.all().map((row) => ({ ...row, messages: messagesOf.all(row.id) }));
    },

    /** Oldest first. */
    of(article: ArticleId): Thread[] {
      return ofArticle.all(article).map(threadOf);
    },

    /** For an article that goes for good. */
    removeOf(article: ArticleId): void {
      removeCarried.run(article);
      removeMessages.run(article);
      removeThreads.run(article);
    },
  };
}

function differs(id: string): AppError {
  return new AppError(
    'conflict',
    `Góp ý mang mã ${id} đã có trên máy này với nội dung khác, nên không bị thay. Hãy xin lại tệp từ nơi gửi.`,
  );
}
