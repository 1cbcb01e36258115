import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Move } from '#shared/areas/workflow.ts';
import { needsReason } from './offered-moves.ts';

interface ReasonDialogProps {
  readonly move: Move;
  readonly onMove: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why. Where a reason is owed, there is no way on without one. */
export function ReasonDialog({ move, onMove, onClose }: ReasonDialogProps) {
  const words = useWords();
  const { signoff } = words;
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isOwed = needsReason(move);
  const isMissing = isOwed && reason.trim() === '';
  const go = () => (isMissing ? setIsAsked(true) : onMove(reason.trim()));
  return (
    <Dialog
      title={signoff.moves[move]}
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
      <TextField
        label={isOwed ? signoff.reason : signoff.reasonOptional}
        description={signoff.reasonHint}
        value={reason}
        onChange={setReason}
        onSend={go}
        rows={4}
        autoFocus
        isRequired={isOwed}
        error={isAsked && isMissing ? signoff.reasonMissing : undefined}
      />
    </Dialog>
  );
}
