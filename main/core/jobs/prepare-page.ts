import type { ReadPage } from '#shared/areas/reading.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { runsText } from '#shared/document/run.ts';
import { prepareArticle, type NewArticle, type Origin } from '#core/articles/new-article.ts';
import { missingPictures, withHeld, type HeldPhoto } from '#core/articles/page-photos.ts';
import type { Picked, PickedFile } from '#core/articles/picked-file.ts';
import { contentOf } from '#core/reading/to-content.ts';
import { packRevision } from '#core/revisions/revision-codec.ts';
import { indexedText } from '#core/search/indexed-text.ts';
import { readToStore } from './read-with-pictures.ts';

/** A file to be read, and what will be made of it. */
export interface PageTask extends Picked {
  readonly kind: ArticleContent['kind'];
  readonly origin: Origin;
  /** The folder of the originals of photos. */
  readonly originals: string;
}

/** A page read, and its article worked out: everything of an import but the writing. */
export interface PreparedPage {
  readonly file: string;
  readonly headline: string;
  readonly notes: Pick<ReadPage, 'encoding' | 'dropped' | 'doubts' | 'warnings'>;
  readonly article: NewArticle;
  /** Its pictures. */
  readonly photos: readonly HeldPhoto[];
  /** How many pictures it shows that could not be had. */
  readonly missing: number;
}

/** `newId` names the blocks. */
export async function preparePage(
  file: PickedFile,
  task: PageTask,
  newId: () => string,
): Promise<PreparedPage> {
  const { kind, origin, originals } = task;
  const { page, photos } = await readToStore(file, { picked: task, originals });
  const content = contentOf(withHeld(page, photos), { kind, newId });
  const { encoding, dropped, doubts, warnings } = page;
  return {
    file: file.name,
    headline: runsText(content.headline),
    notes: { encoding, dropped, doubts, warnings },
    article: prepareArticle(content, origin, { pack: packRevision, searchText: indexedText }),
    photos: [...photos.values()],
    missing: missingPictures(page),
  };
}
