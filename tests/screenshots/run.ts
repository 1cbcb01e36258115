import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import buildWindow from '#tests/support/build-window.ts';
import { quiet } from './quiet.ts';
import { scenes } from './scenes.ts';
import type { Scene } from './scenes/scene.ts';
import { openTheatre, type Theatre } from './theatre.ts';

// Pictures of every screen and state, in both sizes, light and dark: `npm run screenshots [NAME…]`. They go to
// .cache/screenshots; a name is the beginning of a scene's.

const root = dirname(dirname(import.meta.dirname));
const out = join(root, '.cache/screenshots');
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const schemes = ['light', 'dark'] as const;

async function shoot(theatre: Theatre, scene: Scene): Promise<void> {
  const { page, complaints } = theatre;
  await page.setViewportSize(sizes[0]!);
  await theatre.play(scene);
  for (const size of sizes) for (const scheme of schemes) await keep(page, { scene, size, scheme });
  if (complaints.length > 0) throw new Error(`${scene.name}: ${complaints.join(' ')}`);
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
  await quiet(page);
  await page.screenshot({ path: join(out, `${scene.name}-${size.width}-${scheme}.png`) });
}

const wanted = process.argv.slice(2);
const chosen = scenes.filter(
  ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
);
buildWindow();
await mkdir(out, { recursive: true });
const theatre = await openTheatre();
try {
  for (const scene of chosen) {
    await shoot(theatre, scene);
    process.stdout.write(`${scene.name}\n`);
  }
  process.stdout.write(`${chosen.length * sizes.length * schemes.length} pictures in ${out}\n`);
} finally {
  await theatre.close();
}
