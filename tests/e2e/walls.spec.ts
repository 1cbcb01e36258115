import { expect, type Page } from 'playwright/test';
import { contentSecurityPolicy } from '#shell/file-response.ts';
import { test } from '#tests/support/shell.ts';

test('the window has call and subscribe, and no other door to the core', async ({ open }) => {
  const { page } = await open();

  const doors = await page.evaluate(() => ({
    desk: Object.keys((window as unknown as { desk: object }).desk).toSorted(),
    others: ['desk:call', 'require', 'process', 'ipcRenderer', 'electron'].filter((name) => name in window),
  }));

  expect(doors).toEqual({ desk: ['call', 'subscribe'], others: [] });
});

test('every answer bears the policy, and the policy stops what a page tries beyond it', async ({ open }) => {
  const { page } = await open();

  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
  const tried = await page.evaluate(tryToLeave);

  expect(policy).toBe(contentSecurityPolicy);
  expect(tried).toEqual({
    fetch: 'refused',
    image: 'refused',
    socket: 'refused',
    inlineScript: 'refused',
    evaluated: 'refused',
  });
});

test('nothing the window loads comes from outside, and a start leaves no complaint in its console', async ({
  open,
}) => {
  const { page } = await open();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).host));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).host]));
  expect(complaints).toEqual([]);
});

test('a frame inside the page cannot call the core', async ({ open }) => {
  const { page, client } = await open();
  const frame = await innerFrame(page);

  const outcome = await frame.evaluate(async () => {
    const inner = window as unknown as Record<string, unknown> & { desk?: { call: unknown } };
    const input = { as: 'phong-vien' };
    const answered = new Promise<string>((resolve) => {
      window.addEventListener('desk:event', () => resolve('answered'));
      setTimeout(resolve, 1000, 'silence');
    });
    const raw = inner['desk:call'] as ((sent: string) => void) | undefined;
    if (!raw && !inner.desk) return 'no door';
    raw?.(JSON.stringify({ id: 1, method: 'articles.create', input }));
    return answered;
  });

  expect(['no door', 'silence']).toContain(outcome);
  expect(await client.articles.list({})).toEqual([]);
});

async function innerFrame(page: Page) {
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>khung</p>';
    document.body.append(frame);
  });
  await expect.poll(() => page.frames().length).toBe(2);
  return page.frames()[1]!;
}

/** Runs in the page: each way out that a page has, and how it ended. */
async function tryToLeave() {
  const outside = 'https://example.com/';
  const settle = (way: Promise<unknown>) =>
    way.then(
      () => 'left',
      () => 'refused',
    );
  const image = new Image();
  const loaded = new Promise((resolve, reject) => ((image.onload = resolve), (image.onerror = reject)));
  image.src = `${outside}x.png`;
  const socket = new Promise((resolve, reject) => {
    const made = new WebSocket('wss://example.com/');
    made.onopen = resolve;
    made.onerror = reject;
  });
  const script = document.createElement('script');
  script.textContent = 'window.ran = true';
  document.head.append(script);
  // The debugger's own evaluation may call `eval`; a timer runs as the page itself.
  // oxlint-disable-next-line no-implied-eval -- the policy is what refuses it
  setTimeout('window.evaluated = true', 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    fetch: await settle(fetch(outside)),
    image: await settle(loaded),
    socket: await settle(socket),
    inlineScript: 'ran' in window ? 'ran' : 'refused',
    evaluated: 'evaluated' in window ? 'ran' : 'refused',
  };
}
