import { expect, type Page } from 'playwright/test';
import { p } from '#tests/support/builders.ts';
import { test } from '#tests/support/shell.ts';
import { bodyOf, openArticle } from '#tests/support/writing-window.ts';

const keys = 30;
const keyMs = 40;

declare global {
  var drawn: number;
  var saves: number;
  var heard: string[];
  var listening: { place: EventTarget; name: string; isOnItsWayDown: boolean }[];
}

test('while keys come one after the other, the text is saved now and then and hardly anything else is drawn', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await page.addInitScript(countCommits);
  await page.clock.install();
  await openArticle(
    window,
    Array.from({ length: 40 }, (_, index) => p(`Đoạn ${index}`)),
  );
  await bodyOf(page).getByText('Đoạn 20', { exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await expect(page.getByText(/^Đã lưu trên máy \d\d:\d\d:\d\d$/)).toBeVisible();
  await page.clock.runFor(10_000);
  await page.clock.pauseAt(await nextSecond(page));
  await page.evaluate(countSaves);

  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.type('a');
    await page.clock.runFor(keyMs);
  }

  const { drawn, saves } = await page.evaluate(() => ({
    drawn: globalThis.drawn,
    saves: globalThis.saves,
  }));
  await expect(bodyOf(page).getByText(`Đoạn 20x${'a'.repeat(keys)}`)).toBeVisible();
  // 1.2 s of typing: a save each half second. What is drawn grows neither with the keys nor with the saves.
  expect(saves).toBeLessThanOrEqual(3);
  expect(drawn).toBeLessThanOrEqual(2);
});

test('letters are the business of the text alone, orders and keys that move are that of the window too', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await openArticle(window, [p('Dòng sông')]);
  await page.evaluate(hearKeys);
  await bodyOf(page).getByText('Dòng sông').click();

  await page.keyboard.press('End');
  await page.keyboard.type(' quê,');
  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Control+b');

  await expect(bodyOf(page).getByText('Dòng sông quê,A')).toBeVisible();
  expect(await page.evaluate(() => globalThis.heard)).toEqual([
    'keydown End',
    'keydown Shift',
    'keydown Control',
    'keydown b',
  ]);
});

test('around the text nothing listens to its letters on their way down, after a menu was open neither', async ({
  open,
}) => {
  const window = await open();
  const { page } = window;
  await page.addInitScript(keepListeners);
  await openArticle(window, [p('Dòng sông')]);
  await page.getByRole('button', { name: 'Cỡ chữ, bề rộng cột' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();

  expect(await bodyOf(page).evaluate(listenersAround)).toEqual(['root keydown']);
});

function nextSecond(page: Page): Promise<number> {
  return page.evaluate(() => Date.now() + 1000);
}

/** Runs before the page's own scripts: React tells its developer tools of everything it draws. */
function countCommits(): void {
  globalThis.drawn = 0;
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => void (globalThis.drawn += 1),
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      checkDCE: () => undefined,
    },
  });
}

/** Runs in the page: from now on. */
function countSaves(): void {
  globalThis.drawn = 0;
  globalThis.saves = 0;
  const { desk } = globalThis as unknown as {
    desk: { subscribe(listener: (topic: string) => void): void };
  };
  desk.subscribe((topic) => void (globalThis.saves += topic === 'articles.written' ? 1 : 0));
}

/** Runs in the page: what of the keys comes as far as the window's frame. */
function hearKeys(): void {
  globalThis.heard = [];
  const hear = (event: Event) => {
    globalThis.heard.push(event instanceof KeyboardEvent ? `${event.type} ${event.key}` : event.type);
  };
  for (const name of ['keydown', 'keypress', 'beforeinput', 'input']) document.addEventListener(name, hear);
}

/** Runs before the page's own scripts. */
function keepListeners(): void {
  globalThis.listening = [];
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (name, listener, options) {
    const isOnItsWayDown = typeof options === 'object' ? options.capture === true : options === true;
    globalThis.listening.push({ place: this, name, isOnItsWayDown });
    listen.call(this, name, listener, options);
  };
}

/** Runs in the page: which elements around this one hear keys and letters before it does. */
function listenersAround(text: Element): string[] {
  const names = ['keydown', 'keypress', 'keyup', 'beforeinput', 'textInput', 'input', 'compositionupdate'];
  return globalThis.listening.flatMap(({ place, name, isOnItsWayDown }) =>
    isOnItsWayDown &&
    names.includes(name) &&
    place instanceof Element &&
    place !== text &&
    place.contains(text)
      ? [`${place.id} ${name}`]
      : [],
  );
}
