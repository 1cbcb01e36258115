import { useCallback, useEffect, useMemo, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import { api } from '#renderer/api/api.ts';
import { articleQuery } from '#renderer/api/articles.ts';
import { suggestionsQuery } from '#renderer/api/suggestions.ts';
import { settingsQuery, type Me } from '#renderer/api/session.ts';
import { runCommand } from '#renderer/commands/registry.ts';
import { BylinePanel } from '#renderer/features/bylines/BylinePanel.tsx';
import { ChangesNote, ChangesPanel } from '#renderer/features/changes/ChangesPanel.tsx';
import { ChangesStatus } from '#renderer/features/changes/ChangesStatus.tsx';
import type { OpenChanges } from '#renderer/features/changes/open-changes.ts';
import { CopyfitNote, CopyfitPanel } from '#renderer/features/copyfit/CopyfitPanel.tsx';
import { CopyfitStatus } from '#renderer/features/copyfit/CopyfitStatus.tsx';
import { NotesKeeper } from '#renderer/features/notes/NotesKeeper.tsx';
import { NotesNote, NotesPanel } from '#renderer/features/notes/NotesPanel.tsx';
import { takeIn } from '#renderer/features/photos/photo-intake.ts';
import { photoTypes } from '#renderer/features/photos/photo-types.ts';
import { newPhoto, newStoryPhoto, withPhoto } from '#renderer/features/photos/photo-uses.ts';
import { usePhotoChecks } from '#renderer/features/photos/photo-checks.ts';
import { useUnfolded } from '#renderer/features/photos/unfolded.ts';
import { PhotoIntake } from '#renderer/features/photos/PhotoIntake.tsx';
import { PhotoPanel } from '#renderer/features/photos/PhotoPanel.tsx';
import { SignOffPanel } from '#renderer/features/signoff/SignOffPanel.tsx';
import { TaggingPanel } from '#renderer/features/tagging/TaggingPanel.tsx';
import { CompareDialog, type VersionPair } from '#renderer/features/versions/CompareDialog.tsx';
import { signOffsQuery } from '#renderer/features/signoff/signoff-queries.ts';
import { usePanels as usePanelStore } from '#renderer/features/writing/panel-store.ts';
import type { WritingPanel } from '#renderer/features/writing/PanelColumn.tsx';
import { useStage } from '#renderer/features/writing/use-stage.ts';
import { useSettledSave } from '#renderer/features/writing/use-settled-save.ts';
import { revealPlace, type Place } from '#renderer/features/writing/reveal-place.ts';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';
import { WritingView } from '#renderer/features/writing/WritingView.tsx';
import { ArticleActions } from './ArticleActions.tsx';
import { changesOf, isTracked } from './changes-of.ts';
import { copyfitOf } from './copyfit-of.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { placeWaiting } from './placed-photos.ts';
import { notesOf, onWritten, openNotes } from './notes-of.ts';
import { pickFiles } from '#renderer/ui/pick-files.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Settings } from '#shared/areas/settings.ts';
import type { Block } from '#shared/document/block.ts';
import type { ArticleId, RevisionId } from '#shared/ids.ts';
import styles from './ArticleDesk.module.css';
import { useDroppedPanel } from './use-dropped-panel.tsx';

/** An article being written, with everything that belongs beside its text. */
export function ArticleDesk({ article, me }: { article: ArticleId; me: Me }) {
  const [compared, setCompared] = useState<Compared | null>(null);
  const when = useQuery(settingsQuery).data?.trackChanges;
  const title = useWords().changes.edited;
  const panels = usePanels(me, when, setCompared);
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
          </>
        )}
        tracker={changes}
        status={(session) => (
          <>
            <TrackedStatus session={session} changes={changes(session)} when={when} />
            <CopyfitStatus copyfit={copyfitOf(session)} />
          </>
        )}
        remarks={<PhotoIntake />}
        onFiles={addPhotos}
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
  readonly when: Settings['trackChanges'];
}

function TrackedStatus({ session, changes, when }: TrackedStatusProps) {
  const stage = useStage(session.article);
  const isExpected = isTracked(session.article, stage, when);
  return <ChangesStatus changes={changes} isExpected={isExpected} onList={showChangesPanel} />;
}

interface Compared {
  /** What the comparison is for, where it is not just any two. */
  readonly title?: string | undefined;
  readonly session: WritingSession;
  readonly pair: VersionPair;
}

/** Keeps picture files and puts each into the text where the caret is. */
function addPhotos(session: WritingSession, files: readonly File[]): void {
  takeIn(files, session.as, ({ asset, notes }) => {
    session.addAssets([asset]);
    session.body()?.insert([newPhoto(crypto.randomUUID(), asset.id, notes)], 'caret');
  });
}

/** Keeps picture files as one photo story, which grows with each of them. */
function addStory(session: WritingSession, files: readonly File[]): void {
  const story = crypto.randomUUID();
  takeIn(files, session.as, ({ asset, notes }) => {
    session.addAssets([asset]);
    const photo = newStoryPhoto(crypto.randomUUID(), asset.id, notes);
    const isThere = session
      .body()
      ?.blocks()
      .some(({ id }) => id === story);
    if (isThere) changeBlock(session, story, (block) => withPhoto(block, photo));
    else session.body()?.insert([{ id: story, type: 'photoStory', photos: [photo] }], 'caret');
  });
}

/** What became of the text since it was handed in last; nothing where it never was. */
async function sinceHandedIn(session: WritingSession, title: string): Promise<Compared | null> {
  const signOffs = await api.review.signOffs({ id: session.article.id });
  const handedIn = signOffs.findLast(({ decision }) => decision === 'submit');
  return handedIn ? { session, title, pair: { before: handedIn.revision, after: 'now' } } : null;
}

function showChangesPanel(): void {
  usePanelStore.getState().show(true);
  usePanelStore.getState().toggle('changes', true);
}

function usePanels(
  me: Me,
  when: Settings['trackChanges'] = 'handedIn',
  onCompare: (compared: Compared) => void,
): readonly WritingPanel[] {
  const { changes, photos, notes, bylines, copyfit, tagging, signoff } = useWords();
  const dropped = useDroppedPanel();
  return useMemo(() => {
    const panels: readonly WritingPanel[] = [
      {
        id: 'signOff',
        title: signoff.title,
        render: (session, reload) => (
          <SignOff
            session={session}
            me={me}
            onJump={(place) => revealPlace(session, panels, place)}
            onChosen={reload}
          />
        ),
      },
      {
        id: 'notes',
        title: notes.title,
        render: (session) => <NotesPanel desk={notesOf(session)} />,
        note: (session) => <NotesNote desk={notesOf(session)} />,
      },
      {
        id: 'changes',
        title: changes.title,
        fields: ['changes'],
        render: (session) => <Changes session={session} me={me} when={when} onCompare={onCompare} />,
        note: (session) => <ChangesNote changes={changesOf(session, me, when)} />,
      },
      {
        id: 'photos',
        title: photos.title,
        fields: ['photos'],
        render: (session) => <Photos session={session} />,
        onReveal: ({ photo }) => useUnfolded.getState().unfold(photo),
      },
      {
        id: 'bylines',
        title: bylines.title,
        fields: ['bylines', 'source'],
        render: (session) => <Bylines session={session} />,
      },
      {
        id: 'tagging',
        title: tagging.title,
        fields: ['section', 'genre'],
        render: (session) => <Tagging session={session} />,
      },
      {
        id: 'copyfit',
        title: copyfit.title,
        render: (session) => <CopyfitPanel copyfit={copyfitOf(session)} me={me.id} />,
        note: (session) => <CopyfitNote copyfit={copyfitOf(session)} />,
      },
      dropped,
    ];
    return panels;
  }, [changes, photos, notes, bylines, copyfit, tagging, signoff, dropped, me, when, onCompare]);
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

interface Beside {
  readonly session: WritingSession;
}

interface SignOffProps extends Beside {
  readonly me: Me;
  readonly onJump: (place: Place) => void;
  readonly onChosen: () => void;
}

function SignOff({ session, me, onJump, onChosen }: SignOffProps) {
  const { data: article } = useQuery(articleQuery(session.article.id));
  if (!article) return null;
  return (
    <>
      <SignOffPanel {...{ article, me, onJump, onChosen }} beforeMove={() => session.flush()} />
      {article.stage.name === 'approved' && <NextStep />}
    </>
  );
}

/** What an approved article is for. */
function NextStep() {
  const { exchange } = useWords();
  return (
    <p className={styles.next}>
      <Button icon="export" onPress={() => runCommand('article.export')}>
        {exchange.exportNext}
      </Button>
    </p>
  );
}

interface ChangesProps extends Beside {
  readonly me: Me;
  readonly when: Settings['trackChanges'];
  readonly onCompare: (compared: Compared) => void;
}

/** What the newsroom made of the text is told by what was handed in last. */
function Changes({ session, me, when, onCompare }: ChangesProps) {
  const { article } = session;
  const { changes: text } = useWords();
  const stage = useStage(article);
  const { data: signOffs = [] } = useQuery({
    ...signOffsQuery(article.id),
    enabled: stage.name !== 'draft',
  });
  const handedIn = signOffs.findLast(({ decision }) => decision === 'submit');
  const compare = (before: RevisionId) =>
    onCompare({ session, title: text.edited, pair: { before, after: 'now' } });
  return (
    <ChangesPanel
      changes={changesOf(session, me, when)}
      isReadOnly={article.isReadOnly}
      onEdited={handedIn && (() => compare(handedIn.revision))}
    />
  );
}

function Photos({ session }: Beside) {
  const blocks = useStore(session.state, (state) => state.photos);
  const particulars = useStore(session.state, (state) => state.particulars);
  const assets = useStore(session.state, (state) => state.assets);
  const sizeOf = (id: string) => assets.find((asset) => asset.id === id);
  const content = { ...session.article.content, ...particulars, body: [...blocks] };
  return (
    <PhotoPanel
      blocks={blocks}
      bylines={particulars.bylines}
      articlePlace={particulars.place ?? ''}
      checks={usePhotoChecks(content, sizeOf)}
      sizeOf={sizeOf}
      by={session.as}
      isReadOnly={session.article.isReadOnly}
      onKept={(asset) => session.addAssets([asset])}
      onInsert={(photo, where) => session.body()?.insert([photo], where)}
      onChange={(id, change) => changeBlock(session, id, change)}
      onExchange={({ blocks: old, others }) => session.body()?.exchange(old, others)}
      onReorder={(order) => session.body()?.reorder(order)}
      onMoveToFront={(block) => session.body()?.moveToFront(block)}
      onRemove={(block) => session.body()?.remove(block)}
      onReveal={(block) => session.reveal({ block })}
    />
  );
}

/** What the panel shows may be a moment older than the text: the change is made to what stands there. */
function changeBlock(session: WritingSession, id: string, change: (block: Block) => Block): void {
  const body = session.body();
  const block = body?.blocks().find((candidate) => candidate.id === id);
  if (body && block) body.replace(change(block));
}

function Bylines({ session }: Beside) {
  const { bylines, source = '' } = useStore(session.state, (state) => state.particulars);
  return <BylinePanel bylines={bylines} source={source} me={session.as} onChange={session.setFields} />;
}

/** The archive is asked again when the text was left alone for a while. */
const suggestAfterMs = 1500;

function Tagging({ session }: Beside) {
  const particulars = useStore(session.state, (state) => state.particulars);
  const savedAt = useSettledSave(session, suggestAfterMs);
  const { data: suggestions } = useQuery(suggestionsQuery(session.article.id, savedAt));
  return <TaggingPanel tagging={particulars} suggestions={suggestions} onChange={session.setFields} />;
}
