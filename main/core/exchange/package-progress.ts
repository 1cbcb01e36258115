import type { ExportTarget } from '#shared/areas/exchange.ts';
import type { PhotoFitting } from './article-files.ts';
import type { ExportedArticle } from './exported-article.ts';
import { photoShelves } from './photo-shelves.ts';

interface Written {
  readonly targets: readonly ExportTarget[];
  readonly fitting: PhotoFitting | undefined;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

export interface PackageProgress {
  /** The same, and each photo that was made counts. */
  readonly fitting: PhotoFitting | undefined;
  articleWritten(): void;
}

/** How far a package is: each photo that is made for it counts, and each article that is written. */
export function followPackage(
  articles: readonly ExportedArticle[],
  { targets, fitting, onProgress }: Written,
): PackageProgress {
  const made = fitting ? photoShelves(targets, fitting.order).filter(({ output }) => output !== 'asIs') : [];
  const total = articles.reduce((sum, { photos }) => sum + 1 + made.length * photos.length, 0);
  let done = 0;
  const step = () => onProgress?.((done += 1), total);
  return {
    fitting: fitting && {
      ...fitting,
      async prepare(photo, making) {
        const prepared = await fitting.prepare(photo, making);
        step();
        return prepared;
      },
    },
    articleWritten: step,
  };
}
