import type { CDPSession, Page } from 'playwright-core';
import { answer, type AnswerPorts } from '#shell/answer.ts';

/** Asked while Chromium holds a request of the page back. */
interface Paused {
  readonly requestId: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    /** In base64. */
    readonly postDataEntries?: readonly { readonly bytes?: string }[];
  };
}

/**
 * Answers what the page asks its own origin, and refuses everything else: nothing of it gets as far as a network. It goes
 * past Playwright's own routes, which take every file apart and put it together again on both sides.
 */
export async function answerRequests(page: Page, home: string, ports: AnswerPorts): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', (paused) => void answerPaused(session, paused, { home, ports }));
  await Promise.all([
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    session.send('Network.enable'),
    // The files lie here already: a second store of them would only take room, and show what is gone.
    session.send('Network.setCacheDisabled', { cacheDisabled: true }),
  ]);
}

export async function answerPaused(
  session: Pick<CDPSession, 'send'>,
  { requestId, request }: Paused,
  { home, ports }: { readonly home: string; readonly ports: AnswerPorts },
): Promise<void> {
  if (!request.url.startsWith(home)) {
    await session
      .send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
      .catch(windowIsGone);
    return;
  }
  const { method, url } = request;
  const { status, headers, body } = await answer({ method, url, body: sentWith(request) }, ports);
  await session
    .send('Fetch.fulfillRequest', {
      requestId,
      responseCode: status,
      responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
      body: Buffer.from(body).toString('base64'),
    })
    .catch(windowIsGone);
}

async function* sentWith({ postDataEntries = [] }: Paused['request']): AsyncGenerator<Uint8Array> {
  for (const { bytes = '' } of postDataEntries) yield Buffer.from(bytes, 'base64');
}

/** A window that was closed or loaded anew meanwhile asks for nothing any more. */
function windowIsGone(): void {}
