import { useState } from 'react';

const begun = new Map<string, string>();

/** A reason that was begun: it is there again when what it was for is asked once more, until it is given. */
export function useReasonDraft(of: string): { reason: string; write(reason: string): void } {
  const [reason, setReason] = useState(begun.get(of) ?? '');
  return {
    reason,
    write(next) {
      begun.set(of, next);
      setReason(next);
    },
  };
}

/** It was given. */
export function endReasonDraft(of: string): void {
  begun.delete(of);
}
