import type { PhotoSize } from '#shared/areas/assets.ts';
import type { Turn } from '#shared/document/block.ts';
import type { StartNotice } from '#shared/areas/upkeep.ts';
import { contract } from '#shared/contract/contract.ts';
import type { Json } from '#shared/document/json.ts';
import type { PhotoFile } from './assets/photo-service.ts';
import { findWaiting, sweepWaiting } from './assets/waiting-pictures.ts';
import { systemClock, type Clock, type Ids, type Timers } from './clock.ts';
import { createDispatcher, type Dispatch } from './dispatcher.ts';
import { createHandlers } from './handlers.ts';
import type { Host } from './host.ts';
import { createFolderWatch } from './folder-watch.ts';
import { keepBackups } from './keep-backups.ts';
import { createFileLog, type Log } from './log.ts';
import { createNoticeBoard } from './notice-board.ts';
import { recoveryNotices } from './recovery-notices.ts';
import { createLeaving } from './leaving.ts';
import { createPageReviewer } from './jobs/page-reviewer.ts';
import { createServices } from './services.ts';
import { assertOpensAgain, goesBy, openFolder } from './open-folder.ts';
import { inUse } from './storage/data-folder.ts';
import { waitingIn } from './storage/waiting-files.ts';
import { createTelling, type EventListener } from './telling.ts';
import { createIds } from './uuid.ts';
import { createWorkDesk } from './work/work-desk.ts';

export { openedInPlaceOf } from './open-folder.ts';
export { languageIn } from './storage/newsroom-signs.ts';

export interface AppOptions {
  /** The data folder, made where there is none. */
  readonly folder: string;
  readonly host: Host;
  /** `read` opens beside a window that writes; every command is then refused with a sentence. Default `write`. */
  readonly access?: 'read' | 'write';
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly log?: Log;
  /** Given by a window, which stays open: backups are then made by themselves to the place in the settings. */
  readonly timers?: Timers;
  /** Checks every answer against the contract too. For development and tests. */
  readonly checksAnswers?: boolean;
}

export interface App {
  readonly dispatch: Dispatch;
  /** What the person must know before they begin: what was recovered, what was opened in place of what. */
  readonly notices: readonly StartNotice[];
  /** Returns the function that ends the subscription. */
  onEvent(listener: EventListener): () => void;
  /** The file to answer the window's `photoUrl` with; undefined where there is no such photo. */
  photoFile(id: string, size: PhotoSize, turn?: Turn): Promise<PhotoFile | undefined>;
  /** The file to answer `waitingPictureUrl` with. */
  waitingPicture(id: string): PhotoFile | undefined;
  /** Whether the window was left with an article on its screen. */
  wasWriting(): boolean;
  /** Cancels long work, waits until it has stopped at a safe point, and closes the folder. Calls after it fail. */
  close(): Promise<void>;
}

/** The core of the newsroom behind one function. Throws an `AppError` where the folder cannot be opened. */
export async function createApp(options: AppOptions): Promise<App> {
  const { clock = systemClock, host } = options;
  const { ids = createIds(clock), log = createFileLog(options.folder) } = options;
  const opened = await openFolder(options.folder, options.access ?? 'write', clock);
  const { folder, instead } = opened;
  const { tell, onEvent } = createTelling();
  const works = createWorkDesk((progress) => tell('work.progress', progress));
  const folderWatch = createFolderWatch({
    folder: folder.path,
    databaseFile: folder.databaseFile,
    timers: options.timers,
    onChange: () => tell('folder.changed', {}),
  });
  const leaving = createLeaving(folderWatch.refusal);
  const services = createServices(folder, { host, clock, ids, log, tell, root: options.folder });
  const notices = [
    ...opened.notices,
    ...(folder.wasCutOff ? recoveryNotices(services.articles.unkept()) : []),
  ];
  const reviewer = createPageReviewer();
  const waiting = waitingIn(folder.path);
  const noticeBoard = createNoticeBoard(notices);
  const handlers = createHandlers({
    ...services,
    assertOpensAgain: () => assertOpensAgain(options.folder),
    folderWatch,
    goesByThis: () => goesBy(folder.path, options.folder),
    host,
    instead,
    leaving,
    log,
    noticeBoard,
    reviewer,
    tell,
    waiting: folder.canWrite ? waiting : undefined,
    works,
  });
  const swept = folder.canWrite ? sweepWaiting(waiting, services.settings.isInLayouts) : undefined;
  const dispatch = createDispatcher(contract, handlers, {
    log,
    canWrite: folder.canWrite,
    onCall: services.pace.callCame,
    refusal: inUse(),
    whileWriting: leaving.whileWriting,
    checksAnswers: options.checksAnswers ?? false,
  });

  const endBackups =
    options.timers && folder.canWrite
      ? keepBackups({ services, works, ids, tell, onEvent, timers: options.timers })
      : undefined;

  return {
    dispatch,
    notices,
    onEvent,
    photoFile: services.photos.file,
    waitingPicture: (id) => findWaiting(waiting, id),
    wasWriting: () => isWriting(services.settings.layout('workspace')),
    async close() {
      folderWatch.stop();
      endBackups?.();
      works.cancelAll();
      await works.settled();
      await swept;
      await reviewer.close();
      await services.search.close();
      await services.lackingCounter.close();
      await services.photoDesk.close();
      await services.photoHands.close();
      await services.suggestions.close();
      folder.close();
    },
  };
}

/** The window keeps this for itself, and reads it with care; here it only says what will be asked for first. */
function isWriting(layout: Json): boolean {
  const screen = layout && typeof layout === 'object' && 'screen' in layout ? layout['screen'] : null;
  return Boolean(screen && typeof screen === 'object' && 'article' in screen);
}
