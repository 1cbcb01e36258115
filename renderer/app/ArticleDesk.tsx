import { useCallback, useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import { settingsQuery, type Me } from '#renderer/api/session.ts';
import { ChangesStatus } from '#renderer/features/changes/ChangesStatus.tsx';
import type { OpenChanges } from '#renderer/features/changes/open-changes.ts';
import { CopyfitStatus } from '#renderer/features/copyfit/CopyfitStatus.tsx';
import { NotesKeeper } from '#renderer/features/notes/NotesKeeper.tsx';
import { takeIn } from '#renderer/features/photos/photo-intake.ts';
import { photoTypes } from '#renderer/features/photos/photo-types.ts';
import {
  changed,
  inOrder,
  newPhoto,
  newStoryPhoto,
  withPhoto,
  withPicture,
} from '#renderer/features/photos/photo-uses.ts';
import { PhotoIntake } from '#renderer/features/photos/PhotoIntake.tsx';
import { unfoldsFirst } from '#renderer/features/photos/unfolded.ts';
import { showPanel } from '#renderer/features/writing/panel-store.ts';
import { useStage } from '#renderer/features/writing/use-stage.ts';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';
import { WritingView } from '#renderer/features/writing/WritingView.tsx';
import { leftByWindow } from '#renderer/ui/arriving-names.ts';
import { later } from '#renderer/ui/later.tsx';
import { ArticleActions } from './ArticleActions.tsx';
import { useArticlePanels } from './article-panels.tsx';
import { useBesideText } from './beside-text.ts';
import { changeBlock } from './change-block.ts';
import { changesOf, isTracked } from './changes-of.ts';
import type { Compared } from './compared.ts';
import { copyfitOf } from './copyfit-of.ts';
import { placeWaiting } from './placed-photos.ts';
import { editedPair } from './handed-over.ts';
import { notesOf, onWritten, openNotes } from './notes-of.ts';
import { RefusedPhotos } from './RefusedPhotos.tsx';
import { pickFiles } from '#renderer/ui/pick-files.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Settings } from '#shared/areas/settings.ts';
import type { ArticleId } from '#shared/ids.ts';

const CompareDialog = later(
  async () => (await import('#renderer/features/versions/CompareDialog.tsx')).CompareDialog,
);

/** An article being written, with everything that belongs beside its text. */
export function ArticleDesk({ article, me }: { article: ArticleId; me: Me }) {
  const [compared, setCompared] = useState<Compared | null>(null);
  const when = useQuery(settingsQuery).data?.trackChanges;
  const title = useWords().changes.edited;
  const panels = useArticlePanels(me, when, setCompared);
  if (!when) return null;
  const changes = (session: WritingSession) => changesOf(session, me, when);
  return (
    <>
      <WritingView
        article={article}
        me={me.id}
        panels={panels}
        actions={(session) => (
          <>
            <ArticleActions session={session} />
            <Notes session={session} />
            <PlacedPhotos session={session} />
            <DroppedBeside session={session} />
          </>
        )}
        tracker={changes}
        status={(session) => (
          <>
            <TrackedStatus session={session} changes={changes(session)} me={me} when={when} />
            <CopyfitStatus copyfit={copyfitOf(session)} />
          </>
        )}
        remarks={
          <>
            <PhotoIntake />
            <RefusedPhotos article={article} />
          </>
        }
        onFiles={(session, files) => addPhotos(session, files)}
        onPicture={addPicture}
        onAddPhotos={(session, as) =>
          pickFiles(photoTypes, (files) =>
            as === 'photo' ? addPhotos(session, files) : addStory(session, files),
          )
        }
        onEdited={(session) => void sinceHandedIn(session, title).then(setCompared)}
        onCompare={(session, before, after) =>
          setCompared({ session, pair: { before, after: after ?? 'now' } })
        }
      />
      {compared && (
        <CompareDialog
          {...compared}
          onChoose={(pair) => setCompared({ ...compared, pair })}
          onClose={() => setCompared(null)}
        />
      )}
    </>
  );
}

interface TrackedStatusProps extends Beside {
  readonly changes: OpenChanges;
  readonly me: Me;
  readonly when: Settings['trackChanges'];
}

function TrackedStatus({ session, changes, me, when }: TrackedStatusProps) {
  const stage = useStage(session.article);
  const isExpected = isTracked(session.article, stage, { me, when });
  return <ChangesStatus changes={changes} isExpected={isExpected} onList={() => showPanel('changes')} />;
}

/** Keeps picture files and puts them into the text, where the caret is or at the end. */
function addPhotos(session: WritingSession, files: readonly File[], first: 'caret' | 'end' = 'caret'): void {
  const insertNext = inOrder((photos, where) => session.body()?.insert(photos, where), first);
  const pictures = leftByWindow(files);
  if (pictures.length === 0) return;
  const showFirst = unfoldsFirst();
  takeIn(pictures, session.as, (kept) => {
    session.addAssets(kept.map(({ asset }) => asset));
    const photos = kept.map(({ asset, notes }) => newPhoto(crypto.randomUUID(), asset.id, notes));
    insertNext(photos);
    showFirst(photos);
    if (first === 'end' && photos[0]) session.reveal({ block: photos[0].id });
  });
}

/** Keeps a picture file and puts it into the photo that waits for it, unless that was taken out meanwhile. */
function addPicture(session: WritingSession, photo: string, file: File): void {
  const pictures = leftByWindow([file]);
  if (pictures.length === 0) return;
  takeIn(pictures, session.as, (kept) => {
    session.addAssets(kept.map(({ asset }) => asset));
    for (const { asset, notes } of kept)
      changeBlock(session, photo, (block) => changed(block, photo, withPicture(asset.id, notes)));
  });
}

/** Keeps picture files as one photo story, which grows with each of them. */
function addStory(session: WritingSession, files: readonly File[]): void {
  const story = crypto.randomUUID();
  const showFirst = unfoldsFirst();
  takeIn(files, session.as, (kept) => {
    session.addAssets(kept.map(({ asset }) => asset));
    const photos = kept.map(({ asset, notes }) => newStoryPhoto(crypto.randomUUID(), asset.id, notes));
    const isThere = session
      .body()
      ?.blocks()
      .some(({ id }) => id === story);
    if (isThere) changeBlock(session, story, (block) => photos.reduce(withPhoto, block));
    else session.body()?.insert([{ id: story, type: 'photoStory', photos }], 'caret');
    showFirst(photos);
  });
}

/** What the newsroom made of the text since it was handed in last; nothing where it never was. */
async function sinceHandedIn(session: WritingSession, title: string): Promise<Compared | null> {
  const signOffs = await api.review.signOffs({ id: session.article.id });
  const pair = editedPair(signOffs);
  return pair ? { session, title, pair } : null;
}

function Notes({ session }: Beside) {
  const listen = useCallback((listener: () => void) => onWritten(session, listener), [session]);
  return <NotesKeeper desk={notesOf(session)} onWritten={listen} onOpen={openNotes} />;
}

/** Shows nothing: what waits for the text to be there goes into it. */
function PlacedPhotos({ session }: Beside) {
  useEffect(() => {
    // The text takes note of what is written into it once everything on the screen has begun.
    const timer = setTimeout(() => placeWaiting(session));
    const end = session.state.subscribe(() => placeWaiting(session) && end());
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [session]);
  return null;
}

/** Shows nothing: pictures that are let go beside the text come to its end. */
function DroppedBeside({ session }: Beside) {
  useEffect(() => {
    if (session.article.isReadOnly) return;
    useBesideText.setState({ take: (files) => addPhotos(session, files, 'end') });
    return () => useBesideText.setState({ take: undefined });
  }, [session]);
  return null;
}

interface Beside {
  readonly session: WritingSession;
}
