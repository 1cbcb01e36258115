import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { useNameOf } from '#renderer/api/session.ts';
import { screenPictures } from '#renderer/api/screen-pictures.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { ArticleText, RunsText } from '#renderer/editor/ArticleText.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { RevisionSummary } from '#shared/areas/revisions.ts';
import type { Asset } from '#shared/areas/assets.ts';
import { runFields, type ArticleContent } from '#shared/document/content.ts';
import { revisionQuery } from './writing-queries.ts';
import type { WritingSession } from './writing-session.ts';
import sheet from './ArticleSheet.module.css';
import styles from './WritingView.module.css';

interface RevisionLookProps {
  readonly revision: RevisionSummary;
  readonly session: WritingSession;
  onClose(): void;
  onRestored(): void;
}

/** An old state of the article, to be read, and to be brought back. */
export function RevisionLook({ revision, session, onClose, onRestored }: RevisionLookProps) {
  const { writing: text } = useWords();
  const now = useNow();
  const person = useNameOf()(revision.author.person);
  const { data, error } = useQuery(revisionQuery(revision.id));
  const [failure, setFailure] = useState<unknown>();
  const time = timeText(revision.at, now);
  const restore = async () => {
    try {
      await session.flush();
      await api.revisions.restore({ article: session.article.id, revision: revision.id, as: session.as });
      onRestored();
    } catch (caught) {
      setFailure(caught);
    }
  };
  const wrong = error ?? failure;
  return (
    <Dialog
      title={text.lookTitle(time)}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>{text.backToArticle}</Button>
          {!session.article.isReadOnly && (
            <Button kind="primary" onPress={() => void restore()}>
              {text.restore}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.lookedBy}>
        {text.reasons[revision.reason]}. {text.revisionBy(person, time)}. {text.restoreAsk}
      </p>
      {wrong !== undefined && wrong !== null && <Notice kind="failure">{failureText(wrong)}</Notice>}
      {data ? (
        <Old content={data.content} assets={session.state.getState().assets} />
      ) : (
        <p aria-busy="true" />
      )}
    </Dialog>
  );
}

function Old({ content, assets }: { content: ArticleContent; assets: readonly Asset[] }) {
  return (
    <article className={sheet.sheet}>
      {runFields
        .filter((field) => content[field].length > 0)
        .map((field) => (
          <p key={field} className={sheet[field]}>
            <RunsText runs={content[field]} />
          </p>
        ))}
      <ArticleText body={content.body} pictures={screenPictures(assets)} />
    </article>
  );
}
