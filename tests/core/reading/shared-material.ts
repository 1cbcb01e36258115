import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of test material beside the checkout. Tests that need it pass over it with a line where it is absent. */
export const sharedFolder = fileURLToPath(new URL('../../../../shared/', import.meta.url));
export const hasShared = existsSync(sharedFolder);

export function sayAbsent(what: string): void {
  if (!hasShared) console.log(`../shared is absent: ${what} is passed over.`);
}
