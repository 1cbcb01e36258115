import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ReceivedFile } from '#shell/incoming.ts';
import { answerPaused } from '#shell/browser/answer-requests.ts';
import { contentSecurityPolicy } from '#shell/file-response.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const home = 'https://toasoan.internal/';

function aPage(isGone = false) {
  const files = temporaryFolder();
  const sent = vi.fn<() => Promise<void>>(async () => {
    if (isGone) throw new Error('Target page, context or browser has been closed');
  });
  const received: [string, string][] = [];
  const receive = async (name: string, pieces: AsyncIterable<Uint8Array>): Promise<ReceivedFile> => {
    const parts: Uint8Array[] = [];
    for await (const piece of pieces) parts.push(piece);
    const bytes = Buffer.concat(parts);
    received.push([name, bytes.toString()]);
    return { ref: 'token', size: bytes.length };
  };
  const app = {
    photoFile: async () => undefined,
    waitingPicture: () => undefined,
    wasWriting: () => false,
  };
  const ask = (request: { url: string; method?: string; postDataEntries?: { bytes: string }[] }) =>
    answerPaused(
      { send: sent as never },
      { requestId: '7', request: { method: 'GET', ...request } },
      { home, ports: { app, host: { receive }, files } },
    );
  return { files, sent, received, ask };
}

test.each([
  'https://example.com/',
  'http://toasoan.internal/',
  'https://toasoan.internal.example/',
  'https://toasoan.internal@example.com/',
  'https://192.168.1.1/',
  'file:///etc/passwd',
])('a request to %s is refused', async (url) => {
  const { sent, ask } = aPage();

  await ask({ url });

  expect(sent.mock.calls).toEqual([
    ['Fetch.failRequest', { requestId: '7', errorReason: 'BlockedByClient' }],
  ]);
});

test('what the page is made of is answered whole, under the policy', async () => {
  const { files, sent, ask } = aPage();
  writeFileSync(join(files, 'page.js'), 'đọc');

  await ask({ url: `${home}page.js` });

  expect(sent).toHaveBeenCalledExactlyOnceWith('Fetch.fulfillRequest', {
    requestId: '7',
    responseCode: 200,
    responseHeaders: expect.arrayContaining([
      { name: 'Content-Security-Policy', value: contentSecurityPolicy },
      { name: 'Content-Type', value: 'text/javascript; charset=utf-8' },
    ]),
    body: Buffer.from('đọc').toString('base64'),
  });
});

test('what the page sends is received in all its parts', async () => {
  const { sent, received, ask } = aPage();
  const parts = ['ảnh ', 'chụp'].map((text) => ({ bytes: Buffer.from(text).toString('base64') }));

  await ask({ url: `${home}incoming/a.jpg`, method: 'POST', postDataEntries: parts });

  expect(received).toEqual([['a.jpg', 'ảnh chụp']]);
  expect(sent).toHaveBeenCalledExactlyOnceWith(
    'Fetch.fulfillRequest',
    expect.objectContaining({ responseCode: 200 }),
  );
});

test('a window that was closed meanwhile is no failure', async () => {
  const { ask } = aPage(true);

  await expect(ask({ url: home })).resolves.toBeUndefined();
  await expect(ask({ url: 'https://example.com/' })).resolves.toBeUndefined();
});
