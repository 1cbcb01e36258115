import type { AcceptedPage } from '#shared/areas/articles.ts';
import type { PictureFile } from '#shared/areas/page-picture.ts';
import type { ReadPage } from '#shared/areas/reading.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { runsText } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import { prepareArticle, type NewArticle, type Origin, type Preparing } from './new-article.ts';
import { pictureFiles, withHeld, type HeldPhoto, type HeldPhotos } from './page-photos.ts';
import type { PageReadingStore } from './page-reading-store.ts';

interface Ports {
  readonly db: WritableDatabase;
  readonly readings: PageReadingStore;
  originFor(as: string, reason: 'import'): Origin;
  /** Inside a transaction. */
  insert(article: NewArticle): void;
  /** Brings a picture that waits with its page among the originals; undefined where it is not to be had any more. */
  hold(picture: PictureFile): Promise<HeldPhoto | undefined>;
  /** Inside the transaction. */
  record(photo: HeldPhoto): void;
  contentOf(page: ReadPage, kind: ArticleContent['kind']): ArticleContent;
  readonly preparing: Preparing;
}

export interface Accepted {
  readonly id: ArticleId;
  readonly headline: string;
}

/** Stores pages that a person looked over: the article, and what was left out of it, or nothing at all. */
export function createAcceptance({
  db,
  readings,
  originFor,
  insert,
  hold,
  record,
  contentOf,
  preparing,
}: Ports) {
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

  async function heldFor(pages: readonly AcceptedPage[]): Promise<HeldPhotos> {
    const held = new Map<string, HeldPhoto>();
    for (const picture of pages.flatMap(({ page }) => pictureFiles(page))) {
      const photo = held.get(picture.id) ?? (await hold(picture));
      if (photo) held.set(picture.id, photo);
    }
    return held;
  }

  return {
    async accept(pages: readonly AcceptedPage[], as: string): Promise<Accepted[]> {
      const held = await heldFor(pages);
      const pictured = pages.map((page) => ({ ...page, page: withHeld(page.page, held) }));
      const articles = pictured.map((page) => prepare(as, page));
      return db.transaction(() => {
        held.forEach(record);
        return pictured.map((page, index) => store(page, articles[index]!));
      });
    },
  };
}
