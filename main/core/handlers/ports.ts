import type { Host } from '#core/host.ts';
import type { FolderWatch } from '#core/folder-watch.ts';
import type { NoticeBoard } from '#core/notice-board.ts';
import type { OpenInstead } from '#core/open-folder.ts';
import type { PageReviewer } from '#core/jobs/page-reviewer.ts';
import type { Leaving } from '#core/leaving.ts';
import type { Log } from '#core/log.ts';
import type { Services } from '#core/services.ts';
import type { Tell } from '#core/telling.ts';
import type { WorkDesk } from '#core/work/work-desk.ts';

/** What the handlers answer with. Each takes of it what its own area needs. */
export interface HandlerPorts extends Services {
  readonly host: Host;
  readonly folderWatch: FolderWatch;
  readonly instead: OpenInstead | undefined;
  readonly log: Log;
  readonly leaving: Leaving;
  readonly works: WorkDesk;
  readonly reviewer: PageReviewer;
  /** Where the pictures of pages are kept until these are accepted; undefined beside a window that writes. */
  readonly waiting: string | undefined;
  readonly noticeBoard: NoticeBoard;
  readonly tell: Tell;
  /** Throws the sentence to tell where the next start would not find its data. */
  readonly assertOpensAgain: () => void;
  /** Whether the next start goes by the data folder that is open. */
  readonly goesByThis: () => boolean;
}
