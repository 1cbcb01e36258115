import { useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import { articleQuery } from '#renderer/api/articles.ts';
import type { Me } from '#renderer/api/session.ts';
import { suggestionsQuery } from '#renderer/api/suggestions.ts';
import { runCommand } from '#renderer/commands/registry.ts';
import { BylinePanel } from '#renderer/features/bylines/BylinePanel.tsx';
import { ChangesPanel } from '#renderer/features/changes/ChangesPanel.tsx';
import { usePhotoChecks } from '#renderer/features/photos/photo-checks.ts';
import { PhotoPanel } from '#renderer/features/photos/PhotoPanel.tsx';
import { signOffsQuery } from '#renderer/features/signoff/signoff-queries.ts';
import { SignOffPanel } from '#renderer/features/signoff/SignOffPanel.tsx';
import { TaggingPanel } from '#renderer/features/tagging/TaggingPanel.tsx';
import { BesideOther } from '#renderer/features/versions/BesideOther.tsx';
import type { VersionPair } from '#renderer/features/versions/CompareDialog.tsx';
import { contentNow } from '#renderer/features/versions/written-article.ts';
import { FieldUndo } from '#renderer/features/writing/FieldUndo.tsx';
import type { Place } from '#renderer/features/writing/reveal-place.ts';
import { useSettledSave } from '#renderer/features/writing/use-settled-save.ts';
import { useStage } from '#renderer/features/writing/use-stage.ts';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Settings } from '#shared/areas/settings.ts';
import styles from './ArticleDesk.module.css';
import { changeBlock } from './change-block.ts';
import { changesOf } from './changes-of.ts';
import type { Compared } from './compared.ts';
import { correctedPair, editedPair } from './handed-over.ts';

// What the panels beside the text are filled with. It is fetched when the text is there.

export { ChangesNote } from '#renderer/features/changes/ChangesPanel.tsx';
export { CopyfitNote, CopyfitPanel } from '#renderer/features/copyfit/CopyfitPanel.tsx';
export { NotesNote, NotesPanel } from '#renderer/features/notes/NotesPanel.tsx';

interface BesideText {
  readonly session: WritingSession;
}

interface SignOffProps extends BesideText {
  readonly me: Me;
  readonly onJump: (place: Place) => void;
  readonly onChosen: () => void;
}

export function SignOff({ session, me, onJump, onChosen }: SignOffProps) {
  const { data: article } = useQuery(articleQuery(session.article.id));
  if (!article) return null;
  return (
    <>
      <SignOffPanel
        {...{ article, me, onJump, onChosen }}
        Text={BesideOther}
        beforeMove={() => session.flush()}
        contentNow={() => contentNow(session)}
      />
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

interface ChangesProps extends BesideText {
  readonly me: Me;
  readonly when: Settings['trackChanges'];
  readonly onCompare: (compared: Compared) => void;
}

/** What the newsroom and the writer made of each other's text is told by what was handed in and sent back last. */
export function Changes({ session, me, when, onCompare }: ChangesProps) {
  const { article } = session;
  const { changes: text } = useWords();
  const stage = useStage(article);
  const { data: signOffs = [] } = useQuery({
    ...signOffsQuery(article.id),
    enabled: stage.name !== 'draft',
  });
  const edited = editedPair(signOffs);
  const corrected = correctedPair(signOffs);
  const compare = (title: string, pair: VersionPair) => onCompare({ session, title, pair });
  return (
    <ChangesPanel
      changes={changesOf(session, me, when)}
      isReadOnly={article.isReadOnly}
      onEdited={edited && (() => compare(text.edited, edited))}
      onCorrected={corrected && (() => compare(text.corrected, corrected))}
    />
  );
}

export function Photos({ session }: BesideText) {
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
      onKept={(kept) => session.addAssets(kept)}
      onInsert={(added, where) => session.body()?.insert(added, where)}
      onChange={(id, change, how) => changeBlock(session, id, change, how)}
      rest={session.rest}
      blocksNow={() => session.body()?.blocks() ?? []}
      onExchange={({ blocks: old, others }) => session.body()?.exchange(old, others)}
      onReorder={(order) => session.body()?.reorder(order)}
      onMoveToFront={(block) => session.body()?.moveToFront(block)}
      onRemove={(block) => session.body()?.remove(block)}
      onReveal={(block) => session.reveal({ block })}
    />
  );
}

export function Bylines({ session }: BesideText) {
  const { bylines, source = '' } = useStore(session.state, (state) => state.particulars);
  return (
    <FieldUndo session={session} fields={['bylines', 'source']}>
      <BylinePanel
        {...{ bylines, source }}
        me={session.as}
        onChange={session.setFields}
        rest={session.rest}
      />
    </FieldUndo>
  );
}

const taggingFields = [
  ...(['section', 'secondarySections', 'series', 'topics'] as const),
  ...(['tags', 'genre', 'place', 'channel'] as const),
];

/** The archive is asked again when the text was left alone for a while. */
const suggestAfterMs = 1500;

export function Tagging({ session }: BesideText) {
  const particulars = useStore(session.state, (state) => state.particulars);
  const savedAt = useSettledSave(session, suggestAfterMs);
  const { data: suggestions } = useQuery(suggestionsQuery(session.article.id, savedAt));
  return (
    <FieldUndo session={session} fields={taggingFields}>
      <TaggingPanel
        tagging={particulars}
        suggestions={suggestions}
        onChange={session.setFields}
        rest={session.rest}
      />
    </FieldUndo>
  );
}
