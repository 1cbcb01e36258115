import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useWords } from '#renderer/words/words.ts';
import { usePhotoIntake } from './photo-intake.ts';
import styles from './PhotoIntake.module.css';

/** The picture files on their way in, and those that were refused: told above the text, wherever they were put in. */
export function PhotoIntake() {
  const { photos } = useWords();
  const { done, total, refusals, forget } = usePhotoIntake();
  return (
    <>
      {total > 0 && (
        <div className={styles.progress}>
          <ProgressBar label={photos.adding} done={done} total={total} />
        </div>
      )}
      {refusals.length > 0 && (
        <Notice kind="failure" actions={<Button onPress={forget}>{photos.dismiss}</Button>}>
          <p>{photos.failed(refusals.length)}</p>
          <ul>
            {refusals.map(({ file, sentence }, index) => (
              <li key={`${file} ${index}`}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
