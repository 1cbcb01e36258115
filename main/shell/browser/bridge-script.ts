/** What the page is given: names, and the one origin that may have them. */
export interface BridgeNames {
  readonly bridge: string;
  readonly calls: string;
  readonly events: string;
  readonly origin: string;
}

type Listener = (topic: string, payload: unknown) => void;

/** The few things of a browser's window that the script below touches. */
interface PageWindow {
  readonly top: unknown;
  readonly origin: string;
  readonly navigator: { readonly userActivation: { readonly hasBeenActive: boolean } };
  [name: string]: unknown;
  addEventListener(
    name: string,
    listener: (event: { detail: { topic: string; payload: unknown }; preventDefault(): void }) => void,
  ): void;
  removeEventListener(name: string, listener: unknown): void;
  dispatchEvent(event: Event): boolean;
}

/**
 * Runs in the page before any of its own scripts, in place of Electron's preload: it turns the binding into the bridge
 * and takes the binding away. Playwright sends its text, so it may use nothing from around it.
 */
export function provideBridge({ bridge, calls, events, origin }: BridgeNames): void {
  const page = globalThis as unknown as PageWindow;
  if (page.top !== page || page.origin !== origin) return;
  const call = page[calls] as (method: string, input: unknown) => Promise<unknown>;
  delete page[calls];
  const subscribe = (listener: Listener) => {
    const forward = ({ detail }: { detail: { topic: string; payload: unknown } }) =>
      listener(detail.topic, detail.payload);
    page.addEventListener(events, forward);
    return () => page.removeEventListener(events, forward);
  };
  const value = Object.freeze({ call: (method: string, input: unknown) => call(method, input), subscribe });
  Object.defineProperty(page, bridge, { value, enumerable: true });
  // Asking to stay is what gives the program the time to store what the listeners send now. A page that nobody has
  // touched may not ask, and has nothing to store.
  page.addEventListener('beforeunload', (event) => {
    if (!page.navigator.userActivation.hasBeenActive) return;
    const detail = { topic: 'window.closing', payload: {} };
    page.dispatchEvent(new CustomEvent(events, { detail }));
    event.preventDefault();
  });
}

/** An event of the core. */
export interface ToldEvent {
  readonly topic: string;
  readonly payload: unknown;
}

/** Runs in the page for what the core told, in the order in which it did. */
export function tellPage({ events, told }: { events: string; told: readonly ToldEvent[] }): void {
  const page = globalThis as unknown as EventTarget;
  for (const detail of told) page.dispatchEvent(new CustomEvent(events, { detail }));
}
