import { contract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import { restore } from '#core/backups/backup-service.ts';
import { verifyPackage } from '#core/exchange/verify-package.ts';
import { pickedFrom, type Host } from '#core/host.ts';
import type { PageReviewer } from '#core/jobs/page-reviewer.ts';
import { readWithPictures } from '#core/jobs/read-with-pictures.ts';
import type { WorkDesk } from '#core/work/work-desk.ts';

/** The calls that need nothing that is stored: they look at one file, or make a folder of their own. */
export const folderlessContract = {
  reading: contract.reading,
  exchange: { verify: contract.exchange.verify },
  backups: { restore: contract.backups.restore },
  work: contract.work,
};

export interface FolderlessPorts {
  readonly host: Host;
  readonly works: WorkDesk;
  readonly reviewer: PageReviewer;
  /** Where the pictures of pages are kept until these are accepted; absent where nothing can be. */
  readonly waiting?: string | undefined;
}

export function createFolderlessHandlers({
  host,
  works,
  reviewer,
  waiting,
}: FolderlessPorts): Handlers<typeof folderlessContract> {
  const picked = pickedFrom(host);
  return {
    reading: {
      read: async ({ file }) => readWithPictures(picked(file)),
      review(page) {
        if ('text' in page) return reviewer.review({ ...page, waiting });
        const beside = page.beside?.map(({ path, file }) => ({ path, file: picked(file) }));
        return reviewer.review({ file: picked(page.file), ...(beside && { beside }), waiting });
      },
    },
    exchange: {
      verify: ({ package: file }) => verifyPackage(host.pathOf(file)),
    },
    backups: {
      restore: ({ place, name, to, work }) =>
        works.run(work, async (watch) => {
          const folder = host.pathOf(to);
          const backup = await restore({ ...watch, place: host.pathOf(place), name, to: folder });
          return { folder, backup };
        }),
    },
    work: {
      cancel: ({ work }) => ({ cancelled: works.cancel(work) }),
    },
  };
}
