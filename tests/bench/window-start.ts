import { launch } from '#shell/browser/page.ts';
import { ensureChromium } from '#tests/support/chromium.ts';
import buildWindow from '#tests/support/build-window.ts';
import {
  bodySelector,
  bundledLexical,
  deskFolder,
  openDesk,
  profileOf,
  showLexical,
  textOf,
  windowSize,
  type BenchWindow,
} from './bench-window.ts';
import { timesAtMost, type Measurement } from './figure.ts';
import { median } from './statistics.ts';
import { timed } from './stopwatch.ts';

const length = 1500;
const rounds = 7;

/** From nothing to a text that can be written in. The first start of each fills its caches and is not counted. */
export const startingWindow: Measurement = {
  explanation: `from nothing to an article of ${length} chữ that can be written in, core and window; an empty Chromium window with bare Lexical`,
  async measure() {
    buildWindow();
    const paragraphs = textOf(length);
    const folder = await deskFolder(paragraphs);
    const bareProfile = profileOf(await deskFolder());
    await bundledLexical();
    const took = { ours: [] as number[], baseline: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const ours = await startOnce(() => openDesk(folder), `${bodySelector} p`);
      const baseline = await startOnce(() => openBare(bareProfile, paragraphs), '#text p');
      if (round === 0) continue;
      took.ours.push(ours);
      took.baseline.push(baseline);
    }
    return [
      {
        ...{ name: 'start to editable', unit: 'ms', goals: [timesAtMost(1.2)] },
        ...{ ours: median(took.ours), baseline: median(took.baseline) },
      },
    ];
  },
};

async function startOnce(open: () => Promise<BenchWindow>, text: string): Promise<number> {
  let window: BenchWindow | undefined;
  const tookMs = await timed(async () => {
    window = await open();
    // Looked at with every frame: a locator looks again after 100 ms only.
    await window.page.waitForFunction((selector) => document.querySelector(selector) !== null, text);
  });
  await window?.close();
  return tookMs;
}

export async function openBare(profile: string, paragraphs: readonly string[]): Promise<BenchWindow> {
  const window = await openBlank(profile);
  await showLexical(window.page, paragraphs);
  return window;
}

/** Chromium as the browser shell starts it, with nothing in it. */
export async function openBlank(profile: string): Promise<BenchWindow> {
  const context = await launch({ executablePath: ensureChromium(), profile, headless: true });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize(windowSize);
  return { page, close: () => context.close() };
}
