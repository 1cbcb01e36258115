import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { settingsQuery, useMe, type Me } from '#renderer/api/session.ts';
import { listenToKeys } from '#renderer/commands/keys.ts';
import { keepUndoInField } from '#renderer/commands/own-undo.ts';
import { registerCommands } from '#renderer/commands/registry.ts';
import { Notices } from '#renderer/features/desk/Notices.tsx';
import { KeysSheet } from '#renderer/features/help/KeysSheet.tsx';
import { keepQueue } from '#renderer/features/import/kept-queue.ts';
import { PageArrivals } from '#renderer/features/import/PageArrivals.tsx';
import { usePageLook } from '#renderer/features/writing/page-look.ts';
import { AroundText, TextFirst } from '#renderer/features/writing/TextFirst.tsx';
import { UnsavedArticles } from '#renderer/features/writing/UnsavedArticles.tsx';
import { choosePlace } from '#renderer/features/places/choose-place.ts';
import { PlaceDialog } from '#renderer/features/places/PlaceDialog.tsx';
import { watchPresses } from '#renderer/ui/after-press.ts';
import { rememberFocus } from '#renderer/ui/regions.ts';
import { WithStatusLine } from '#renderer/ui/StatusLine.tsx';
import { useWords } from '#renderer/words/words.ts';
import { ArticleDialogs } from './ArticleDialogs.tsx';
import { useAppearance } from './appearance.ts';
import { askBackupPlace } from './ask-backup-place.ts';
import { BegunFromBackup } from './BegunFromBackup.tsx';
import { useBesideText } from './beside-text.ts';
import { ClosingQuestion } from './ClosingQuestion.tsx';
import { FailedAct } from './FailedAct.tsx';
import { GoneFolder } from './GoneFolder.tsx';
import { LeftFolder } from './LeftFolder.tsx';
import { Masthead } from './Masthead.tsx';
import mastheadStyles from './Masthead.module.css';
import { refuseFiles } from './refuse-files.ts';
import { ScreenGuard } from './ScreenGuard.tsx';
import { RestoredFolder } from './RestoredFolder.tsx';
import { MoveData, RestoreAtStart, Welcome } from './screens.ts';
import { ShownScreen } from './ShownScreen.tsx';
import { StatusEnd } from './StatusEnd.tsx';
import { keepUndoOfTabs } from './undo-of-tabs.ts';
import { useWindowEvents } from './use-window-events.ts';
import { windowCommands } from './window-commands.ts';
import { useWorkspace } from './workspace-store.ts';
import styles from './Workspace.module.css';

/** The window: the paper's masthead, the screen that is open, and one line at the foot. */
export function Workspace() {
  useAppearance();
  useEffect(listenToKeys, []);
  useEffect(keepUndoInField, []);
  useEffect(rememberFocus, []);
  useEffect(refuseFiles, []);
  useEffect(watchPresses, []);
  const me = useMe();
  const isText = useWorkspace(({ screen }) => screen.name === 'writing');
  const { data: settings } = useQuery(settingsQuery);
  if (!me || !settings) return <div className={styles.workspace} aria-busy="true" />;
  return settings.isSetUp ? (
    <TextFirst isText={isText}>
      <OpenWorkspace me={me} />
    </TextFirst>
  ) : (
    <FirstStart me={me} />
  );
}

function FirstStart({ me }: { me: Me }) {
  return (
    <>
      <GoneFolder />
      <Welcome
        me={me}
        choosePlace={askBackupPlace}
        restore={<RestoreAtStart askPlace={choosePlace} />}
        moving={(title, onBefore) => <MoveData askPlace={choosePlace} isFirst {...{ title, onBefore }} />}
      />
      <LeftFolder isFirst />
      <ClosingQuestion />
      <PlaceDialog />
    </>
  );
}

function OpenWorkspace({ me }: { me: Me }) {
  useEffect(() => registerCommands(windowCommands(me.id)), [me.id]);
  useWindowEvents();
  const isAlone = usePageLook((look) => look.isAlone);
  useEffect(keepQueue, []);
  useEffect(keepUndoOfTabs, []);
  return (
    <div className={styles.workspace}>
      {!isAlone && (
        <AroundText place={<div className={mastheadStyles.masthead} />}>
          <Masthead me={me} />
        </AroundText>
      )}
      {!isAlone && <StartNotices />}
      {!isAlone && <RestoredFolder />}
      <ArticleDialogs me={me} />
      <PlaceDialog />
      <LeftFolder />
      <BegunFromBackup me={me} />
      <ClosingQuestion />
      <KeysSheet />
      <WithStatusLine
        end={
          <AroundText>
            <StatusEnd />
          </AroundText>
        }
      >
        <ScreenGuard>
          <ShownScreen me={me} />
        </ScreenGuard>
        <Trouble />
      </WithStatusLine>
      <Arrivals me={me} />
    </div>
  );
}

/** What nobody asked for comes below the screen: nothing moves under a hand that is about to press. */
function Trouble() {
  return (
    <>
      <FailedAct />
      <GoneFolder />
      <UnsavedArticles />
    </>
  );
}

/** Over the settings and the help, and over a page that fills the window, what was recovered waits. */
function StartNotices() {
  const { screen, openArticle } = useWorkspace();
  const shown = screen.name === 'writing' ? screen.article : undefined;
  return (
    <Notices
      isAmongArticles={screen.name === 'desk' || screen.name === 'writing'}
      shown={shown}
      onOpen={openArticle}
    />
  );
}

/**
 * Pages and story files may be dropped anywhere. Pictures go to the photo desk from where nothing else takes them; what is
 * being written takes them to its end, and what is pasted or let go in the text where that is.
 */
function Arrivals({ me }: { me: Me }) {
  const { screen, go } = useWorkspace();
  const { take } = useBesideText();
  const { importing } = useWords();
  const isAmongPhotos = screen.name === 'writing' || screen.name === 'photos';
  return (
    <PageArrivals
      onPages={() => void photosTaken().then(() => go({ name: 'import' }))}
      onPictures={isAmongPhotos ? take : (files) => void toPhotoDesk(files, me)}
      picturesHere={take && importing.picturesHere}
      takesUnknown={!isAmongPhotos}
      takesPaste={screen.name === 'desk' || screen.name === 'import'}
    />
  );
}

/** Photos that were dropped with the pages come into the text that is open before it is left. */
async function photosTaken(): Promise<void> {
  const { usePhotoIntake } = await import('#renderer/features/photos/photo-intake.ts');
  const isTaken = () => usePhotoIntake.getState().total === 0;
  if (isTaken()) return;
  await new Promise<void>((resolve) => {
    const end = usePhotoIntake.subscribe(() => {
      if (!isTaken()) return;
      end();
      resolve();
    });
  });
}

/** The photo desk says there what became of them. */
async function toPhotoDesk(files: readonly File[], me: Me): Promise<void> {
  const { takeIntoArchive } = await import('#renderer/features/photos/photo-intake.ts');
  useWorkspace.getState().go({ name: 'photos' });
  takeIntoArchive(files, me.id);
}
