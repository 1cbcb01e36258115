import { useEffect } from 'react';
import { usePhotoCopying } from './photo-copying.ts';
import { usePhotoDesk } from './photo-desk-store.ts';
import { usePhotoIntake } from './photo-intake.ts';

/** Good news goes where something newer is told. What was refused stays until it is read, and so does what can be undone. */
export function useLastTold(): void {
  useEffect(() => {
    const ends = [
      usePhotoDesk.subscribe(({ done, failure }, before) => {
        if ((!done || done === before.done) && (failure === null || failure === before.failure)) return;
        forgetAdded();
        forgetCopied();
      }),
      usePhotoIntake.subscribe(({ report }, before) => {
        if (!report || before.report) return;
        forgetDone();
        forgetCopied();
      }),
      usePhotoCopying.subscribe(({ report }, before) => {
        if (!report || before.report) return;
        forgetDone();
        forgetAdded();
      }),
    ];
    return () => ends.forEach((end) => end());
  }, []);
}

function forgetDone(): void {
  const { done, failure, tell } = usePhotoDesk.getState();
  if (done && !done.undo && failure === null) tell(null);
}

function forgetAdded(): void {
  const { total, report, refusals, cut, forget } = usePhotoIntake.getState();
  if (total === 0 && report && refusals.length === 0 && cut.length === 0) forget();
}

function forgetCopied(): void {
  const { report, forget } = usePhotoCopying.getState();
  if (report?.refusals.length === 0) forget();
}
