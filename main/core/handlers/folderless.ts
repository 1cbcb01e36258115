import { contract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import { readPicked } from '#core/articles/picked-file.ts';
import { restore } from '#core/backups/backup-service.ts';
import { verifyPackage } from '#core/exchange/verify-package.ts';
import { pickedFrom, type Host } from '#core/host.ts';
import type { PageReviewer } from '#core/jobs/page-reviewer.ts';
import { readPage } from '#core/reading/read-page.ts';
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
}

export function createFolderlessHandlers({
  host,
  works,
  reviewer,
}: FolderlessPorts): Handlers<typeof folderlessContract> {
  const picked = pickedFrom(host);
  return {
    reading: {
      read: async ({ file }) => readPage(await readPicked(picked(file))),
      review: (page) => reviewer.review('file' in page ? { file: picked(page.file) } : page),
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
