import { mergeRegister, type LexicalEditor } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import type { Wanted } from './find-places.ts';
import { restTimer } from '#renderer/timing/rest-timer.ts';
import { clearPaint, findAll, paint, type Found, type Scope } from './find-view.ts';

const restMs = 200;
const nothing: readonly Found[] = [];

/** Looks through every field of the article, and again when something was written in one. */
export function useFound(group: EditorGroup, wanted: Wanted, scope: Scope | null) {
  const [found, setFound] = useState(nothing);
  const look = useRef(() => nothing);
  const { words, withMarks, withCapitals, isWhole } = wanted;
  useEffect(() => {
    const editors = group.all();
    look.current = () => {
      const exactly = { words, withMarks, withCapitals, isWhole };
      const next = words.trim() === '' ? nothing : findAll(editors, exactly, scope);
      setFound(next);
      return next;
    };
    look.current();
    return lookAfterRest(editors, () => look.current());
  }, [group, words, withMarks, withCapitals, isWhole, scope]);
  return { found, lookAgain: () => look.current() };
}

/** Never in the middle of a word that is being composed. */
function lookAfterRest(editors: readonly LexicalEditor[], look: () => void): () => void {
  const rest = restTimer(restMs, () =>
    editors.some((editor) => editor.isComposing()) ? rest.touch() : look(),
  );
  const stop = mergeRegister(
    ...editors.map((editor) =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size > 0 || dirtyLeaves.size > 0) rest.touch();
      }),
    ),
  );
  return () => {
    rest.stop();
    stop();
  };
}

export function usePaint(found: readonly Found[], current: number, scope: Scope | null): void {
  useEffect(() => {
    let frame = 0;
    const again = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => paint(found, current, scope));
    };
    again();
    document.addEventListener('scroll', again, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', again, { capture: true });
      clearPaint();
    };
  }, [found, current, scope]);
}
