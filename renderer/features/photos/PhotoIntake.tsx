import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useWords } from '#renderer/words/words.ts';
import { usePhotoIntake } from './photo-intake.ts';
import styles from './PhotoIntake.module.css';

/** The picture files on their way in, and those that were refused: told above the text, wherever they were put in. */
export function PhotoIntake() {
  const { photos, photoDesk } = useWords();
  const { done, total, refusals, cut, report, forget, stop } = usePhotoIntake();
  return (
    <>
      {total > 0 && (
        <div className={styles.progress}>
          <ProgressBar label={photos.adding} done={done} total={total} />
          {total > 1 && <Button onPress={stop}>{photoDesk.stop}</Button>}
        </div>
      )}
      {total === 0 && report && refusals.length === 0 && cut.length === 0 && (
        <Notice kind="good" actions={<Button onPress={forget}>{photos.dismiss}</Button>}>
          {photoDesk.report(report.added, report.known)}
        </Notice>
      )}
      {cut.length > 0 && (
        <Notice kind="warning" actions={<Button onPress={forget}>{photos.dismiss}</Button>}>
          <p>
            {total === 0 &&
              report &&
              refusals.length === 0 &&
              `${photoDesk.report(report.added, report.known)} `}
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
        <Notice kind="failure" actions={<Button onPress={forget}>{photos.dismiss}</Button>}>
          <p>
            {total === 0 && report && `${photoDesk.report(report.added, report.known)} `}
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
