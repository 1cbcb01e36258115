import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { leaveAllTheSame, onClosingAsked, stayOpen, type Leaving } from '#renderer/api/closing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { failureText } from '#renderer/words/failure-text.ts';
import { useWords } from '#renderer/words/words.ts';

/** The window was to be closed, or opened again, while something is under way: it waits, unless the person would rather cut it off. */
export function ClosingQuestion() {
  const [asked, setAsked] = useState<Leaving | null>(null);
  useEffect(() => onClosingAsked(setAsked), []);
  return asked && <Question asked={asked} />;
}

function Question({ asked }: { asked: Leaving }) {
  const { window } = useWords();
  const leaving = useMutation({ mutationFn: leaveAllTheSame });
  const words = window.leaving[asked];
  return (
    <Dialog
      title={words.title}
      width="narrow"
      isOpen
      isQuestion
      onClose={stayOpen}
      actions={
        <>
          <Button kind="danger" onPress={() => leaving.mutate()}>
            {words.allTheSame}
          </Button>
          <Button kind="primary" autoFocus onPress={stayOpen}>
            {window.waitForIt}
          </Button>
        </>
      }
    >
      <p>{words.explained}</p>
      {leaving.error && <Notice kind="failure">{failureText(leaving.error)}</Notice>}
    </Dialog>
  );
}
