import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The size of a window that was never open before; from then on Chromium keeps the one that the person gave it. */
export function firstSize(profile: string): string[] {
  return existsSync(join(profile, 'Default')) ? [] : ['--window-size=1366,768'];
}
