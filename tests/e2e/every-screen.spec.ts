import { expect, type Page } from 'playwright/test';
import { scenes } from '#tests/screenshots/scenes.ts';
import { openTheatre, type Theatre } from '#tests/screenshots/theatre.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { test as base } from '#tests/support/shell.ts';

/** One window for all of them, and one for the rest after a scene that failed. */
const test = base.extend<object, { theatre: Theatre }>({
  theatre: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const theatre = await openTheatre();
      await theatre.page.setViewportSize({ width: 1366, height: 768 });
      await use(theatre);
      await theatre.close();
    },
    { scope: 'worker' },
  ],
});

for (const scene of scenes)
  test(`“${scene.name}” fits the window, and has nothing that a screen reader stumbles over, in the light or in the dark`, async ({
    theatre,
  }) => {
    const { page, complaints } = theatre;
    const contrast = scene.hasHighContrast ? 'more' : 'no-preference';
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', contrast });
    await theatre.play(scene);

    expect(await beyondWindow(page)).toEqual({ height: 0, strayed: [] });
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', contrast });
    // Only the colours are others.
    expect(await violationsOn(page, ['color-contrast'])).toEqual([]);
    expect(complaints).toEqual([]);
  });

/** How far the window could be scrolled as a whole, and fields that stay behind when what is around them scrolls. */
async function beyondWindow(page: Page): Promise<{ height: number; strayed: string[] }> {
  return page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const hidden = [...document.querySelectorAll<HTMLElement>('#root label > span:has(> input)')];
    const strayed = hidden.filter(({ offsetParent, parentElement }) => offsetParent !== parentElement);
    return {
      height: scrollHeight - clientHeight,
      strayed: strayed.map(({ parentElement }) => parentElement?.textContent ?? ''),
    };
  });
}
