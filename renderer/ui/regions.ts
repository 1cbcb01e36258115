import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * The parts of the window that a key walks through: whatever bears `data-region`, in the order of the page. Where a
 * screen begins, it is `main`.
 */
const regionSelector = '[data-region]';
const stopSelector =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [contenteditable="true"], [tabindex]';

const lastStops = new WeakMap<Element, HTMLElement>();
/** Where the caret was in a text that was left. */
const lastCarets = new WeakMap<Element, Range>();
/** What had the focus last, and everything around it. */
let lastPath: readonly EventTarget[] = [];

/** Keeps in mind where the focus was in each region. Returns the end of it. */
export function rememberFocus(): () => void {
  document.addEventListener('focusin', remember);
  return () => document.removeEventListener('focusin', remember);
}

function remember(event: FocusEvent): void {
  const { target } = event;
  lastPath = event.composedPath();
  const region = regionOf(target);
  if (region && target instanceof HTMLElement) lastStops.set(region, target);
}

/** Goes to the next region, or the one before, where the focus was there last. From outside of all: where the screen begins. */
export function walkRegions(step: 1 | -1): void {
  const regions = [...document.querySelectorAll(regionSelector)].filter(stopIn);
  const here = regionOf(document.activeElement);
  const at = here ? regions.indexOf(here) : regions.findIndex(isMain) - 1;
  const next = regions[(at + step + regions.length) % regions.length];
  const stop = next && stopIn(next);
  if (!stop) return;
  keepCaret();
  stop.focus();
  putBackCaret(stop);
}

/** Goes where the screen begins, and where the focus was there last. */
export function goToMain(): void {
  const stop = mainStop();
  stop?.focus();
  if (stop) putBackCaret(stop);
}

function mainStop(): HTMLElement | undefined {
  const [main] = [...document.querySelectorAll(regionSelector)].filter(isMain);
  return main && stopIn(main);
}

function keepCaret(): void {
  const { activeElement } = document;
  const selection = document.getSelection();
  if (!(activeElement instanceof HTMLElement) || !activeElement.isContentEditable) return;
  if (selection && selection.rangeCount > 0) lastCarets.set(activeElement, selection.getRangeAt(0));
}

/** A browser puts it at the start of a text that gets the focus. */
function putBackCaret(text: HTMLElement): void {
  const caret = lastCarets.get(text);
  if (!caret || !text.contains(caret.startContainer)) return;
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(caret.cloneRange());
}

/**
 * A screen that takes the place of what had the focus takes the focus too: keys that come next are never lost. Whoever
 * has not yet touched the window is left alone, and so is a focus that is still somewhere.
 */
export function useScreenBegins(isReady: boolean): void {
  useLayoutEffect(() => {
    if (!isReady || lastPath.length === 0 || document.activeElement !== document.body) return;
    mainStop()?.focus();
  }, [isReady]);
}

/**
 * What had the focus may go when `state` changes, as a button does that has done its work. Then `part` takes it, or the
 * first place in it where it takes none itself. A focus that is somewhere stays there.
 */
export function useFocusKept(part: RefObject<HTMLElement | null>, state: unknown): void {
  const known = useRef(state);
  useLayoutEffect(() => {
    if (known.current === state) return;
    known.current = state;
    const element = part.current;
    if (!element || !lastPath.includes(element) || document.activeElement !== document.body) return;
    const taker = element.hasAttribute('tabindex') ? element : stopIn(element);
    taker?.focus();
  }, [part, state]);
}

function regionOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(regionSelector) : null;
}

function isMain(region: Element): boolean {
  return region.getAttribute('data-region') === 'main';
}

/**
 * Where the focus was, or the first place that takes it. Behind an open dialog there is none. What is only hidden from a
 * screen reader, as all is around a field with its suggestions open, takes it still.
 */
function stopIn(region: Element): HTMLElement | undefined {
  if (region.closest('[inert]')) return undefined;
  const last = lastStops.get(region);
  if (last && region.contains(last) && isStop(last)) return last;
  const stops = [...region.querySelectorAll<HTMLElement>(stopSelector)].filter(isStop);
  return stops.find((stop) => stop.hasAttribute('aria-current')) ?? stops[0];
}

function isStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && element.checkVisibility();
}
