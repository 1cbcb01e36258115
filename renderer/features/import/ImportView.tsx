import { useCallback, useEffect, useState } from 'react';
import { failureText } from '#renderer/words/failure-text.ts';
import type { Me } from '#renderer/api/session.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useScreenBegins } from '#renderer/ui/regions.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { WorkLine } from '#renderer/ui/WorkLine.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { ArticleId } from '#shared/ids.ts';
import { accept, acceptAll, withoutDoubts } from './accept.ts';
import { useImport, type Accepting, type IncomingPage } from './import-store.ts';
import type { OwnerOf } from './fields-props.ts';
import { ImportStart } from './ImportStart.tsx';
import { PageQueue } from './PageQueue.tsx';
import { PageReviewView } from './PageReviewView.tsx';
import { takeTyped } from './review-rest.ts';
import { SkippedPages } from './SkippedPages.tsx';
import styles from './ImportView.module.css';

export interface ImportViewProps {
  readonly me: Me;
  readonly ownerOf: OwnerOf;
  /** The last page was accepted: its article is what comes next. */
  readonly onOpen: (article: ArticleId) => void;
  /** Whoever was told what became of the pages goes on. */
  readonly onDone: () => void;
}

/** Nhập bài: pages on their way in, looked over one by one. Nothing is stored before it is accepted. */
export function ImportView({ me, ownerOf, onOpen, onDone }: ImportViewProps) {
  const { pages, shown, accepting } = useImport();
  const { isBusy: isAtWork, failure, run } = useOneAtATime();
  const isBusy = isAtWork || accepting !== null;
  const page = pages.find(({ id }) => id === shown);
  useScreenBegins(isAlone(pages));

  const acceptShown = useLatest(() =>
    run(async () => {
      takeTyped();
      const current = useImport.getState().pages.find(({ id }) => id === shown);
      if (current?.state.step !== 'ready') return;
      const { id } = await accept(current, current.state.draft, me.id);
      if (useImport.getState().pages.length === 0) onOpen(id);
    }),
  );
  const onAccept = useCallback(() => acceptShown.current(), [acceptShown]);
  const acceptClean = () => run(() => acceptAll(withoutDoubts(pages), me.id));
  useEffect(() => () => useImport.getState().forgetAccepted(), []);

  if (pages.length === 0) return <ImportStart onDone={onDone} />;
  return (
    <main className={styles.view} aria-busy={isBusy}>
      {!isAlone(pages) && <PageQueue pages={pages} shown={shown} onAcceptClean={acceptClean} />}
      <div className={styles.review}>
        {accepting ? (
          <AcceptingAll {...accepting} />
        ) : page?.state.step === 'ready' ? (
          <PageReviewView
            key={page.id}
            page={page}
            draft={page.state.draft}
            isBusy={isBusy}
            onAccept={onAccept}
            ownerOf={ownerOf}
          />
        ) : (
          <ImportStart isAside onDone={onDone} />
        )}
        {failure !== undefined && <Notice kind="failure">{failureText(failure)}</Notice>}
        <SkippedPages />
      </div>
    </main>
  );
}

/** Stands in place of the page that is looked over: each in turn would be drawn only to go. */
function AcceptingAll({ done, total, stop }: Accepting) {
  const { importing: words } = useWords();
  return (
    <div className={styles.accepting}>
      <h1 className={styles.unseen}>{words.start}</h1>
      <WorkLine
        label={words.acceptingAll}
        {...{ done, total }}
        stop={words.stopAccepting}
        takesFocus
        onStop={stop}
      />
    </div>
  );
}

/** One page that is ready needs no list beside it. */
function isAlone([first, ...others]: readonly IncomingPage[]): boolean {
  return others.length === 0 && first?.state.step === 'ready';
}

/** Keeps a second press from storing a page twice. */
function useOneAtATime() {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  async function run(work: () => Promise<void>) {
    if (isBusy) return;
    setIsBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    } finally {
      setIsBusy(false);
    }
  }
  return { isBusy, failure, run: (work: () => Promise<void>) => void run(work) };
}
