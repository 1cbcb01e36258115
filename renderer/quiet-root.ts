import { createRoot, type Root } from 'react-dom/client';
import { isComposing, isLetter } from '#renderer/commands/keys.ts';

/**
 * A root for React that leaves letters to the text. By itself React listens to every event on the page twice, on its way
 * down and on its way up, and to every move of the caret. Nothing here asks for letters on their way down, or for the
 * caret: each of these listeners only costs a key a part of its time, and lets whoever watches the text begin its work
 * in the middle of a change. So `onKeyUpCapture`, `onInputCapture` and their like are never called in this root.
 */
export function quietRoot(element: HTMLElement): Root {
  return listening(element, onItsWayDown, () =>
    listening(element.ownerDocument, withoutCaret, () => createRoot(element)),
  );
}

type Listener = (event: Event) => void;
type Choice = (name: string, listener: Listener, isOnItsWayDown: boolean) => Listener | undefined;

/** Keys on their way down are asked for by rows of buttons and by grids; letters that go into a text are not. */
const onItsWayDown: Choice = (name, listener, isOnItsWayDown) => {
  if (!isOnItsWayDown) return listener;
  if (name === 'keydown') return (event) => isForText(event as KeyboardEvent) || listener(event);
  return letterEvents.has(name) ? undefined : listener;
};

const letterEvents: ReadonlySet<string> = new Set([
  ...['keypress', 'keyup', 'beforeinput', 'textInput', 'input'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
]);

const withoutCaret: Choice = (name, listener) => (name === 'selectionchange' ? undefined : listener);

function isForText(event: KeyboardEvent): boolean {
  const isText = event.target instanceof Element && event.target.getAttribute('contenteditable') === 'true';
  return isText && (isComposing(event) || isLetter(event));
}

/** React sets up all its listeners while a root is made: meanwhile the place takes only those that are chosen. */
function listening<T>(place: EventTarget, choose: Choice, act: () => T): T {
  const listen = place.addEventListener.bind(place);
  place.addEventListener = (
    name: string,
    listener: Listener,
    options?: AddEventListenerOptions | boolean,
  ) => {
    const isOnItsWayDown = typeof options === 'object' ? options.capture === true : options === true;
    const chosen = choose(name, listener, isOnItsWayDown);
    if (chosen) listen(name, chosen, options);
  };
  try {
    return act();
  } finally {
    Reflect.deleteProperty(place, 'addEventListener');
  }
}
