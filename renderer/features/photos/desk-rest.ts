import { beforeClosing } from '#renderer/api/closing.ts';
import { restTimer } from '#renderer/timing/rest-timer.ts';
import type { Rest } from '#renderer/ui/use-resting-text.ts';

/** With the time that writing takes, nothing is unwritten for longer than half a second. */
const restMs = 300;
const mostMs = 400;

/** The words of the photo desk are written when the hand rests, now and then while it does not, and before the window is closed or reloaded. */
export const deskRest: Rest = (write) => {
  const timer = restTimer(restMs, () => write(false), mostMs);
  const writeLast = () => write(true);
  const endClosing = beforeClosing(async () => writeLast());
  window.addEventListener('pagehide', writeLast);
  return {
    touch: timer.touch,
    stop() {
      timer.stop();
      endClosing();
      window.removeEventListener('pagehide', writeLast);
    },
  };
};
