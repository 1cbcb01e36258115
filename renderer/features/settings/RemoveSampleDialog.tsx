import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { EditedSample } from '#shared/areas/sample.ts';
import styles from './Settings.module.css';

interface RemoveSampleDialogProps {
  readonly edited: readonly EditedSample[];
  readonly onRemove: (evenEdited: boolean) => void;
  readonly onClose: () => void;
}

/** The person's word that the sample may go for good. What somebody wrote in stays unless they say so too. */
export function RemoveSampleDialog({ edited, onRemove, onClose }: RemoveSampleDialogProps) {
  const { settings, window } = useWords();
  const words = settings.sample;
  const [evenEdited, setEvenEdited] = useState(false);
  return (
    <Dialog
      title={words.confirmTitle}
      width="narrow"
      isQuestion
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{window.cancel}</Button>
          <Button kind="danger" onPress={() => onRemove(evenEdited)}>
            {words.remove}
          </Button>
        </>
      }
    >
      <p>{words.confirm}</p>
      {edited.length > 0 && (
        <>
          <p>{words.edited(edited.length)}</p>
          <ul className={styles.bullets}>
            {edited.map(({ id, headline }) => (
              <li key={id}>{headline || window.untitled}</li>
            ))}
          </ul>
          <Checkbox isSelected={evenEdited} onChange={setEvenEdited}>
            {words.evenEdited}
          </Checkbox>
        </>
      )}
    </Dialog>
  );
}
