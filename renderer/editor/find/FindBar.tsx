import { useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { isComposing, keysOf } from '#renderer/commands/keys.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords, type Words } from '#renderer/words/words.ts';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import type { Tracker } from '#renderer/editor/tracking/tracker.ts';
import { OtherMarks } from './OtherMarks.tsx';
import type { Beginning } from './start-of-search.ts';
import { useStepCommands } from './use-find-commands.ts';
import { useFind } from './use-find.ts';
import styles from './FindBar.module.css';

interface FindBarProps {
  readonly group: EditorGroup;
  readonly tracker?: Tracker | undefined;
  /** Whether the field for other words is there from the start; `never` where the text is only read. */
  readonly replacing: 'now' | 'asked' | 'never';
  /** From the caret, or with the last search to its next place or the one before. */
  readonly beginning: Beginning;
  onClose(): void;
}

type Find = ReturnType<typeof useFind>;

/** Finds words in every field of the article, its captions, boxes and tables, and writes others in their place. */
export function FindBar({ group, tracker, replacing, beginning, onClose }: FindBarProps) {
  const { editor: text, window } = useWords();
  const find = useFind(group, beginning, tracker);
  const [hasMoved, setHasMoved] = useState(beginning !== 'here');
  const [isAsked, setIsAsked] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  // What was chosen in the text stands there already: typing begins anew.
  useLayoutEffect(() => bar.current?.querySelector('input')?.select(), []);
  useStepCommands(find.go);
  // A button with nothing left to do loses the keyboard: it goes on where one looks for the next.
  useFocusKept(bar, `${find.found.length === 0} ${find.replaced !== null}`);
  const go = (step: 1 | -1) => {
    setHasMoved(true);
    find.go(step);
  };
  const close = () => {
    onClose();
    if (hasMoved) find.enter();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'F3') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    // What was done last is what is undone; a field takes back its own letters only where nothing was replaced since.
    else if (find.replaced && keysOf(event.nativeEvent) === 'Mod+Z') find.undo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="search"
      aria-label={text.find}
      onKeyDown={onKeyDown}
      onMouseDown={keepKeyboard}
    >
      <div className={styles.wanted} onKeyDown={onEnter((isShift) => go(isShift ? -1 : 1))}>
        <TextField
          label={text.find}
          isLabelHidden
          autoFocus
          placeholder={text.find}
          value={find.wanted.words}
          onChange={(words) => find.setWanted({ words })}
        />
      </div>
      {(replacing === 'now' || isAsked) && <Replacing find={find} isEntered={isAsked} />}
      <div className={styles.row}>
        <Where find={find} />
        <IconButton icon="up" label={text.findPrevious} keys="Shift+F3" onPress={() => go(-1)} />
        <IconButton icon="down" label={text.findNext} keys="F3" onPress={() => go(1)} />
        <Exactness find={find} />
        {replacing === 'asked' && !isAsked && (
          <Button kind="quiet" onPress={() => setIsAsked(true)}>
            {text.replaceMore}
          </Button>
        )}
        <IconButton icon="close" label={window.close} keys="Esc" onPress={close} />
      </div>
      {find.asked && (
        <OtherMarks
          words={find.wanted.words}
          places={find.asked}
          onReplace={find.replaceAsked}
          onClose={find.dropAsked}
        />
      )}
    </div>
  );
}

/** A press beside the fields and buttons of the bar takes the keyboard from none of them. */
function keepKeyboard(event: MouseEvent<HTMLDivElement>): void {
  const { target, currentTarget } = event;
  if (!(target instanceof Element) || !currentTarget.contains(target)) return;
  if (!target.closest('input, button, label')) event.preventDefault();
}

/** Enter in a field; on a button it presses the button. */
function onEnter(act: (isShift: boolean) => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'text') return;
    event.preventDefault();
    event.stopPropagation();
    act(event.shiftKey);
  };
}

function Where({ find }: { find: Find }) {
  const { editor: text } = useWords();
  return <output className={styles.place}>{placeText(find, text)}</output>;
}

/** Where all of it was just written over, that is told, and not that none of it is there. */
function placeText({ wanted, found, place, replaced }: Find, text: Words['editor']): string {
  if (found.length > 0) return text.findPlace(place + 1, found.length);
  return wanted.words.trim() === '' || replaced ? '' : text.findNothing;
}

function Exactness({ find: { wanted, setWanted, scope } }: { find: Find }) {
  const { editor: text } = useWords();
  return (
    <div className={styles.exactness}>
      <Checkbox isSelected={wanted.withMarks} onChange={(withMarks) => setWanted({ withMarks })}>
        {text.findMarks}
      </Checkbox>
      <Checkbox isSelected={wanted.withCapitals} onChange={(withCapitals) => setWanted({ withCapitals })}>
        {text.findCapitals}
      </Checkbox>
      <Checkbox isSelected={wanted.isWhole} onChange={(isWhole) => setWanted({ isWhole })}>
        {text.findWhole}
      </Checkbox>
      {scope.isThere && (
        <Checkbox isSelected={scope.isInChosen} onChange={scope.setIsInChosen}>
          {text.findInChosen}
        </Checkbox>
      )}
    </div>
  );
}

function Replacing({ find, isEntered }: { find: Find; isEntered: boolean }) {
  const { editor: text } = useWords();
  const isIdle = find.found.length === 0;
  return (
    <div className={styles.replacing} onKeyDown={onEnter(find.replaceOne)}>
      <TextField
        label={text.replaceWith}
        isLabelHidden
        autoFocus={isEntered}
        placeholder={text.replaceWith}
        value={find.written}
        onChange={find.setWritten}
      />
      <Button onPress={find.replaceOne} isDisabled={isIdle}>
        {text.replaceOne}
      </Button>
      <Button onPress={find.replaceEach} isDisabled={isIdle}>
        {text.replaceAll}
      </Button>
      <span role="status" className={styles.outcome}>
        {find.replaced && replacedText(find.replaced, text)}
      </span>
      {find.replaced && find.replaced.count > 0 && (
        <Button kind="quiet" onPress={find.undo}>
          {text.undo}
        </Button>
      )}
    </div>
  );
}

function replacedText({ count, unmarked }: NonNullable<Find['replaced']>, text: Words['editor']): string {
  if (count === 0) return text.isSoAlready;
  if (unmarked === 0) return text.replaced(count);
  return `${text.replaced(count)}, ${unmarked === count ? text.inTable : text.someInTables(unmarked)}`;
}
