import type { Changes, LineMoved } from '#shared/areas/articles.ts';
import type { DroppedLine, PutBackTarget } from '#shared/areas/reading.ts';
import { placeInArticle } from '#shared/areas/left-out.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { Ids } from '#core/clock.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import type { ArticleService } from './article-service.ts';
import { wordsChanged } from './block-order.ts';
import { putBackChange, takeOutChange } from './line-moves.ts';
import type { PageReadingStore } from './page-reading-store.ts';

interface Ports {
  readonly db: WritableDatabase;
  readonly ids: Ids;
  readonly readings: PageReadingStore;
  readonly articles: Pick<ArticleService, 'open' | 'save'>;
}

export interface LineOrder {
  readonly id: ArticleId;
  /** Its place in the list. */
  readonly line: number;
  readonly as: string;
}

/** The lines that were left out when a page was read, put back into its article and taken out again. */
export function createDroppedLines({ db, ids, readings, articles }: Ports) {
  // Where it was put back stays known: what the text takes back can bring it there again.
  function save({ id, line, as }: LineOrder, changes: Changes, next: DroppedLine): LineMoved {
    const dropped = readings.of(id).dropped.with(line, next);
    readings.keepDropped(id, dropped);
    return { savedAt: articles.save(id, changes, as), changes, dropped };
  }

  return {
    putBack(order: LineOrder & { to: PutBackTarget; after: string | undefined }): LineMoved {
      return db.transaction(() => {
        const { content, dropped } = articles.open(order.id);
        const line = dropped[order.line];
        if (!line || placeInArticle(line, content)) throw notLeftOut();
        const newBlock = ids.next();
        const { changes, back } = putBackChange(content, { ...order, text: line.text, newBlock });
        return save(order, changes, { ...line, back });
      });
    },

    takeOut(order: LineOrder): LineMoved {
      return db.transaction(() => {
        const { content, dropped } = articles.open(order.id);
        const line = dropped[order.line];
        if (!line?.back) throw notPutBack();
        const { text, back } = line;
        const changes = takeOutChange(content, { text, back, blankBlock: ids.next() });
        if (Object.keys(changes).length === 0 && placeInArticle(line, content)) throw wordsChanged();
        return save(order, changes, line);
      });
    },
  };
}

function notLeftOut(): AppError {
  return new AppError(
    'conflict',
    'Dòng này không còn nằm ngoài bài. Hãy mở lại danh sách các dòng đã bỏ ra.',
  );
}

function notPutBack(): AppError {
  return new AppError(
    'conflict',
    'Dòng này chưa được đưa vào bài nên không cần bỏ ra. Hãy mở lại danh sách các dòng đã bỏ ra.',
  );
}
