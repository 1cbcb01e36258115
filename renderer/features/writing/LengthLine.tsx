import { useLayoutEffect, useRef } from 'react';
import { figureText } from '#renderer/words/figures.ts';
import { useWords, type Words } from '#renderer/words/words.ts';
import { readingMinutes } from '#shared/text/count.ts';
import type { WritingSession, WritingState } from './writing-session.ts';
import styles from './WritingStatus.module.css';

/**
 * How long the article is, or what is selected in it. No live region: it is there for whoever looks, and speaks to nobody.
 * While somebody types it changes all the time, so its words are put on the page without React, which looks through the
 * whole text for the caret each time it draws.
 */
export function LengthLine({ session: { state } }: { session: WritingSession }) {
  const { writing } = useWords();
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const texts = [...line.current!.children].map(ownText);
    const tell = () => {
      const parts = lengthTexts(state.getState(), writing);
      for (const [index, text] of texts.entries()) put(text, parts[index] ?? '');
    };
    tell();
    return state.subscribe((now, before) => {
      if (now.length !== before.length || now.selected !== before.selected) tell();
    });
  }, [state, writing]);
  return (
    <span className={styles.length} ref={line}>
      <span />
      <span />
      <span />
    </span>
  );
}

/** Written over in place: a browser has less to look after than where one text goes and another comes. */
function ownText(part: Element): Text {
  const text = new Text();
  part.replaceChildren(text);
  return text;
}

function put(text: Text, words: string): void {
  if (text.data !== words) text.data = words;
}

function lengthTexts(
  { length, selected }: Pick<WritingState, 'length' | 'selected'>,
  text: Words['writing'],
): string[] {
  const { words, characters, withoutSpaces } = selected ?? length;
  const shown = text.words(figureText(words));
  return [
    selected ? text.selected(shown, figureText(length.words)) : shown,
    text.characters(figureText(characters), figureText(withoutSpaces)),
    ...(words > 0 ? [text.minutes(readingMinutes(words))] : []),
  ];
}
