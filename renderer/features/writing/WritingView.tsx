import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { failureText } from '#renderer/words/failure-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Tracker } from '#renderer/editor/tracking/tracker.ts';
import type { PhotoKind } from '#renderer/editor/blocks/block-kinds.ts';
import { useWords } from '#renderer/words/words.ts';
import type { ArticleId, EntryId, RevisionId } from '#shared/ids.ts';
import { openAnew, useOpening } from './openings.ts';
import { OpenedArticle } from './OpenedArticle.tsx';
import { useUnsaved } from './unsaved.ts';
import type { WritingPanel } from './PanelColumn.tsx';
import { openedArticleQuery, placeQuery } from './writing-queries.ts';
import type { WritingSession } from './writing-session.ts';
import styles from './WritingView.module.css';

export interface WritingViewProps {
  readonly article: ArticleId;
  /** Who writes. */
  readonly me: EntryId;
  /** Panels of other features, shown before this one's own. */
  readonly panels?: readonly WritingPanel[];
  /** What can be done with the article, at the end of the row of tools. */
  readonly actions?: (session: WritingSession) => ReactNode;
  /** What else the status line tells of the article. */
  readonly status?: (session: WritingSession) => ReactNode;
  /** What is to be told below the text, which stays in place. */
  readonly remarks?: ReactNode;
  /** Picture files that were pasted into the text or dropped on it. */
  readonly onFiles?: (session: WritingSession, files: readonly File[]) => void;
  /** A picture came with what was pasted, for a photo that waits for it in the text. */
  readonly onPicture?: (session: WritingSession, photo: string, file: File) => void;
  readonly onAddPhotos?: (session: WritingSession, as: PhotoKind) => void;
  /** Whether what is written is marked as a change, and as whose. */
  readonly tracker?: (session: WritingSession) => Tracker;
  /** Shows what became of the text since it left its author. */
  readonly onEdited?: (session: WritingSession) => void;
  /** Shows what became of a revision: up to another one, or up to the text that is being written. */
  readonly onCompare?: (session: WritingSession, before: RevisionId, after?: RevisionId) => void;
}

/** Viết bài: the article as a page, and beside it what belongs to it. */
export function WritingView(props: WritingViewProps) {
  const { article, me } = props;
  const { writing: text, window } = useWords();
  const opening = useOpening(article);
  const unsaved = useUnsaved(({ sessions }) => sessions.some((session) => session.article.id === article));
  // What is stored is not what was written last, until that is stored.
  const { data, error, refetch } = useQuery({
    ...openedArticleQuery(article, me, opening),
    enabled: !unsaved,
  });
  const { data: place } = useQuery(placeQuery(article, me, opening));
  if (unsaved)
    return (
      <main className={styles.failed}>
        <h1 className={styles.failedTitle}>{text.notOpened}</h1>
        <p>{text.opensOnceSaved}</p>
      </main>
    );
  if (error) {
    return (
      <main className={styles.failed} role="alert">
        <h1 className={styles.failedTitle}>{text.notOpened}</h1>
        <p>{failureText(error)}</p>
        <Button onPress={() => void refetch()}>{window.retry}</Button>
      </main>
    );
  }
  if (!data || !place) return <main className={styles.view} aria-busy="true" aria-label={text.opening} />;
  return (
    <OpenedArticle
      key={`${article} ${me} ${opening}`}
      {...props}
      opened={data}
      left={place.left}
      onReload={() => openAnew([article])}
    />
  );
}
