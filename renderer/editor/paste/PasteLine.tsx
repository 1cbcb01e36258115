import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import { focusText } from '#renderer/editor/focus-text.ts';
import { lossKinds } from './losses.ts';
import type { PasteNote } from './paste-note.ts';
import styles from './PasteLine.module.css';

/** One quiet line on what a paste left out or may mean, until it is closed or another paste comes. */
export function PasteLine({ group }: { group: EditorGroup }) {
  const note = useSyncExternalStore(group.onFocus, group.pasted);
  if (!note) return null;
  return <Line note={note} onClose={() => group.tellOfPaste(null)} />;
}

function Line({ note, onClose }: { note: PasteNote; onClose: () => void }) {
  const { pasting, window } = useWords();
  const isFresh = useIsFresh(note);
  const act = (run: () => void) => () => {
    run();
    onClose();
    focusText(note.editor);
  };
  return (
    <div className={styles.line} role="status" aria-label={pasting.note}>
      <p className={styles.words}>
        {sentenceOf(note, pasting)}
        {note.legacy && <Legacy {...note.legacy} isFresh={isFresh} />}
      </p>
      {isFresh && note.convert && (
        <Button kind="primary" onPress={act(note.convert)}>
          {pasting.convert}
        </Button>
      )}
      {isFresh && note.verbatim && <Button onPress={act(note.verbatim)}>{pasting.verbatim}</Button>}
      {isFresh && note.undo && <Button onPress={act(note.undo)}>{pasting.undo}</Button>}
      <IconButton icon="close" label={window.close} onPress={onClose} />
    </div>
  );
}

/** How it would read helps whoever can still press the button beside it; whoever wrote on is told what is left to do. */
function Legacy({
  encoding,
  sample,
  isFresh,
}: NonNullable<PasteNote['legacy']> & { readonly isFresh: boolean }) {
  const { pasting } = useWords();
  const name = encodingNames[encoding];
  if (!isFresh) return ` ${pasting.legacyLeft(name)}`;
  return (
    <>
      {' '}
      {pasting.legacy(name)} <q>{shortened(sample)}</q>
    </>
  );
}

const encodingNames = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', viscii: 'VISCII' } as const;

function sentenceOf(
  { losses, isEmpty = false }: PasteNote,
  { losses: words, changed, nothingCame }: ReturnType<typeof useWords>['pasting'],
): string {
  const parts = lossKinds.flatMap((kind) => {
    const count = losses[kind];
    return count === undefined ? [] : [words[kind](count)];
  });
  const what = capital(parts.join('; '));
  if (what === '') return '';
  return isEmpty ? nothingCame(what) : changed(what);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

/** Once somebody wrote on, the paste is not the last thing that can be taken back. */
function useIsFresh(note: PasteNote): boolean {
  const [old, setOld] = useState<PasteNote | null>(null);
  useEffect(
    () =>
      note.editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size > 0 || dirtyLeaves.size > 0) setOld(note);
      }),
    [note],
  );
  return old !== note;
}
