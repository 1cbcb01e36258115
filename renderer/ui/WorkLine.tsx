import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import styles from './WorkLine.module.css';

interface WorkLineProps {
  readonly label: string;
  readonly done: number;
  /** 0: not known yet. */
  readonly total: number;
  readonly stop: string;
  /** The button that began the work gives the keyboard to the one that stops it, and has it back afterwards. */
  readonly takesFocus?: boolean;
  onStop(): void;
}

/** Long work in the middle of a screen: how far it has come, and the way to stop it, by its button or by Escape. */
export function WorkLine({ stop, takesFocus = false, onStop, ...progress }: WorkLineProps) {
  useFocusBack(takesFocus);
  return (
    <div className={styles.work} onKeyDown={({ key }) => key === 'Escape' && onStop()}>
      <ProgressBar {...progress} />
      <Button kind="quiet" autoFocus={takesFocus} onPress={onStop}>
        {stop}
      </Button>
    </div>
  );
}

function useFocusBack(isWanted: boolean): void {
  const [begunBy] = useState(() => document.activeElement);
  useEffect(() => {
    if (!isWanted || !(begunBy instanceof HTMLElement)) return undefined;
    return () => {
      requestAnimationFrame(() => document.activeElement === document.body && begunBy.focus());
    };
  }, [isWanted, begunBy]);
}
