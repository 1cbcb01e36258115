import type { ExportTarget, PhotoOrder, PhotoOutput, PlannedArticle } from '#shared/areas/exchange.ts';
import { contentText } from '#shared/document/text.ts';
import { exportersFor, photosToCopy } from './article-files.ts';
import type { ExportedArticle } from './exported-article.ts';
import { photoShelves } from './photo-shelves.ts';

type PlannedFiles = PlannedArticle['files'];

interface Planning {
  readonly targets: readonly ExportTarget[];
  readonly order?: PhotoOrder;
}

/**
 * What an article's folder will hold under a name for its story, without making the files: those that will be made have an
 * estimated size. Of the article nothing is kept but its figures: there may be thousands.
 */
export function plannedFiles(article: ExportedArticle, planning: Planning): (story: string) => PlannedFiles {
  const textBytes = Buffer.byteLength(contentText(article.content));
  return namedLater(textBytes, plannedPhotos(article, planning), planning.targets);
}

function namedLater(
  textBytes: number,
  photos: PlannedFiles,
  targets: readonly ExportTarget[],
): (story: string) => PlannedFiles {
  return (story) => {
    const made = exportersFor(targets).map((exporter) => ({
      path: exporter.name(story),
      size: Math.round(exporter.weight.own + exporter.weight.ofText * textBytes),
      isEstimated: true,
      for: [...exporter.for],
    }));
    return [...made, ...photos];
  };
}

function plannedPhotos(article: ExportedArticle, { targets, order }: Planning): PlannedFiles {
  return photoShelves(targets, order).flatMap(({ output, folder, for: uses }) =>
    photosToCopy(article).map(({ name, asset }) => ({
      path: `${folder}/${name}`,
      size: photoBytes(asset.size, output),
      isEstimated: output !== 'asIs',
      for: [...uses],
    })),
  );
}

/** What a newspaper's photos come to, about, and never more than they were with their notes. */
const nearBytes: Readonly<Record<PhotoOutput, number>> = {
  asIs: Infinity,
  full: Infinity,
  print: 2_500_000,
  web: 600_000,
  light: 250_000,
};
const notesBytes = 4000;

function photoBytes(size: number, output: PhotoOutput): number {
  return output === 'asIs' ? size : Math.min(size + notesBytes, nearBytes[output]);
}
