import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { createApp, type App } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { openWindow } from '#shell/browser/page.ts';
import { createWindowHost } from '#shell/window-host.ts';
import { ensureChromium } from '#tests/support/chromium.ts';
import buildWindow from '#tests/support/build-window.ts';
import { scenes, type Scene } from './scenes.ts';

// Pictures of every screen and state, in both sizes, light and dark: `npm run screenshots [NAME…]`. They go to
// .cache/screenshots; a name is the beginning of a scene's.

// The pictures show a newsroom in Vietnam, wherever they are made.
process.env['TZ'] = 'Asia/Ho_Chi_Minh';

const root = dirname(dirname(import.meta.dirname));
const out = join(root, '.cache/screenshots');
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const schemes = ['light', 'dark'] as const;

type Newsroom = Scene['newsroom'];

/** One data folder for each kind of newsroom, made once; every scene plays on a copy. */
async function makeNewsrooms(folder: string): Promise<void> {
  for (const kind of ['sample', 'empty'] satisfies Newsroom[]) {
    const app = await openApp(join(folder, kind));
    const client = createClient<DeskContract>(app.dispatch);
    if (kind === 'sample') await client.sample.add({});
    const person = kind === 'sample' ? { person: 'mau-vo-kim-oanh' } : {};
    await client.settings.put({ changes: { ...person, isSetUp: true } });
    await client.search.rebuild({});
    await app.close();
  }
}

async function openApp(folder: string): Promise<App> {
  return createApp({ folder, host: { laptop: 'Máy tòa soạn', pathOf: (ref) => ref } });
}

async function shoot(scene: Scene, newsrooms: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'toasoan-anh-'));
  // Where the choosers begin: a home as anybody has one.
  process.env['HOME'] = folder;
  for (const name of ['Documents/Số báo 312', 'Documents/Ảnh gửi về', 'Desktop', 'Downloads'])
    await mkdir(join(folder, name), { recursive: true });
  const data = join(folder, 'ToaSoan');
  if (scene.newsroom !== 'fresh') await cp(join(newsrooms, scene.newsroom), data, { recursive: true });
  const host = createWindowHost({ incoming: join(folder, 'incoming'), reveal: async () => {} });
  const app = await createApp({ folder: data, host });
  const page = await openWindow({
    ...{ app, host, executablePath: ensureChromium(), headless: true },
    profile: join(folder, 'window'),
    files: join(root, 'build/renderer'),
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    const client = createClient<DeskContract>(app.dispatch);
    await page.setViewportSize(sizes[0]!);
    await page.getByRole('main').waitFor();
    await scene.play?.({ page, client });
    for (const size of sizes) for (const scheme of schemes) await keep(page, { scene, size, scheme });
    if (complaints.length > 0) throw new Error(`${scene.name}: ${complaints.join(' ')}`);
  } finally {
    await page.context().close();
    await host.close();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Picture {
  readonly scene: Scene;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: (typeof schemes)[number];
}

async function keep(page: Page, { scene, size, scheme }: Picture): Promise<void> {
  await page.setViewportSize(size);
  const contrast = scene.hasHighContrast ? 'more' : 'no-preference';
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce', contrast });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(out, `${scene.name}-${size.width}-${scheme}.png`) });
}

const wanted = process.argv.slice(2);
const chosen = scenes.filter(
  ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
);
const newsrooms = await mkdtemp(join(tmpdir(), 'toasoan-mau-'));
try {
  buildWindow();
  await mkdir(out, { recursive: true });
  await makeNewsrooms(newsrooms);
  for (const scene of chosen) {
    await shoot(scene, newsrooms);
    process.stdout.write(`${scene.name}\n`);
  }
  process.stdout.write(`${chosen.length * sizes.length * schemes.length} pictures in ${out}\n`);
} finally {
  await rm(newsrooms, { recursive: true, force: true });
}
