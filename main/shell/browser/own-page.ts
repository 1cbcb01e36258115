import type { CDPSession } from 'playwright-core';

/** The script contexts of a window, of which one at most is the page's own. */
export interface OwnPage {
  /** Where the scripts of our own page run now. Undefined while it is loading. */
  context(): number | undefined;
  /** Whether this is the context of the top frame of our own page, and of its own scripts. */
  isOwn(context: number): boolean;
}

interface Context {
  readonly origin: string;
  readonly frame: string;
  readonly isMainWorld: boolean;
}

/** Follows which contexts come and go. Ask it before any call is let through. */
export async function followOwnPage(
  session: Pick<CDPSession, 'on' | 'send'>,
  origin: string,
): Promise<OwnPage> {
  const contexts = new Map<number, Context>();
  let top: string | undefined;
  const isOwn = (id: number) => {
    const context = contexts.get(id);
    return context !== undefined && context.isMainWorld && context.origin === origin && context.frame === top;
  };
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) top = frame.id;
  });
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId = '', isDefault = false } = (context.auxData ?? {}) as {
      frameId?: string;
      isDefault?: boolean;
    };
    contexts.set(context.id, { origin: context.origin, frame: frameId, isMainWorld: isDefault });
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    contexts.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  await Promise.all([session.send('Page.enable'), session.send('Runtime.enable')]);
  return { context: () => [...contexts.keys()].findLast(isOwn), isOwn };
}
