import type { AcceptedPage } from '#shared/areas/articles.ts';
import type { ReadPage } from '#shared/areas/reading.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { runsText } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import { prepareArticle, type NewArticle, type Origin, type Preparing } from './new-article.ts';
import type { PageReadingStore } from './page-reading-store.ts';

interface Ports {
  readonly db: WritableDatabase;
  readonly readings: PageReadingStore;
  originFor(as: string, reason: 'import'): Origin;
  /** Inside a transaction. */
  insert(article: NewArticle): void;
  contentOf(page: ReadPage, kind: ArticleContent['kind']): ArticleContent;
  readonly preparing: Preparing;
}

export interface Accepted {
  readonly id: ArticleId;
  readonly headline: string;
}

/** Stores pages that a person looked over: the article, and what was left out of it, or nothing at all. */
export function createAcceptance({ db, readings, originFor, insert, contentOf, preparing }: Ports) {
  function prepare(as: string, { kind, page }: AcceptedPage): NewArticle & Accepted {
    const content = contentOf(page, kind);
    const article = prepareArticle(content, originFor(as, 'import'), preparing);
    return { ...article, headline: runsText(content.headline) };
  }

  function store({ file, page }: AcceptedPage, article: NewArticle & Accepted): Accepted {
    insert(article);
    readings.add(article.id, file, page);
    return { id: article.id, headline: article.headline };
  }

  return {
    accept(pages: readonly AcceptedPage[], as: string): Accepted[] {
      const articles = pages.map((page) => prepare(as, page));
      return db.transaction(() => pages.map((page, index) => store(page, articles[index]!)));
    },
  };
}
