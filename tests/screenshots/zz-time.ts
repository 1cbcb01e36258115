import buildWindow from '#tests/support/build-window.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { scenes } from './scenes.ts';
import { openTheatre } from './theatre.ts';
const t00 = performance.now();
buildWindow();
console.log('build', ((performance.now() - t00) / 1000).toFixed(1));
const t0 = performance.now();
const theatre = await openTheatre();
console.log('theatre', ((performance.now() - t0) / 1000).toFixed(1));
await theatre.page.setViewportSize({ width: 1366, height: 768 });
for (const scene of scenes.filter((_, i) => i % 6 === 1)) {
  const { page } = theatre;
  const a = performance.now();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await theatre.play(scene);
  const b = performance.now();
  await violationsOn(page);
  const c = performance.now();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await violationsOn(page, ['color-contrast']);
  const d = performance.now();
  console.log(scene.name.padEnd(26), ...[b - a, c - b, d - c].map((x) => (x / 1000).toFixed(2)));
}
await theatre.close();
