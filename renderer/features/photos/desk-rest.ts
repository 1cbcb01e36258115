import { beforeClosing } from '#renderer/api/closing.ts';
import { restTimer } from '#renderer/timing/rest-timer.ts';
import type { Rest } from '#renderer/ui/use-resting-text.ts';

const restMs = 500;

/** The words of the photo desk are written when the hand rests, and before the window is closed or reloaded. */
export const deskRest: Rest = (write) => {
  const timer = restTimer(restMs, () => write(false));
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
