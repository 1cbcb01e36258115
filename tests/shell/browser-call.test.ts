import { expect, test, vi } from 'vitest';
import type { App } from '#core/app.ts';
import { answerCall } from '#shell/browser/bridge.ts';
import { followOwnPage } from '#shell/browser/own-page.ts';

const origin = 'https://toasoan.internal';
const reply = { ok: true, value: [] } as const;
const payload = JSON.stringify({ id: 7, method: 'articles.list', input: {} });

test('a call from the top frame of our own page reaches the core, and its reply is told the page', async () => {
  const { session, own } = await aPage();
  const dispatch = vi.fn<App['dispatch']>(async () => reply);

  await answerCall(session, own, { payload, context: 1 }, dispatch);

  expect(dispatch.mock.calls).toEqual([['articles.list', {}]]);
  expect(session.told()).toEqual([{ id: 7, reply }]);
});

test.each([
  ['a frame inside our page', { id: 2, frame: 'inner' }],
  ['a page from elsewhere', { id: 2, origin: 'https://example.com' }],
  ['a host that only begins like ours', { id: 2, origin: 'https://toasoan.internal.example' }],
  ['a page without an address', { id: 2, origin: '://' }],
  ['a world beside that of the page', { id: 2, isDefault: false }],
])('a call from %s does not reach the core and is not answered', async (_, context) => {
  const { session, own } = await aPage();
  session.create(context);
  const dispatch = vi.fn<App['dispatch']>(async () => reply);

  await answerCall(session, own, { payload, context: 2 }, dispatch);

  expect(dispatch).not.toHaveBeenCalled();
  expect(session.told()).toEqual([]);
});

test('a call that is no call is refused, and one that fails says nothing of how', async () => {
  const { session, own } = await aPage();
  const dispatch = vi.fn<App['dispatch']>(() => Promise.reject(new Error('a secret')));

  await answerCall(session, own, { payload: '{"id":8,"method":["articles.list"]}', context: 1 }, dispatch);
  await answerCall(session, own, { payload, context: 1 }, dispatch);

  expect(session.told()).toEqual([{ id: 8 }, { id: 7 }]);
  expect(dispatch).toHaveBeenCalledTimes(1);
});

test('a page that is gone is not our own any more, and the one that comes after it is', async () => {
  const { session, own } = await aPage();
  expect(own.context()).toBe(1);

  session.emit('Runtime.executionContextsCleared', {});
  expect([own.isOwn(1), own.context()]).toEqual([false, undefined]);
  session.create({ id: 5 });
  expect(own.context()).toBe(5);
  session.emit('Runtime.executionContextDestroyed', { executionContextId: 5 });

  expect(own.context()).toBeUndefined();
});

interface ContextLike {
  readonly id: number;
  readonly origin?: string;
  readonly frame?: string;
  readonly isDefault?: boolean;
}

/** A window that shows our own page, with its scripts in context 1. */
async function aPage() {
  const listeners = new Map<string, (event: object) => void>();
  const sent: { text: string }[] = [];
  const session = {
    on: (name: string, listener: (event: never) => void) => void listeners.set(name, listener as () => void),
    send: async (method: string, parameters?: { arguments?: { value: string }[] }) => {
      if (method === 'Runtime.callFunctionOn') sent.push({ text: parameters!.arguments![1]!.value });
    },
    emit: (name: string, event: object) => listeners.get(name)!(event),
    create({ id, frame = 'top', isDefault = true, ...context }: ContextLike) {
      const auxData = { frameId: frame, isDefault };
      session.emit('Runtime.executionContextCreated', { context: { id, origin, ...context, auxData } });
    },
    told: () => sent.map(({ text }) => JSON.parse(text) as unknown),
  };
  // Only this much of a session is used.
  const typed = session as unknown as typeof session & Parameters<typeof followOwnPage>[0];
  const own = await followOwnPage(typed, origin);
  session.emit('Page.frameNavigated', { frame: { id: 'top' } });
  session.emit('Page.frameNavigated', { frame: { id: 'inner', parentId: 'top' } });
  session.create({ id: 1 });
  return { session: typed, own };
}
