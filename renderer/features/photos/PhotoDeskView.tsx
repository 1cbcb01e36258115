import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { failureText } from '#renderer/words/failure-text.ts';
import type { Me } from '#renderer/api/session.ts';
import { registerCommands } from '#renderer/commands/registry.ts';
import { DropArea } from '#renderer/ui/DropArea.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { pickFiles } from '#renderer/ui/pick-files.ts';
import { useScreenBegins } from '#renderer/ui/regions.ts';
import { focusTile } from '#renderer/ui/TileGrid.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { useWords, words as wordsNow } from '#renderer/words/words.ts';
import type { DeskPhoto } from '#shared/areas/photo-desk.ts';
import type { ArticleId } from '#shared/ids.ts';
import { CaptionDialog } from './CaptionDialog.tsx';
import { DeskPhotoViewer } from './DeskPhotoViewer.tsx';
import { writeCopies } from './photo-copying.ts';
import { photoDeskCommands } from './photo-desk-commands.ts';
import { allIds, photosQuery, somePhotos, type WantedPhotos } from './photo-desk-queries.ts';
import { isNarrowed, usePhotoDesk } from './photo-desk-store.ts';
import { takeFolder, takeIntoArchive } from './photo-intake.ts';
import { photoTypes } from './photo-types.ts';
import { undoWords } from './photo-words-acts.ts';
import { PhotoDeskRemarks } from './PhotoDeskRemarks.tsx';
import { PhotoDeskTools } from './PhotoDeskTools.tsx';
import styles from './PhotoDeskView.module.css';
import { PhotoDetails } from './PhotoDetails.tsx';
import { PhotoFilters } from './PhotoFilters.tsx';
import { PhotoGrid } from './PhotoGrid.tsx';
import { PhotoSelection } from './PhotoSelection.tsx';
import { told } from './told-acts.ts';
import { ToArticleDialog } from './ToArticleDialog.tsx';
import { useIntakeEnd } from './use-intake-end.ts';
import { usePastedFiles } from './use-pasted-files.ts';
import { usePhotoDeskLayout } from './use-photo-desk-layout.ts';

export interface PhotoDeskViewProps {
  readonly me: Me;
  /** Articles that are open in the window, the one that was written last first. */
  readonly openArticles: readonly ArticleId[];
  readonly onOpenArticle: (article: ArticleId) => void;
  readonly onPutInto: (article: ArticleId, photos: readonly DeskPhoto[]) => void;
  /** Asks for a folder. Undefined where the person thought better of it. */
  readonly askFolder: (question: {
    title: string;
    action: string;
  }) => Promise<{ ref: string; path: string } | undefined>;
}

/** Bàn ảnh: every photo of the archive, to be found, rated, captioned and put into articles. */
export function PhotoDeskView(props: PhotoDeskViewProps) {
  const { me, onOpenArticle } = props;
  usePhotoDeskLayout();
  useIntakeEnd();
  const acts = useActs(props);
  const { photoDesk: words } = useWords();
  const { text, narrowing, sort, isShowingDetails, select } = usePhotoDesk();
  const wanted = useMemo(() => ({ text, ...narrowing, sort }), [text, narrowing, sort]);
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(photosQuery(wanted));
  useScreenBegins(data !== undefined);
  const photos = useMemo(() => data?.pages.flatMap((page) => page.photos) ?? [], [data]);
  const { total = 0, unread = 0 } = data?.pages.at(-1) ?? {};
  const more = () => void (hasNextPage && !isFetching && fetchNextPage());
  return (
    <main className={styles.desk}>
      <PhotoFilters />
      <section className={styles.list} aria-label={words.title}>
        <PhotoDeskTools onFiles={acts.addFiles} onFolder={acts.addFolder} />
        <PhotoSelection me={me.id} onCopies={acts.copies} />
        {error && <Notice kind="failure">{failureText(error)}</Notice>}
        <div className={styles.drop}>
          <DropArea label={words.drop} onFiles={acts.addFiles}>
            <div className={styles.grid} data-region="main">
              <PhotoGrid
                photos={photos}
                me={me.id}
                empty={data ? emptyText(wanted) : ''}
                onNearEnd={more}
                onAll={() => void allIds(wanted).then((ids) => select(new Set(ids)))}
              />
            </div>
          </DropArea>
        </div>
        <PhotoDeskRemarks me={me.id} />
        <StatusLine>
          <span role="status">{words.total(total)}</span>
          {unread > 0 && <span>{words.unread(unread)}</span>}
        </StatusLine>
      </section>
      {isShowingDetails && <PhotoDetails photos={photos} me={me.id} onOpenArticle={onOpenArticle} />}
      <Looked photos={photos} total={total} me={me} onNearEnd={more} />
      <Dialogs {...props} />
    </main>
  );
}

function emptyText(wanted: WantedPhotos): string {
  const { photoDesk: words } = wordsNow();
  const { text, sort: _, ...narrowing } = wanted;
  if (text.trim() !== '') return words.nothingFound(text);
  return isNarrowed(narrowing) ? words.fitNothing : words.empty;
}

/** What can be done on this screen, by a button or by keys. */
function useActs({ me, askFolder }: PhotoDeskViewProps) {
  const acts = useMemo(
    () => ({
      addFiles: (files: readonly File[]) => takeIntoArchive(files, me.id),
      async addFolder() {
        const { addFolderTitle: title, addFolderAction: action } = wordsNow().photoDesk;
        const folder = await askFolder({ title, action });
        if (folder) takeFolder(folder.ref, me.id);
      },
      async copies() {
        const ids = [...usePhotoDesk.getState().selected];
        const { copiesTitle: title, copiesAction: action } = wordsNow().photoDesk;
        const folder = await askFolder({ title, action });
        if (folder && ids.length > 0) await writeCopies(ids, folder, me.id);
      },
    }),
    [me.id, askFolder],
  );
  usePastedFiles(acts.addFiles);
  useEffect(
    () =>
      registerCommands(
        photoDeskCommands({
          addFiles: () => pickFiles(photoTypes, acts.addFiles),
          addFolder: () => void acts.addFolder(),
          writeCopies: () => void acts.copies(),
          undo: () => told(undoWords(me.id)),
        }),
      ),
    [acts, me.id],
  );
  return acts;
}

interface LookedProps {
  readonly photos: readonly DeskPhoto[];
  readonly total: number;
  readonly me: Me;
  readonly onNearEnd: () => void;
}

/** The photo that fills the window. Closed, the grid goes on at it. */
function Looked({ photos, total, me, onNearEnd }: LookedProps) {
  const { looked, look, select } = usePhotoDesk();
  const latest = useLatest(looked);
  if (looked === null) return null;
  function close(): void {
    const id = latest.current;
    look(null);
    if (!id) return;
    select(new Set([id]));
    focusTile(id, photos.findIndex(({ asset }) => asset.id === id) / photos.length);
  }
  return (
    <DeskPhotoViewer
      {...{ photos, total, onNearEnd }}
      shown={looked}
      me={me.id}
      onShow={look}
      onClose={close}
    />
  );
}

function Dialogs({ me, openArticles, onPutInto }: PhotoDeskViewProps) {
  const { dialog, selected, show } = usePhotoDesk();
  const ids = useMemo(() => [...selected], [selected]);
  const close = () => show(null);
  if (dialog === null || ids.length === 0) return null;
  if (dialog === 'caption') return <CaptionDialog ids={ids} me={me.id} onClose={close} />;
  return (
    <ToArticleDialog
      photos={ids.length}
      open={openArticles}
      onChoose={(article) => {
        close();
        void somePhotos(ids).then((photos) => onPutInto(article, photos));
      }}
      onClose={close}
    />
  );
}
