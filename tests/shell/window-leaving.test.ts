import { expect, test, vi } from 'vitest';
import { createWindowLeaving } from '#shell/window-leaving.ts';
import { createWindowTelling } from '#shell/window-telling.ts';

/** A window whose page answers, whenever it is to close, as it is told to here. */
function aWindow() {
  const telling = createWindowTelling();
  const close = vi.fn<() => void>();
  let answer: 'readyToClose' | 'stay' = 'readyToClose';
  telling.begin();
  telling.onEvent((topic) => topic === 'window.closing' && queueMicrotask(() => telling[answer]()));
  const leaving = createWindowLeaving({ host: telling, close });
  return { leaving, close, telling, answers: (now: typeof answer) => void (answer = now) };
}

test('a window that may close is opened again where that was asked', async () => {
  const { leaving, close } = aWindow();

  await leaving.restart();

  expect(close).toHaveBeenCalledOnce();
  expect(leaving.opensAgain()).toBe(true);
});

test('a restart that the page puts off cuts nothing off, and is not made up for by a later close', async () => {
  const { leaving, close, telling, answers } = aWindow();
  answers('stay');

  await leaving.restart();
  expect(close).not.toHaveBeenCalled();
  expect(telling.takeHold()).toBe(false);
  answers('readyToClose');
  await leaving.close();

  expect(close).toHaveBeenCalledOnce();
  expect(leaving.opensAgain()).toBe(false);
});
