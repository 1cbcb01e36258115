/** What the page is given: names, and the one origin that may have them. */
export interface BridgeNames {
  readonly bridge: string;
  readonly calls: string;
  readonly events: string;
  readonly origin: string;
}

/** A call on its way out, as JSON. `id` counts the calls of this page. */
export interface SentCall {
  readonly id: number;
  readonly method: string;
  readonly input?: unknown;
}

/** What is told the page, as JSON: the answer to a call, without one where the call was refused, or events. */
export type Told =
  { readonly id: number; readonly reply?: unknown } | { readonly events: readonly ToldEvent[] };

/** An event of the core. */
export interface ToldEvent {
  readonly topic: string;
  readonly payload: unknown;
}

type Listener = (topic: string, payload: unknown) => void;

interface Waiting {
  resolve(reply: unknown): void;
  reject(reason: Error): void;
}

/** The few things of a browser's window that the script below touches. */
interface PageWindow {
  readonly top: unknown;
  readonly origin: string;
  reportError(error: unknown): void;
  readonly navigator: { readonly userActivation: { readonly hasBeenActive: boolean } };
  [name: string]: unknown;
  addEventListener(name: string, listener: (event: { detail: string; preventDefault(): void }) => void): void;
}

/**
 * Runs in the page before any of its own scripts, in place of Electron's preload: it turns the binding into the bridge
 * and takes the binding away. What goes either way is one text: nothing is quicker to hand over. The script is sent as
 * text as well, so it may use nothing from around it.
 */
export function provideBridge({ bridge, calls, events, origin }: BridgeNames): void {
  const page = globalThis as unknown as PageWindow;
  if (page.top !== page || page.origin !== origin) return;
  const send = page[calls] as (sent: string) => void;
  delete page[calls];
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<Listener>();
  let last = 0;
  const call = (method: string, input: unknown) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      send(JSON.stringify({ id: last, method, input } satisfies SentCall));
    });
  const tell = ({ topic, payload }: ToldEvent) => {
    for (const listener of [...listeners]) {
      // One that fails keeps nothing from the others.
      try {
        listener(topic, payload);
      } catch (error) {
        page.reportError(error);
      }
    }
  };
  const answer = (id: number, reply: unknown) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (reply === undefined) asked?.reject(new Error('The desk refused this call.'));
    else asked?.resolve(reply);
  };
  page.addEventListener(events, ({ detail }) => {
    const told = JSON.parse(detail) as Told;
    if ('events' in told) told.events.forEach(tell);
    else answer(told.id, told.reply);
  });
  const subscribe = (listener: Listener) => {
    const own: Listener = (topic, payload) => listener(topic, payload);
    listeners.add(own);
    return () => listeners.delete(own);
  };
  Object.defineProperty(page, bridge, { value: Object.freeze({ call, subscribe }), enumerable: true });
  // Asking to stay is what gives the program the time to store what the listeners send now. A page that nobody has
  // touched may not ask, and has nothing to store.
  page.addEventListener('beforeunload', (event) => {
    if (!page.navigator.userActivation.hasBeenActive) return;
    event.preventDefault();
    tell({ topic: 'window.closing', payload: {} });
  });
}

/** Runs in the page for what it is told. It is sent as text. */
export const tellPage = '(name, detail) => void dispatchEvent(new CustomEvent(name, { detail }))';
