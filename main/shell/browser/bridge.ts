import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { appOrigins, bridgeName, callChannel, eventChannel } from '#shared/contract/bridge.ts';
import type { Reply } from '#shared/failure.ts';
import { provideBridge, tellPage, type SentCall, type Told, type ToldEvent } from './bridge-script.ts';
import { followOwnPage, type OwnPage } from './own-page.ts';
import { tellTogether } from './tell-together.ts';

const origin = appOrigins.browser;

/** Answers a call of our own page. */
type Answer = (method: string, input: unknown) => Promise<Reply>;

/**
 * Lays the bridge into a page that is still empty, and answers how events are told it. It goes past Playwright's own
 * bindings, which take every value apart and put it together again on both sides.
 */
export async function layBridge(
  context: BrowserContext,
  page: Page,
  answer: Answer,
): Promise<(told: ToldEvent) => void> {
  const session = await context.newCDPSession(page);
  const own = await followOwnPage(session, origin);
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === callChannel) void answerCall(session, own, { payload, context: executionContextId }, answer);
  });
  await session.send('Runtime.addBinding', { name: callChannel });
  // The script takes the binding away again, so it comes after it.
  await context.addInitScript(provideBridge, {
    ...{ bridge: bridgeName, calls: callChannel, events: eventChannel },
    origin,
  });
  return tellTogether(async (events) => {
    const there = own.context();
    if (there !== undefined) await tell(session, there, { events });
  });
}

interface Called {
  /** A `SentCall` as text, if it is ours. */
  readonly payload: string;
  readonly context: number;
}

/** Lets a call through where it comes from the top frame of our own page. Anybody else is not even answered. */
export async function answerCall(
  session: Pick<CDPSession, 'send'>,
  own: Pick<OwnPage, 'isOwn'>,
  { payload, context }: Called,
  answer: Answer,
): Promise<void> {
  if (!own.isOwn(context)) return;
  const { id, method, input } = JSON.parse(payload) as SentCall; // Our own script wrote it.
  const reply = typeof method === 'string' ? await answer(method, input).catch(() => undefined) : undefined;
  await tell(session, context, { id, ...(reply && { reply }) });
}

/** A page that is just loading or closing hears nothing, and asks for everything when it is there. */
async function tell(session: Pick<CDPSession, 'send'>, context: number, told: Told): Promise<void> {
  const texts = [eventChannel, JSON.stringify(told)];
  await session
    .send('Runtime.callFunctionOn', {
      functionDeclaration: tellPage,
      executionContextId: context,
      arguments: texts.map((value) => ({ value })),
      silent: true,
    })
    .catch(() => undefined);
}
