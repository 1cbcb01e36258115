import { useState } from 'react';
import { isInField } from '#renderer/commands/in-field.ts';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import { focusText } from '#renderer/editor/focus-text.ts';
import { $selectedText } from '#renderer/editor/reading/selected-text.ts';
import { noTracker, type Tracker } from '#renderer/editor/tracking/tracker.ts';
import { scopeOf } from './find-scope.ts';
import type { Wanted } from './find-places.ts';
import { show, type Found } from './find-view.ts';
import { searchFromCaret } from './start-of-search.ts';
import { joinNewestSteps, type JointStep } from '#renderer/editor/joint-undo.ts';
import { $selectPlace, replaceAll, writtenFor } from './replace.ts';
import { useFound, usePaint } from './use-found.ts';

interface Replaced {
  /** None where all that was found stood there as it was to be written. */
  readonly count: number;
  /** How many of them are not marked, while changes are. */
  readonly unmarked: number;
  readonly step: JointStep;
}

/** Everything the bar shows and does. What is chosen when it opens is what to look for, or where. */
export function useFind(group: EditorGroup, tracker: Tracker = noTracker) {
  const [chosen] = useState(() => chosenIn(group));
  const [wanted, setWanted] = useState<Wanted>({ words: chosen.words, withMarks: false, isWhole: false });
  const [isInChosen, setIsInChosen] = useState(chosen.words === '' && chosen.scope !== null);
  const [firstOf] = useState(() => searchFromCaret(group));
  /** Null until one went from place to place: then it is the first from the caret on. */
  const [current, setCurrent] = useState<number | null>(null);
  const [written, setWritten] = useState('');
  const [replaced, setReplaced] = useState<readonly Replaced[]>([]);
  const scope = isInChosen ? chosen.scope : null;
  const { found, lookAgain } = useFound(group, wanted, scope);
  const place = Math.min(current ?? firstOf(found), Math.max(found.length - 1, 0));
  usePaint(found, place, scope);

  const goTo = (index: number, places: readonly Found[]) => {
    setCurrent(index);
    const there = places[index];
    if (there) show(there);
  };
  const write = (places: readonly Found[]) => {
    const { count, inTables, editors } = replaceAll(places, (there) =>
      writtenFor(there, wanted.words, written),
    );
    const unmarked = tracker.author() ? inTables : 0;
    setReplaced([...replaced, { count, unmarked, step: joinNewestSteps(editors, group.all()) }]);
    return lookAgain();
  };
  const last = replaced.at(-1);
  return {
    ...{ wanted, found, place, written, setWritten },
    /** What was written over last; told until something else is written there, or it is taken back. */
    replaced: last?.count === 0 || last?.step.isNewest() ? last : null,
    scope: { isThere: chosen.scope !== null, isInChosen, setIsInChosen },
    setWanted(change: Partial<Wanted>) {
      setWanted({ ...wanted, ...change });
      setReplaced([]);
      setCurrent(null);
    },
    go: (step: 1 | -1) => goTo((place + step + found.length) % Math.max(found.length, 1), found),
    replaceOne() {
      const there = found[place];
      if (!there) return;
      const left = write([there]);
      // What is looked for may stand in what was written as well: one goes on behind it.
      const foundInIt = left.length - found.length + 1;
      goTo((place + foundInIt) % Math.max(left.length, 1), left);
    },
    replaceEach: () => void (found.length > 0 && write(found)),
    undo() {
      keepFocusInField();
      last?.step.undo();
      setReplaced(replaced.slice(0, -1));
    },
    /** The caret goes to the place that was looked at. */
    enter(): boolean {
      const there = found[place];
      if (!there) return false;
      there.editor.update(() => $selectPlace(there), { discrete: true });
      focusText(there.editor);
      return true;
    },
  };
}

/** A text in which something is taken back takes the keyboard, unless it is in a field where one writes on. */
function keepFocusInField(): void {
  const { activeElement } = document;
  if (!isInField() || !(activeElement instanceof HTMLElement)) return;
  // The text shows what was taken back a moment later.
  setTimeout(() => activeElement.focus());
}

function chosenIn(group: EditorGroup) {
  const editor = group.focused();
  const scope = editor ? scopeOf(editor) : null;
  if (!editor || scope?.lines.size !== 1) return { words: '', scope };
  const words = editor.getEditorState().read($selectedText) ?? '';
  return { words: words.length <= longest ? words.trim() : '', scope };
}

/** Whoever chose more than a phrase wants to look in it. */
const longest = 60;
