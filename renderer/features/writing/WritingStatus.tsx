import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { chainQuery } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { standingText } from '#renderer/words/stage-text.ts';
import { exactTimeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import { LengthLine } from './LengthLine.tsx';
import { useShownSave } from './use-shown-save.ts';
import { useSlowSave } from './use-slow-save.ts';
import { useStage } from './use-stage.ts';
import type { WritingSession } from './writing-session.ts';
import styles from './WritingStatus.module.css';

/** The truth about the article, in one line: where it stands, whether it is stored, how long it is. */
export function WritingStatus({ session, children }: { session: WritingSession; children?: ReactNode }) {
  return (
    <StatusLine>
      <span>{useStageText(session)}</span>
      <SaveLine session={session} />
      <LengthLine session={session} />
      {children}
    </StatusLine>
  );
}

function useStageText({ article }: WritingSession): string {
  const { stages } = useWords();
  const { data: chain = [] } = useQuery(chainQuery);
  const stage = useStage(article);
  return standingText({ kind: article.content.kind, stage }, chain, stages);
}

function SaveLine({ session }: { session: WritingSession }) {
  const { writing: text, window } = useWords();
  const now = useNow();
  const save = useShownSave(session);
  const isSlow = useSlowSave(save);
  // As wide as the longest of them: what stands behind must not move under the mouse while somebody writes.
  const place = { className: styles.save, 'data-save': save.kind, 'data-widest': text.saved('00:00:00') };
  switch (save.kind) {
    case 'idle':
      return <span {...place}>{text.saved(exactTimeText(save.savedAt, now))}</span>;
    case 'dirty':
      return <span {...place}>{text.unsaved}</span>;
    case 'saving':
      return isSlow ? (
        <span className={styles.slow} data-save="slow" role="status">
          {text.savingSlowly(exactTimeText(save.savedAt, now))}
        </span>
      ) : (
        <span {...place}>{text.saving}</span>
      );
    case 'failed':
    case 'conflict':
      return (
        <span className={styles.failed} data-save={save.kind} role="alert">
          {text.notSaved(save.sentence)} {text.keptInWindow}
          <Button kind="quiet" onPress={() => void session.flush()}>
            {window.retry}
          </Button>
        </span>
      );
    default:
      return save satisfies never;
  }
}
