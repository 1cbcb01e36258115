import { randomBytes } from 'node:crypto';
import type { Clock, Ids } from './clock.ts';

/** UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, then chance. Sorts by time between laptops, well enough to list by. */
export function createIds(clock: Clock): Ids {
  return { next: () => uuidV7(clock.now().getTime(), randomBytes(10)) };
}

function uuidV7(milliseconds: number, chance: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes.set(chance, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
