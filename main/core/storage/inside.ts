import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Whether one folder is another or lies in it, whatever links lead there. Neither has to be there. */
export function isInside(inner: string, outer: string): boolean {
  const [one, other] = [realPath(inner), realPath(outer)];
  return one === other || one.startsWith(other.endsWith(sep) ? other : other + sep);
}

/** Where a path leads; of what is not there yet, where it will lie. */
export function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const around = dirname(whole);
    return around === whole ? whole : join(realPath(around), basename(whole));
  }
}
