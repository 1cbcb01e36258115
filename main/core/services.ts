import { sectionsUnder } from '#shared/areas/sections.ts';
import type { ArticleId } from '#shared/ids.ts';
import { contentHashOf } from './revisions/revision-codec.ts';
import { createRevisionStore } from './revisions/revision-store.ts';
import { createArticleStore } from './articles/article-store.ts';
import { createLackingCounter } from './articles/lacking-counter.ts';
import { createPageReadingStore } from './articles/page-reading-store.ts';
import { createWorkingCopyStore } from './articles/working-copy.ts';
import { createAssetStore } from './assets/asset-store.ts';
import { lookAtPictureInParts } from './assets/picture-in-parts.ts';
import { createDataMoves } from './backups/data-moves.ts';
import { createPhotoCopies } from './assets/photo-copies.ts';
import { createPhotoDesk } from './assets/photo-desk.ts';
import { createPhotoService } from './assets/photo-service.ts';
import { createPhotoStore } from './assets/photo-store.ts';
import { pictureHolder } from './assets/waiting-pictures.ts';
import { createBackupService } from './backups/backup-service.ts';
import { createStandIns } from './backups/stand-in.ts';
import type { Clock, Ids } from './clock.ts';
import { createExportDesk } from './export-desk.ts';
import { openPhotoWorkshop } from './export-photos.ts';
import { packageAround } from './exchange/around-place.ts';
import { packageRecords } from './exchange/package-records.ts';
import { createGalleyDesk } from './galley-desk.ts';
import type { Host } from './host.ts';
import type { Log } from './log.ts';
import { openPhotoHands } from './jobs/photo-hands.ts';
import { openSuggestionThread } from './jobs/suggestion-thread.ts';
import { createRegisterStore } from './registers/register-store.ts';
import { createRegisterTables } from './registers/register-tables.ts';
import { seedEntries } from './registers/seed/seed.ts';
import { createSignOffStore } from './review/sign-off-store.ts';
import { followStageRules } from './review/follow-stage-rules.ts';
import { createStages } from './review/stages.ts';
import { samplePhotos } from './sample/photos-folder.ts';
import { sampleRecords } from './sample/sample-record.ts';
import { createSampleService } from './sample/sample-service.ts';
import { indexedText } from './search/indexed-text.ts';
import { foldedMatch } from './search/query-plan.ts';
import { createSearchService } from './search/search-service.ts';
import { createSettingsStore } from './settings/settings-store.ts';
import type { DataFolder } from './storage/data-folder.ts';
import { waitingIn } from './storage/waiting-files.ts';
import { createStoryService } from './stories/story-service.ts';
import type { Tell } from './telling.ts';
import { createThreadStore } from './threads/thread-store.ts';
import { checkData, type Stored } from './upkeep/check-data.ts';
import { repairData, type Repairable } from './upkeep/repair-data.ts';
import type { Watch } from './upkeep/walk.ts';
import { appVersion } from './version.ts';
import { createPace } from './work/pace.ts';
import { createWritingDesk } from './writing-desk.ts';

export type Services = ReturnType<typeof createServices>;

interface ServicePorts {
  readonly host: Host;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly tell: Tell;
  /** The data folder that was asked for, where another one is open in its place. */
  readonly root?: string;
}

/** Every area made, and handed what it asks of the others: the one place where areas meet. */
export function createServices(
  folder: DataFolder,
  { host, clock, ids, log, tell, root = folder.path }: ServicePorts,
) {
  const { db } = folder;
  const pace = createPace(() => performance.now());
  const lists = createRegisterStore(db);
  if (folder.canWrite) lists.add(seedEntries());

  const revisions = createRevisionStore(db);
  const signOffs = createSignOffStore(db);
  const stages = createStages({ registers: lists, revisions, signOffsOf: signOffs.of });
  const assets = createAssetStore(db, folder.photos);
  const photoHands = openPhotoHands();
  const photoStore = createPhotoStore(db);
  const photoDesk = createPhotoDesk({
    ...{ db, log },
    store: photoStore,
    canWrite: folder.canWrite,
    matchWords: foldedMatch,
    pathOf: assets.pathOf,
    run: photoHands.run,
    onRead: () => tell('photos.added', {}),
  });
  const copyPhotos = createPhotoCopies({
    find: assets.find,
    pathOf: assets.pathOf,
    ownWords: photoStore.own,
    run: photoHands.run,
  });
  const photos = createPhotoService({
    ...{ clock, log },
    store: assets,
    noted: photoDesk.noted,
    originals: folder.photos,
    folder: folder.path,
    cache: folder.photoCache,
    run: photoHands.run,
  });
  const readings = createPageReadingStore(db);

  const workingCopies = createWorkingCopyStore(db);
  const search = createSearchService({
    ...{ folder, log, pace },
    contentOf: workingCopies.read,
    sectionsUnder: (id) => sectionsUnder(id, lists.entries('section')),
    onIndexed: (pending) => tell('search.indexed', { pending }),
  });
  const suggestionThread = openSuggestionThread();
  const suggestions = {
    of: (id: ArticleId) =>
      suggestionThread.suggest({
        ...{ id, databaseFile: folder.databaseFile },
        text: indexedText(workingCopies.read(id)),
      }),
    close: suggestionThread.close,
  };
  const articleStore = createArticleStore(db, search.marks);
  const threadStore = createThreadStore(db);
  const shelves = {
    ...{ db, assets, readings, revisions, signOffs, stages, workingCopies },
    articles: articleStore,
    registers: lists,
    threads: threadStore,
    index: search.addAll,
    searchText: indexedText,
    sliceMs: pace.sliceMs,
    originals: folder.photos,
    holdPicture: pictureHolder({ waiting: waitingIn(folder.path), hold: photos.hold, log }),
    recordPhoto: photos.record,
  };
  const desk = createWritingDesk(shelves, { clock, ids, laptop: host.laptop });
  const { acceptance, articles, arrivals, droppedLines, imports, review, registers, threads } = desk;
  const settings = createSettingsStore(db);
  const together = <T>(act: () => T): T => db.transaction(act);
  if (folder.canWrite)
    followStageRules({
      ...{ log, together },
      values: settings,
      decidedArticles: signOffs.articles,
      restage: articles.restage,
    });
  const packages = packageRecords({ ...settings, together });
  const lackingCounter = createLackingCounter({
    ...{ db, log, values: settings },
    canWrite: folder.canWrite,
    contentOf: workingCopies.read,
    lacking: desk.checkTable.lacking,
    recipe: desk.checkTable.lackingRecipe,
    sliceMs: pace.sliceMs,
    onCounted: () => tell('articles.counted', {}),
  });
  const exports = createExportDesk({
    articles,
    log,
    records: packages,
    checkTable: desk.checkTable,
    assets,
    registers: lists,
    revisions,
    signOffsOf: stages.signOffs,
    workshop: (signal) =>
      openPhotoWorkshop({ folder: folder.path, cache: folder.photoCache, run: photoHands.run }, signal),
  });
  const galleys = createGalleyDesk({
    ...{ articles, clock, host, stages },
    registers: lists,
    exported: exports.exported,
    picture: (asset, turn) => photos.file(asset, 'thumb', turn),
  });
  const backups = createBackupService({
    folder: folder.path,
    databaseFile: folder.databaseFile,
    photos: folder.photos,
    clock,
  });
  const standIns = createStandIns({ folder: folder.path, clock });
  const dataMoves = createDataMoves({
    ...{ root, clock },
    current: folder.path,
    packageAround,
    backupPlace: () => settings.get().backupPlace,
  });
  const sample = createSampleService({
    ...{ db, clock, ids, assets, revisions, registers: lists, photos },
    record: sampleRecords(settings),
    photosFolder: samplePhotos,
    levelOf: stages.levelOf,
    deskAt: (circumstances) => createWritingDesk(shelves, { ids, laptop: host.laptop, ...circumstances }),
    articles: { ...arrivals, headline: (id) => articleStore.row(id).headline },
    messagesOf: (id) => threadStore.of(id).flatMap((thread) => thread.messages.map((message) => message.id)),
    removeArticle(id) {
      search.forget(id);
      packages.forget(id);
      threadStore.removeOf(id);
      signOffs.removeOf(id);
      readings.remove(id);
      workingCopies.remove(id);
      revisions.removeOf(id);
      articleStore.remove(id);
    },
  });
  const stories = createStoryService({
    ...{ db, signOffs, readings, photoDesk },
    version: appVersion(),
    articles: { ...arrivals, restageAll: articles.restageAll },
    revisions: { ...revisions, contentHashOf },
    threads: threadStore,
    registers: lists,
    assets: { ...assets, lookInParts: lookAtPictureInParts },
  });
  const stored: Stored & Repairable = {
    ...{ db, contentHashOf },
    databaseFile: folder.databaseFile,
    articleIds: articleStore.ids,
    differing: articles.differing,
    rederive: articles.rederive,
    baseOf: (id) => articleStore.row(id).base,
    isMisindexed: search.audit.differs,
    unlikeIndexes: search.audit.unlike,
    unindexed: search.pending,
    indexWaiting: search.catchUp,
    rebuildIndexes: search.rebuild,
    revisionIds: revisions.ids,
    revisionBytes: revisions.bytesOf,
    revisionFacts: revisions.facts,
    signOffRows: signOffs.rows,
    threadRows: threadStore.rows,
    folder: folder.path,
    photos: folder.photos,
    assets: assets.all,
    pathOf: assets.pathOf,
  };

  return {
    acceptance,
    arrivals,
    articles,
    backups,
    copyPhotos,
    dataMoves,
    droppedLines,
    exports,
    galleys,
    imports,
    lackingCounter,
    photoDesk,
    photoHands,
    photos,
    pace,
    registers,
    registerTables: createRegisterTables(registers, lists),
    review,
    revisions,
    sample,
    search,
    settings,
    stages,
    standIns,
    stories,
    suggestions,
    threads,
    upkeep: {
      check: (watch: Watch) => checkData(stored, watch),
      repair: (watch: Watch) => repairData(stored, watch),
    },
    dataFolder: folder.path,
  };
}
