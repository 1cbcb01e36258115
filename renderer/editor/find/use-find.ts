import { useEffect, useRef, useState } from 'react';
import { isInField } from '#renderer/commands/in-field.ts';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import { focusText } from '#renderer/editor/focus-text.ts';
import { $selectedText } from '#renderer/editor/reading/selected-text.ts';
import { noTracker, type Tracker } from '#renderer/editor/tracking/tracker.ts';
import { scopeOf } from './find-scope.ts';
import type { Wanted } from './find-places.ts';
import { isSeen, show, type Found } from './find-view.ts';
import { hasOtherForms } from './found-forms.ts';
import { lastSearch, rememberSearch } from './last-search.ts';
import { searchFromCaret, type Beginning } from './start-of-search.ts';
import { joinNewestSteps, type JointStep } from '#renderer/editor/joint-undo.ts';
import { $selectPlace, readsSo, replaceAll, writtenFor } from './replace.ts';
import { useFound, usePaint } from './use-found.ts';

interface Replaced {
  /** None where all that was found stood there as it was to be written. */
  readonly count: number;
  /** How many of them are not marked, while changes are. */
  readonly unmarked: number;
  readonly step: JointStep;
}

/** Everything the bar shows and does. What is chosen when it opens is what to look for, or where; unless a search goes on. */
export function useFind(group: EditorGroup, beginning: Beginning, tracker: Tracker = noTracker) {
  const [gone] = useState(() => (beginning === 'here' ? null : lastSearch()));
  const [chosen] = useState(() => chosenIn(group));
  const [wanted, setWanted] = useState<Wanted>(
    gone ?? { words: chosen.words, withMarks: false, withCapitals: false, isWhole: false },
  );
  const [isInChosen, setIsInChosen] = useState(!gone && chosen.words === '' && chosen.scope !== null);
  const [firstOf] = useState(() => searchFromCaret(group, gone ? beginning : 'here'));
  /** Null until one went from place to place: then it is the first from the caret on. */
  const [current, setCurrent] = useState<number | null>(null);
  const [written, setWritten] = useState('');
  const [replaced, setReplaced] = useState<readonly Replaced[]>([]);
  /** What is to be written over once it was seen that some of it has other marks than were typed. */
  const [asked, setAsked] = useState<readonly Found[] | null>(null);
  const scope = isInChosen ? chosen.scope : null;
  // What is written over is looked for once more: what one sees may be a moment old.
  const { found, lookAgain } = useFound(group, wanted, scope);
  const place = Math.min(current ?? firstOf(found), Math.max(found.length - 1, 0));
  usePaint(found, place, scope);
  useEffect(() => rememberSearch(wanted), [wanted]);
  useShownOnce(gone ? found[place] : undefined);

  const goTo = (index: number, places: readonly Found[]) => {
    setCurrent(index);
    const there = places[index];
    if (there) show(there);
  };
  const writtenIn = (there: Found) => writtenFor(there, wanted.words, written);
  const write = (places: readonly Found[]) => {
    setAsked(null);
    const { count, inTables, editors } = replaceAll(places, writtenIn);
    const unmarked = tracker.author() ? inTables : 0;
    setReplaced([...replaced, { count, unmarked, step: joinNewestSteps(editors, group.all()) }]);
    return lookAgain();
  };
  const last = replaced.at(-1);
  return {
    ...{ wanted, found, place, written, setWritten, asked },
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
      const now = lookAgain();
      const there = now[place];
      if (!there) return;
      // Words that read otherwise than was typed are seen before they are written over.
      if (hasOtherForms([there], wanted.words) && !isSeen(there)) return goTo(place, now);
      const left = write([there]);
      // What is looked for may stand in what was written as well: one goes on behind it.
      const foundInIt = left.length - now.length + 1;
      goTo((place + foundInIt) % Math.max(left.length, 1), left);
    },
    replaceEach() {
      const now = lookAgain();
      const others = now.filter((there) => !readsSo(there, writtenIn(there)));
      if (hasOtherForms(others, wanted.words)) setAsked(others);
      else if (now.length > 0) write(now);
    },
    replaceAsked: (places: readonly Found[]) => void write(places),
    dropAsked: () => setAsked(null),
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

/** Shows the place to which a search went on. What is written meanwhile moves nothing any more. */
function useShownOnce(place: Found | undefined): void {
  const isShown = useRef(false);
  useEffect(() => {
    if (!place || isShown.current) return;
    isShown.current = true;
    show(place);
  }, [place]);
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
