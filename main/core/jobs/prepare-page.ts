import type { ReadPage } from '#shared/areas/reading.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { runsText } from '#shared/document/run.ts';
import { prepareArticle, type NewArticle, type Origin } from '#core/articles/new-article.ts';
import type { Picked, PickedFile } from '#core/articles/picked-file.ts';
import { readPage } from '#core/reading/read-page.ts';
import { contentOf } from '#core/reading/to-content.ts';
import { packRevision } from '#core/revisions/revision-codec.ts';
import { indexedText } from '#core/search/indexed-text.ts';

/** A file to be read, and what will be made of it. */
export interface PageTask extends Picked {
  readonly kind: ArticleContent['kind'];
  readonly origin: Origin;
}

/** A page read, and its article worked out: everything of an import but the writing. */
export interface PreparedPage {
  readonly file: string;
  readonly headline: string;
  readonly notes: Pick<ReadPage, 'encoding' | 'dropped' | 'doubts' | 'warnings'>;
  readonly article: NewArticle;
}

/** `newId` names the blocks. */
export async function preparePage(
  file: PickedFile,
  { kind, origin }: Pick<PageTask, 'kind' | 'origin'>,
  newId: () => string,
): Promise<PreparedPage> {
  const page = await readPage(file);
  const content = contentOf(page, { kind, newId });
  const { encoding, dropped, doubts, warnings } = page;
  return {
    file: file.name,
    headline: runsText(content.headline),
    notes: { encoding, dropped, doubts, warnings },
    article: prepareArticle(content, origin, { pack: packRevision, searchText: indexedText }),
  };
}
