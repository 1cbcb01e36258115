import { Button } from '#renderer/ui/Button.tsx';
import { FileButton } from '#renderer/ui/FileButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import { chosenEndings, takeChosen } from './chosen-files.ts';
import { useImport } from './import-store.ts';
import { SkippedPages } from './SkippedPages.tsx';
import styles from './ImportStart.module.css';

interface ImportStartProps {
  /** Beside the list of pages that came in. */
  readonly isAside?: boolean;
  readonly onDone: () => void;
}

/** What there is to see where no page is: how one comes in, or what became of those that did. */
export function ImportStart({ isAside = false, onDone }: ImportStartProps) {
  const { importing: words } = useWords();
  const { accepted } = useImport();
  const isDone = accepted > 0;
  const Frame = isAside ? 'div' : 'main';
  return (
    <Frame className={styles.start} data-region="main">
      {!isAside && <SkippedPages />}
      <h1 className={styles.title}>{isDone ? words.acceptedCount(accepted) : words.start}</h1>
      <p>{isDone ? words.acceptedNote : words.startNote}</p>
      {isDone && isAside && <p>{words.unreadNote}</p>}
      {!isDone && <p className={styles.promise}>{words.startPromise}</p>}
      <div className={styles.ways}>
        {isDone && (
          <Button kind="primary" autoFocus onPress={onDone}>
            {words.toDesk}
          </Button>
        )}
        <FileButton
          kind={isDone ? 'plain' : 'primary'}
          icon="import"
          autoFocus={!isDone}
          accepts={chosenEndings}
          allowsMany
          onFiles={takeChosen}
        >
          {words.chooseFiles}
        </FileButton>
      </div>
    </Frame>
  );
}
