import { useEffect, useState } from 'react';
import { closeAllTheSame, onClosingAsked } from '#renderer/api/closing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useWords } from '#renderer/words/words.ts';

/** The window was to be closed while something is under way: it waits, unless the person would rather cut it off. */
export function ClosingQuestion() {
  const { window } = useWords();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => onClosingAsked(setAsked), []);
  if (!isAsked) return null;
  return (
    <Dialog
      title={window.closingTitle}
      width="narrow"
      isOpen
      isQuestion
      onClose={() => setAsked(false)}
      actions={
        <>
          <Button kind="danger" onPress={closeAllTheSame}>
            {window.closeAllTheSame}
          </Button>
          <Button kind="primary" autoFocus onPress={() => setAsked(false)}>
            {window.waitForIt}
          </Button>
        </>
      }
    >
      <p>{window.closingExplained}</p>
    </Dialog>
  );
}
