import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { createApp } from '#core/app.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { openWindow } from '#shell/browser/page.ts';
import { createWindowHost } from '#shell/window-host.ts';
import { ensureChromium } from '#tests/support/chromium.ts';
import { createHouse, type House } from './house.ts';
import { quiet } from './quiet.ts';
import type { Scene } from './scenes/scene.ts';

const root = dirname(dirname(import.meta.dirname));

/** One window in which every scene is played, each on a newsroom of its own. */
export interface Theatre {
  readonly page: Page;
  /** What the page complained of since the scene began. */
  readonly complaints: readonly string[];
  play(scene: Scene): Promise<void>;
  close(): Promise<void>;
}

export async function openTheatre(): Promise<Theatre> {
  const outer = process.env['HOME'];
  const folder = await mkdtemp(join(tmpdir(), 'toasoan-anh-'));
  const [home, newsrooms] = [join(folder, 'nha'), join(folder, 'mau')];
  await mkdir(home);
  // Where the choosers begin: a home as anybody has one.
  process.env['HOME'] = home;
  await makeNewsrooms(newsrooms);
  const host = createWindowHost({
    incoming: join(folder, 'incoming'),
    reveal: async () => {},
    close: () => {},
    restart: () => {},
  });
  const house = createHouse();
  const page = await openWindow({
    ...{ app: house.app, host, executablePath: ensureChromium(), headless: true },
    profile: join(folder, 'window'),
    files: join(root, 'build/renderer'),
  });
  const address = page.url();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    page,
    complaints,
    async play(scene) {
      house.letGo();
      // In the middle of some work a page stays and asks: what was held ends first.
      await settled(page, house);
      await page.goto('about:blank');
      await house.empty();
      complaints.length = 0;
      await page.mouse.move(0, 0);
      await furnish(home, newsrooms, scene);
      const client = await house.fill(join(home, 'ToaSoan'), host);
      await page.goto(address);
      await page.getByRole('main').waitFor();
      await scene.play?.({ page, client, hold: house.hold });
      await settled(page, house);
    },
    async close() {
      house.letGo();
      await page.context().close();
      await house.empty();
      await host.close();
      if (outer === undefined) delete process.env['HOME'];
      else process.env['HOME'] = outer;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One data folder for each kind of newsroom, made once; every scene plays on a copy. */
async function makeNewsrooms(folder: string): Promise<void> {
  for (const kind of ['sample', 'empty'] satisfies Scene['newsroom'][]) {
    const host = { laptop: 'Máy tòa soạn', pathOf: (ref: string) => ref };
    const app = await createApp({ folder: join(folder, kind), host });
    const client = createClient<DeskContract>(app.dispatch);
    if (kind === 'sample') await client.sample.add({});
    const person = kind === 'sample' ? { person: 'mau-vo-kim-oanh' } : {};
    await client.settings.put({ changes: { ...person, isSetUp: true } });
    await client.search.rebuild({});
    await app.close();
  }
}

async function furnish(home: string, newsrooms: string, { newsroom }: Scene): Promise<void> {
  for (const name of await readdir(home)) await rm(join(home, name), { recursive: true, force: true });
  for (const name of ['Documents/Số báo 312', 'Documents/Ảnh gửi về', 'Desktop', 'Downloads'])
    await mkdir(join(home, name), { recursive: true });
  if (newsroom !== 'fresh') await cp(join(newsrooms, newsroom), join(home, 'ToaSoan'), { recursive: true });
}

/** Everything that was asked of the core is answered, and what it answered is drawn. */
async function settled(page: Page, house: House): Promise<void> {
  do await quiet(page);
  while (!house.isAtRest());
  await quiet(page);
}
