import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { ForwardMove } from './offered-moves.ts';

interface OpenChangesDialogProps {
  readonly move: ForwardMove;
  /** How many changes are open. */
  readonly count: number;
  readonly onMove: (reason: string) => void;
  readonly onClose: () => void;
}

/** Says what signing with open changes means, and asks for the sentence that is kept with the signature. */
export function OpenChangesDialog({ move, count, onMove, onClose }: OpenChangesDialogProps) {
  const words = useWords();
  const { signoff } = words;
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = reason.trim() === '';
  const go = () => (isMissing ? setIsAsked(true) : onMove(reason.trim()));
  return (
    <Dialog
      title={signoff.openChangesTitle(count)}
      width="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.window.cancel}</Button>
          <Button kind="primary" onPress={go}>
            {signoff.moves[move]}
          </Button>
        </>
      }
    >
      <p>{signoff.openChangesMean}</p>
      <TextField
        label={signoff.openChangesWhy}
        description={signoff.openChangesHint}
        value={reason}
        onChange={setReason}
        onSend={go}
        rows={2}
        autoFocus
        isRequired
        error={isAsked && isMissing ? signoff.openChangesMissing : undefined}
      />
    </Dialog>
  );
}
