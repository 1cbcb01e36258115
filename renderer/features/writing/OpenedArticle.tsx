import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import { beforeClosing } from '#renderer/api/closing.ts';
import { announceCommands, registerCommands, type KnownCommand } from '#renderer/commands/registry.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { later, useFetched, type Fetched } from '#renderer/ui/later.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useHost } from '#renderer/ui/use-host.ts';
import { useWords, words } from '#renderer/words/words.ts';
import type { Article } from '#shared/areas/articles.ts';
import type { RevisionSummary } from '#shared/areas/revisions.ts';
import { ArticleSheet } from './ArticleSheet.tsx';
import { writeFromBelow } from './below-text.ts';
import type { PanelColumnProps, WritingPanel } from './PanelColumn.tsx';
import panelStyles from './PanelColumn.module.css';
import { usePageCommands } from './page-commands.ts';
import { lookStyle, usePageLook } from './page-look.ts';
import { PageTools } from './PageTools.tsx';
import { keepUndo, keptUndo, undoIsBack } from './kept-undo.ts';
import { usePanels } from './panel-store.ts';
import { revealPlace } from './reveal-place.ts';
import { newSheetTexts, type SheetTexts } from './sheet-texts.ts';
import { AroundText, useIsTextShown } from './TextFirst.tsx';
import { layAside } from './unsaved.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useStage } from './use-stage.ts';
import { useWritingPlace } from './use-writing-place.ts';
import type { WritingPlace } from './writing-place.ts';
import { beginSession, type TextHandles, type WritingSession } from './writing-session.ts';
import { WritingStatus } from './WritingStatus.tsx';
import type { WritingViewProps } from './WritingView.tsx';
import styles from './WritingView.module.css';

// The text comes first: what stands beside it is fetched meanwhile.
const PanelColumn = later(async () => (await import('./PanelColumn.tsx')).PanelColumn);
const ChecksPanel = later(async () => (await import('./ChecksPanel.tsx')).ChecksPanel);
const ChecksNote = later(async () => (await import('./ChecksPanel.tsx')).ChecksNote);
const RevisionsPanel = later(async () => (await import('./RevisionsPanel.tsx')).RevisionsPanel);
const RevisionLook = later(async () => (await import('./RevisionLook.tsx')).RevisionLook);

interface OpenedArticleProps extends WritingViewProps {
  readonly opened: Article;
  readonly left: WritingPlace | undefined;
  onReload(): void;
}

/** An article on the screen, from the moment it is opened until it is left. */
export function OpenedArticle(props: OpenedArticleProps) {
  const { opened, me, left, onReload } = props;
  const { writing } = useWords();
  const [handles] = useState((): TextHandles => ({ body: null, lines: new Map() }));
  const [kept] = useState(() => keptUndo(opened, me));
  const [texts] = useState(() => kept?.texts ?? newSheetTexts());
  const [{ session }] = useState(() => beginSession(opened, me, { handles, kept }));
  const [tools, standTools] = useHost(styles.toolPlace!);
  const isTextShown = useIsTextShown();
  const [looked, setLooked] = useState<RevisionSummary | null>(null);
  const { isShown } = usePanels();
  const look = usePageLook();
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => session.shown(), [session]);
  useLeaving(session, texts);
  useArticleCommands(session);
  useShortcuts(opened.content.publishedAt);
  usePageCommands();
  const { state } = session;
  const onMoved = useWritingPlace({ article: opened.id, handles, left, state, view: () => view.current });
  const panels = useOwnPanels(props.panels, setLooked, props.onCompare);
  return (
    <main className={styles.view}>
      <h1 className={styles.unseen}>{writing.title}</h1>
      <div className={styles.row} data-region="tools" ref={standTools}>
        <AroundText>
          {props.actions?.(session)}
          <PageTools />
        </AroundText>
      </div>
      <div className={styles.middle}>
        <div className={styles.page} data-region="main">
          <Remarks session={session} onCompare={props.onCompare} onEdited={props.onEdited} />
          <div
            ref={view}
            className={styles.scroll}
            style={lookStyle(look)}
            onScroll={onMoved}
            onMouseDown={(event) => !opened.isReadOnly && writeFromBelow(event, handles)}
          >
            <ArticleSheet
              texts={texts}
              content={opened.content}
              isReadOnly={opened.isReadOnly}
              tools={isTextShown ? tools : null}
              handles={handles}
              {...(props.tracker && { tracker: props.tracker(session) })}
              sizeOf={(id) => session.state.getState().assets.find((asset) => asset.id === id)}
              onWritten={session.written}
              onCaret={onMoved}
              onSelected={session.select}
              onFiles={(files) => props.onFiles?.(session, files)}
              onPicture={(photo, file) => props.onPicture?.(session, photo, file)}
              {...(props.onAddPhotos && { onAddPhotos: (as) => props.onAddPhotos?.(session, as) })}
            />
          </div>
          {props.remarks}
        </div>
        {isShown && !look.isAlone && (
          <AroundText place={<div className={panelStyles.column} />}>
            <Panels panels={panels} session={session} onReload={onReload} />
          </AroundText>
        )}
      </div>
      {looked && (
        <RevisionLook
          revision={looked}
          session={session}
          onClose={() => setLooked(null)}
          onRestored={onReload}
        />
      )}
      <AroundText>
        <WritingStatus session={session}>{props.status?.(session)}</WritingStatus>
      </AroundText>
    </main>
  );
}

/** They come in one piece, and their place is kept till then: nothing moves under a hand that is about to press. */
function Panels(props: PanelColumnProps) {
  const { panels, session } = props;
  const parts = useMemo(() => [PanelColumn, ...partsOf(panels, session)], [panels, session]);
  return useFetched(parts) ? <PanelColumn {...props} /> : <div className={panelStyles.column} />;
}

function partsOf(panels: readonly WritingPanel[], session: WritingSession): Fetched[] {
  return panels.filter(({ isWanted }) => isWanted?.(session) !== false).flatMap(({ parts }) => parts);
}

/** What is left is saved first, then laid aside, with its undo. A reload or a hidden window saves at once as well. */
function useLeaving(session: WritingSession, texts: SheetTexts): void {
  const client = useQueryClient();
  const { as } = session;
  const { id, isReadOnly } = session.article;
  useLayoutEffect(() => {
    undoIsBack(id);
    const save = () => void session.flush();
    const hidden = () => document.visibilityState === 'hidden' && save();
    window.addEventListener('pagehide', save);
    window.addEventListener('blur', save);
    document.addEventListener('visibilitychange', hidden);
    const end = beforeClosing(() => session.flush());
    return () => {
      end();
      window.removeEventListener('pagehide', save);
      window.removeEventListener('blur', save);
      document.removeEventListener('visibilitychange', hidden);
      if (!isReadOnly) void layAside(session);
      keepUndo(session, texts);
    };
  }, [session, texts, id, isReadOnly]);
  // What was opened is old as soon as something is written: the next opening asks again.
  useEffect(() => () => client.removeQueries({ queryKey: ['writing', id, as] }), [client, id, as]);
}

const keepCommand: KnownCommand = {
  id: 'article.keep',
  group: 'article',
  title: () => words().writing.keep,
  keys: 'Mod+S',
};

announceCommands([keepCommand]);

function useArticleCommands(session: WritingSession): void {
  useEffect(
    () =>
      registerCommands([
        {
          ...keepCommand,
          isEnabled: () => !session.article.isReadOnly,
          run: () => void keep(session),
        },
      ]),
    [session],
  );
}

/** What a person saves by hand is a state they may want back: it is saved, and kept as a revision. */
async function keep(session: WritingSession): Promise<void> {
  const isStored = await session.flush();
  if (isStored) await api.articles.keep({ id: session.article.id, as: session.as });
}

function useOwnPanels(
  others: readonly WritingPanel[] = noPanels,
  onLook: (revision: RevisionSummary) => void,
  onCompare: WritingViewProps['onCompare'],
): readonly WritingPanel[] {
  const { writing } = useWords();
  return useMemo(
    () => [
      ...others,
      {
        id: 'checks',
        title: writing.checks,
        parts: [ChecksPanel, ChecksNote],
        render: (session) => (
          <ChecksPanel session={session} onReveal={(place) => revealPlace(session, others, place)} />
        ),
        note: (session) => <ChecksNote session={session} />,
      },
      {
        id: 'revisions',
        title: writing.revisions,
        parts: [RevisionsPanel],
        render: (session) => (
          <RevisionsPanel
            session={session}
            onLook={onLook}
            onCompare={onCompare && (({ id }) => onCompare(session, id))}
          />
        ),
      },
    ],
    [others, writing, onLook, onCompare],
  );
}

const noPanels: readonly WritingPanel[] = [];

interface RemarksProps {
  readonly session: WritingSession;
  readonly onCompare: WritingViewProps['onCompare'];
  readonly onEdited: WritingViewProps['onEdited'];
}

function Remarks({ session, onCompare, onEdited }: RemarksProps) {
  const { writing, versions, changes } = useWords();
  const { isReadOnly, content, heads } = session.article;
  const [first, second] = heads;
  const { name, reason } = useStage(session.article);
  const isReturned = name === 'returned' && reason !== undefined;
  if (!isReadOnly && !isReturned && content.kind !== 'reference' && heads.length < 2) return null;
  return (
    <div className={styles.remarks}>
      {isReturned && (
        <Notice
          kind="warning"
          actions={onEdited && <Button onPress={() => onEdited(session)}>{changes.edited}</Button>}
        >
          {writing.returnedFor(reason)}
        </Notice>
      )}
      {isReadOnly && <Notice kind="warning">{writing.readOnly}</Notice>}
      {content.kind === 'reference' && <Notice>{writing.reference}</Notice>}
      {first && second && (
        <Notice
          kind="warning"
          actions={
            <Button onPress={() => onCompare?.(session, second, first)}>{versions.compareHeads}</Button>
          }
        >
          {writing.severalHeads(heads.length)}
        </Notice>
      )}
    </div>
  );
}
