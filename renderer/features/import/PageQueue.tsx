import { memo, useRef } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { FileButton } from '#renderer/ui/FileButton.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import { WorkLine } from '#renderer/ui/WorkLine.tsx';
import { useWords } from '#renderer/words/words.ts';
import { remarksOn, withoutDoubts } from './accept.ts';
import { chosenEndings, takeChosen } from './chosen-files.ts';
import { useImport, type IncomingPage } from './import-store.ts';
import styles from './PageQueue.module.css';

interface PageQueueProps {
  readonly pages: readonly IncomingPage[];
  readonly shown: string | null;
  readonly onAcceptClean: () => void;
}

/** The pages that were brought in: what is read, what is refused and why, what waits to be looked over. */
export function PageQueue({ pages, shown, onAcceptClean }: PageQueueProps) {
  const { importing: words } = useWords();
  const { accepted, accepting } = useImport();
  const clean = withoutDoubts(pages);
  const queue = useRef<HTMLElement>(null);
  useFocusKept(queue, pages.length);
  return (
    <aside ref={queue} className={styles.queue} aria-label={words.queue} data-region="queue">
      <h2 className={styles.title}>
        {words.queue} <span className={styles.count}>{words.queueCount(pages.length)}</span>
      </h2>
      <ul className={styles.pages}>
        {pages.map((page) => (
          <QueuedPage key={page.id} page={page} isShown={page.id === shown} />
        ))}
      </ul>
      {accepted > 0 && (
        <p className={styles.accepted} role="status">
          {words.acceptedCount(accepted)}
        </p>
      )}
      <Reading pages={pages} />
      <div className={styles.foot}>
        <RemoveRefused pages={pages} />
        <div className={styles.kept}>
          {clean.length > 1 && (
            <Button isDisabled={accepting !== null} onPress={onAcceptClean}>
              {words.acceptClean(clean.length)}
            </Button>
          )}
        </div>
        <FileButton kind="quiet" icon="add" accepts={chosenEndings} allowsMany onFiles={takeChosen}>
          {words.addFiles}
        </FileButton>
      </div>
    </aside>
  );
}

function Reading({ pages }: { pages: readonly IncomingPage[] }) {
  const { importing: words } = useWords();
  const { remove } = useImport();
  const pending = pages.filter(({ state }) => state.step === 'waiting' || state.step === 'reading');
  if (pending.length === 0) return null;
  const done = pages.length - pending.length;
  return (
    <WorkLine
      label={words.reading}
      done={done}
      total={pages.length}
      stop={words.cancelReading}
      onStop={() => remove(pending.map(({ id }) => id))}
    />
  );
}

/** Those that can only be looked at for why they were refused. One alone has its own button. */
function RemoveRefused({ pages }: { pages: readonly IncomingPage[] }) {
  const { importing: words } = useWords();
  const { remove } = useImport();
  const refused = pages.filter(({ state }) => state.step === 'refused');
  if (refused.length < 2) return null;
  return (
    <Button kind="quiet" icon="close" onPress={() => remove(refused.map(({ id }) => id))}>
      {words.removeRefused(refused.length)}
    </Button>
  );
}

/** Drawn anew only when its own page changes: there may be hundreds, and each of them is read in its turn. */
const QueuedPage = memo(function QueuedPage({ page, isShown }: { page: IncomingPage; isShown: boolean }) {
  const { importing: words } = useWords();
  const { show, remove } = useImport.getState();
  const { id, name, state } = page;
  return (
    <li className={styles.page} data-shown={isShown || undefined}>
      <button
        type="button"
        className={styles.choose}
        disabled={state.step !== 'ready'}
        aria-current={isShown || undefined}
        onClick={() => show(id)}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.state}>{useStateText(page)}</span>
      </button>
      <IconButton icon="close" label={words.remove(name)} onPress={() => remove([id])} />
      {state.step === 'refused' && (
        <p className={styles.refusal} role="alert">
          {state.sentence}
        </p>
      )}
    </li>
  );
});

function useStateText({ state }: IncomingPage): string {
  const { importing: words } = useWords();
  switch (state.step) {
    case 'waiting':
      return words.waiting;
    case 'reading':
      return words.readingNow;
    case 'refused':
      return words.refused;
    case 'ready': {
      const count = remarksOn(state.draft.review).length;
      return count === 0 ? words.readyClean : words.readyDoubts(count);
    }
    default:
      return state satisfies never;
  }
}
