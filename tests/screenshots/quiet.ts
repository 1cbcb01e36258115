import type { Page } from 'playwright-core';

/** So long must nothing on the page have changed. */
const quietMs = 300;
/** A page that changes all the time is looked at as it is. */
const longestMs = 5000;

/** Resolves once nothing on the page changes any more: what was asked for is there, and drawn. */
export async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    ({ rest, longest }) =>
      new Promise<void>((resolve) => {
        const done = () => {
          watch.disconnect();
          resolve();
        };
        let timer = setTimeout(done, rest);
        const watch = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, rest);
        });
        watch.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
        setTimeout(done, longest);
      }),
    { rest: quietMs, longest: longestMs },
  );
}
