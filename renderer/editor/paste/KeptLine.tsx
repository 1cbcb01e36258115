import { useSyncExternalStore } from 'react';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import styles from './PasteLine.module.css';

/** One quiet line on a photo or a table that another took out and that stays, as somebody writes into it. */
export function KeptLine({ group }: { group: EditorGroup }) {
  const { changes, window } = useWords();
  const kept = useSyncExternalStore(group.onFocus, group.kept);
  if (!kept) return null;
  return (
    <div className={styles.line} role="status" aria-label={changes.kept.note}>
      <p className={styles.words}>{changes.kept[kept]}</p>
      <IconButton icon="close" label={window.close} onPress={() => group.tellOfKept(null)} />
    </div>
  );
}
