import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords, type Words } from '#renderer/words/words.ts';
import type { Move } from '#shared/areas/workflow.ts';
import { needsReason } from './offered-moves.ts';
import { useReasonDraft } from './reason-drafts.ts';

interface ReasonDialogProps {
  readonly move: Move;
  /** How many changes are open, where the move is signed with them. */
  readonly openChanges: number | undefined;
  /** Under which what was begun is found again. */
  readonly draft: string;
  readonly isBusy: boolean;
  /** Why it could not be done. */
  readonly failure: string | undefined;
  readonly onMove: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why. Where a reason is owed, there is no way on without one. */
export function ReasonDialog({ move, openChanges, draft, isBusy, failure, ...on }: ReasonDialogProps) {
  const { signoff, window } = useWords();
  const { reason, write } = useReasonDraft(draft);
  const [isAsked, setIsAsked] = useState(false);
  const { title, mean, isOwed, missing, ...field } =
    openChanges === undefined ? askOf(move, signoff) : askWithChanges(move, openChanges, signoff);
  const isMissing = isOwed && reason.trim() === '';
  const go = () => (isMissing ? setIsAsked(true) : !isBusy && on.onMove(reason.trim()));
  return (
    <Dialog
      title={title}
      width="narrow"
      isOpen
      onClose={on.onClose}
      actions={
        <>
          <Button onPress={on.onClose}>{window.cancel}</Button>
          <Button kind="primary" isDisabled={isBusy} onPress={go}>
            {signoff.moves[move]}
          </Button>
        </>
      }
    >
      {mean !== undefined && <p>{mean}</p>}
      {failure !== undefined && <Notice kind="failure">{failure}</Notice>}
      <TextField
        {...field}
        value={reason}
        onChange={write}
        onSend={go}
        autoFocus
        isRequired={isOwed}
        error={isAsked && isMissing ? missing : undefined}
      />
    </Dialog>
  );
}

interface Ask {
  readonly title: string;
  /** What the decision means, where its name does not say it. */
  readonly mean?: string;
  readonly label: string;
  readonly description: string;
  readonly isOwed: boolean;
  readonly missing: string;
  readonly rows: number;
}

function askOf(move: Move, words: Words['signoff']): Ask {
  const isOwed = needsReason(move);
  return {
    title: words.moves[move],
    label: isOwed ? words.reason : words.reasonOptional,
    description: words.reasonHint,
    isOwed,
    missing: words.reasonMissing,
    rows: 4,
  };
}

/** A reporter sends, and signs nothing. */
function askWithChanges(move: Move, count: number, words: Words['signoff']): Ask {
  const act = move === 'submit' ? move : 'approve';
  return {
    title: words.openChangesTitle[act](count),
    mean: words.openChangesMean[act],
    label: words.openChangesWhy[act],
    description: words.openChangesHint[act],
    isOwed: true,
    missing: words.openChangesMissing,
    rows: 2,
  };
}
