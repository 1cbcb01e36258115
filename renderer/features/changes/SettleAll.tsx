import { useStore } from 'zustand';
import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { OpenChange } from '#shared/document/changes/list-changes.ts';
import type { Verdict } from '#shared/document/changes/settling.ts';
import type { OpenChanges } from './open-changes.ts';
import styles from './ChangesPanel.module.css';

interface SettleAllProps {
  readonly changes: OpenChanges;
  /** Those that the list shows: everybody's, or one person's. */
  readonly shown: readonly OpenChange[];
  /** Whose they are, where the list shows one person's. */
  readonly person: string | undefined;
  /** Where none is left, the buttons go with the last. */
  onSettle(): void;
}

/** Several changes at once: all that are shown, or those that are chosen in the text. */
export function SettleAll({ changes, shown, person, onSettle }: SettleAllProps) {
  const { changes: text } = useWords();
  const settle = (verdict: Verdict, ids: ReadonlySet<string>) => {
    onSettle();
    changes.resolve(verdict, ids);
  };
  const all = (verdict: Verdict) => settle(verdict, new Set(shown.map(({ id }) => id)));
  const selected = (verdict: Verdict) => settle(verdict, changes.selected());
  return (
    <div className={styles.several}>
      <Button onPress={() => all('take')}>{person ? text.acceptOf(shown.length) : text.acceptAll}</Button>
      <Button onPress={() => all('drop')}>{person ? text.rejectOf(shown.length) : text.rejectAll}</Button>
      <p className={styles.selected}>
        <span aria-hidden="true">{text.selected}</span>
        <Button kind="quiet" label={text.acceptSelected} onPress={() => selected('take')}>
          {text.accept}
        </Button>
        <Button kind="quiet" label={text.rejectSelected} onPress={() => selected('drop')}>
          {text.reject}
        </Button>
      </p>
    </div>
  );
}

/** What the last act did, and the way back. */
export function SettledLine({ changes }: { changes: OpenChanges }) {
  const { changes: text } = useWords();
  const { settled } = useStore(changes.state);
  return (
    <div className={styles.settled}>
      <span role="status">
        {settled && (settled.count > 0 ? text.settled[settled.verdict](settled.count) : text.nothingSelected)}
      </span>
      {settled?.step && (
        <Button kind="quiet" onPress={changes.takeBack}>
          {text.takeBack}
        </Button>
      )}
    </div>
  );
}
