import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleContent } from '#shared/document/content.ts';
import type { Json } from '#shared/document/json.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { Log } from '#core/log.ts';
import type { WritableDatabase } from '#core/storage/database.ts';

const mostPerSlice = 100;

/** So long a list waits for the figures it is put in order by. What is left then is counted behind it. */
const listWaitsMs = 300;

/** Under this name it is kept which checks counted. */
const recipeName = 'lacking';

interface Ports {
  readonly db: WritableDatabase;
  readonly log: Log;
  readonly canWrite: boolean;
  contentOf(id: ArticleId): ArticleContent;
  /** How many kinds of things the checks find missing. */
  lacking(content: ArticleContent): number;
  /** What names the checks as they are now: others count otherwise. */
  recipe(): string;
  readonly values: { value(name: string): Json; keepValue(name: string, value: Json): void };
  sliceMs(): number;
  /** After articles were counted of which no list was told. */
  onCounted(): void;
}

export type LackingCounter = ReturnType<typeof createLackingCounter>;

/**
 * Counts what articles lack, for lists to be put in the order of. Never inside a save: a save only takes the figure away,
 * and it is counted when a list asks for it.
 */
export function createLackingCounter(ports: Ports) {
  const { db, log, canWrite, contentOf, values } = ports;
  const waiting = db.prepare<[number], { rowId: number; id: ArticleId }>(
    'SELECT rowId, id FROM article WHERE lacking IS NULL ORDER BY rowId LIMIT ?',
  );
  const put = db.prepare<[number, number], never>('UPDATE article SET lacking = ? WHERE rowId = ?');
  const forgetAll = db.prepare<[], never>('UPDATE article SET lacking = NULL WHERE lacking IS NOT NULL');
  let background: Promise<void> | undefined;
  let isClosed = false;

  function followChecks(): void {
    const recipe = ports.recipe();
    if (values.value(recipeName) === recipe) return;
    db.transaction(() => {
      forgetAll.run();
      values.keepValue(recipeName, recipe);
    });
  }

  /** What cannot be read has nothing that could be called missing. */
  function countOf(id: ArticleId): number {
    try {
      return ports.lacking(contentOf(id));
    } catch (error) {
      log.error(`what is missing, article ${id}`, error);
      return 0;
    }
  }

  /** One transaction. Answers how many it counted. */
  function slice(): number {
    const until = performance.now() + ports.sliceMs();
    const found = waiting.all(mostPerSlice);
    if (found.length === 0) return 0;
    return db.transaction(() => {
      let done = 0;
      for (const { rowId, id } of found) {
        if (done > 0 && performance.now() > until) break;
        put.run(countOf(id), rowId);
        done++;
      }
      return done;
    });
  }

  async function countUntil(end: number): Promise<number> {
    let counted = 0;
    while (!isClosed && performance.now() < end) {
      const done = slice();
      if (done === 0) break;
      counted += done;
      await nextTurn();
    }
    return counted;
  }

  async function countBehind(): Promise<void> {
    followChecks();
    if ((await countUntil(Infinity)) > 0 && !isClosed) ports.onCounted();
  }

  function goOnBehind(): void {
    background ??= countBehind()
      .catch((error) => log.error('what is missing', error))
      .finally(() => (background = undefined));
  }

  return {
    /** Counts what no list was told of yet. Beside a window that writes, the list has the figures that are there. */
    async catchUp(): Promise<void> {
      if (!canWrite) return;
      try {
        followChecks();
        await countUntil(performance.now() + listWaitsMs);
        if (waiting.all(1).length > 0) goOnBehind();
      } catch (error) {
        // On a disk that is full the list has the figures that are there: whoever reads is not to be stopped by them.
        log.error('what is missing', error);
      }
    },

    async close(): Promise<void> {
      isClosed = true;
      await background;
    },
  };
}
