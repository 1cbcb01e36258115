import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { ForwardMove } from './offered-moves.ts';
import { useReasonDraft } from './reason-drafts.ts';

interface OpenChangesDialogProps {
  readonly move: ForwardMove;
  /** How many changes are open. */
  readonly count: number;
  /** Under which what was begun is found again. */
  readonly draft: string;
  readonly isBusy: boolean;
  /** Why it could not be done. */
  readonly failure: string | undefined;
  readonly onMove: (reason: string) => void;
  readonly onClose: () => void;
}

/** Says what signing with open changes means, and asks for the sentence that is kept with the signature. */
export function OpenChangesDialog({
  move,
  count,
  draft,
  isBusy,
  failure,
  onMove,
  onClose,
}: OpenChangesDialogProps) {
  const words = useWords();
  const { signoff } = words;
  const { reason, write } = useReasonDraft(draft);
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = reason.trim() === '';
  const go = () => (isMissing ? setIsAsked(true) : !isBusy && onMove(reason.trim()));
  return (
    <Dialog
      title={signoff.openChangesTitle(count)}
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
      <p>{signoff.openChangesMean}</p>
      {failure !== undefined && <Notice kind="failure">{failure}</Notice>}
      <TextField
        label={signoff.openChangesWhy}
        description={signoff.openChangesHint}
        value={reason}
        onChange={write}
        onSend={go}
        rows={2}
        autoFocus
        isRequired
        error={isAsked && isMissing ? signoff.openChangesMissing : undefined}
      />
    </Dialog>
  );
}
