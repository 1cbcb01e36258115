import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Move } from '#shared/areas/workflow.ts';
import { needsReason } from './offered-moves.ts';
import { useReasonDraft } from './reason-drafts.ts';

interface ReasonDialogProps {
  readonly move: Move;
  /** Under which what was begun is found again. */
  readonly draft: string;
  readonly isBusy: boolean;
  /** Why it could not be done. */
  readonly failure: string | undefined;
  readonly onMove: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why. Where a reason is owed, there is no way on without one. */
export function ReasonDialog({ move, draft, isBusy, failure, onMove, onClose }: ReasonDialogProps) {
  const words = useWords();
  const { signoff } = words;
  const { reason, write } = useReasonDraft(draft);
  const [isAsked, setIsAsked] = useState(false);
  const isOwed = needsReason(move);
  const isMissing = isOwed && reason.trim() === '';
  const go = () => (isMissing ? setIsAsked(true) : !isBusy && onMove(reason.trim()));
  return (
    <Dialog
      title={signoff.moves[move]}
      width="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.window.cancel}</Button>
          <Button kind="primary" isDisabled={isBusy} onPress={go}>
            {signoff.moves[move]}
          </Button>
        </>
      }
    >
      {failure !== undefined && <Notice kind="failure">{failure}</Notice>}
      <TextField
        label={isOwed ? signoff.reason : signoff.reasonOptional}
        description={signoff.reasonHint}
        value={reason}
        onChange={write}
        onSend={go}
        rows={4}
        autoFocus
        isRequired={isOwed}
        error={isAsked && isMissing ? signoff.reasonMissing : undefined}
      />
    </Dialog>
  );
}
