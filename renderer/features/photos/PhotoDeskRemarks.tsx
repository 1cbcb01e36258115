import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { EntryId } from '#shared/ids.ts';
import { usePhotoCopying } from './photo-copying.ts';
import { usePhotoDesk } from './photo-desk-store.ts';
import { undoWords } from './photo-words-acts.ts';
import styles from './PhotoIntake.module.css';
import { PhotoIntake } from './PhotoIntake.tsx';
import { told } from './told-acts.ts';
import { useLastTold } from './use-last-told.ts';

/** What the desk has to tell: files on their way in or out, and what was just written. Below the photos, which stay in place. */
export function PhotoDeskRemarks({ me }: { me: EntryId }) {
  useLastTold();
  return (
    <>
      <PhotoIntake isArchive />
      <Copies />
      <Done me={me} />
    </>
  );
}

function Done({ me }: { me: EntryId }) {
  const { photos, photoDesk: words } = useWords();
  const { done, failure, tell } = usePhotoDesk();
  const dismiss = (
    <Button kind="quiet" onPress={() => tell(null)}>
      {photos.dismiss}
    </Button>
  );
  if (failure !== null)
    return (
      <Notice kind="failure" actions={dismiss}>
        {failure}
      </Notice>
    );
  if (!done) return null;
  const texts = { written: words.written, takenBack: words.takenBack, undone: () => words.undone };
  return (
    <Notice
      kind="good"
      actions={
        <>
          {done.undo && <Button onPress={() => told(undoWords(me))}>{words.undo}</Button>}
          {dismiss}
        </>
      }
    >
      {texts[done.kind](done.photos)}
    </Notice>
  );
}

function Copies() {
  const { photos, photoDesk: words } = useWords();
  const { done, total, report, forget, stop } = usePhotoCopying();
  if (total > 0)
    return (
      <div className={styles.progress}>
        <ProgressBar label={words.copying} done={done} total={total} />
        <Button onPress={stop}>{words.stop}</Button>
      </div>
    );
  if (!report) return null;
  const { folder, written, refusals } = report;
  return (
    <Notice
      kind={refusals.length > 0 ? 'failure' : 'good'}
      actions={
        <Button kind="quiet" onPress={forget}>
          {photos.dismiss}
        </Button>
      }
    >
      {written > 0 && <p>{words.copied(written, folder)}</p>}
      {refusals.length > 0 && <p>{words.notCopied(refusals.length)}</p>}
      <ul className={styles.refusals}>
        {refusals.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
