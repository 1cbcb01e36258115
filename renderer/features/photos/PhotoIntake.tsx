import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useWords } from '#renderer/words/words.ts';
import { usePhotoIntake } from './photo-intake.ts';
import styles from './PhotoIntake.module.css';

interface PhotoIntakeProps {
  /** Tells how many came into the archive, which says nothing of the article beside which it is read. */
  readonly isArchive?: boolean;
}

/** The picture files on their way in, and those that were refused: told below the text, wherever they were put in. */
export function PhotoIntake({ isArchive = false }: PhotoIntakeProps) {
  const { photos, photoDesk } = useWords();
  const { done, total, refusals, cut, report, forget, stop } = usePhotoIntake();
  const added = isArchive && total === 0 && report ? photoDesk.report(report.added, report.known) : undefined;
  const dismiss = (
    <Button kind="quiet" onPress={forget}>
      {photos.dismiss}
    </Button>
  );
  return (
    <>
      {total > 0 && (
        <div className={styles.progress}>
          <ProgressBar label={photos.adding} done={done} total={total} />
          {total > 1 && <Button onPress={stop}>{photoDesk.stop}</Button>}
        </div>
      )}
      {added !== undefined && refusals.length === 0 && cut.length === 0 && (
        <Notice kind="good" actions={dismiss}>
          {added}
        </Notice>
      )}
      {cut.length > 0 && (
        <Notice kind="warning" actions={dismiss}>
          <p>
            {added !== undefined && refusals.length === 0 && `${added} `}
            {photos.cutShort(cut.length)}
          </p>
          <ul className={styles.refusals}>
            {cut.map((file, index) => (
              <li key={`${file} ${index}`}>{file}</li>
            ))}
          </ul>
        </Notice>
      )}
      {refusals.length > 0 && (
        <Notice kind="failure" actions={dismiss}>
          <p>
            {added !== undefined && `${added} `}
            {photos.failed(refusals.length)}
          </p>
          <ul className={styles.refusals}>
            {refusals.map(({ file, sentence }, index) => (
              <li key={`${file} ${index}`}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
