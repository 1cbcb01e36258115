import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { temporaryMark } from './files.ts';

/** Names in hand in this process: a leftover of a process with our own number is told from our own work by them. */
const inHand = new Set<string>();
let namesTaken = 0;

/** A name beside a target under which only this work writes, and by which it is known if it is killed. */
export function takeName(target: string): string {
  const name = `${ownPrefix(target)}${process.pid}-${(namesTaken += 1)}`;
  inHand.add(name);
  return name;
}

export function releaseName(name: string): void {
  inHand.delete(name);
}

/** What killed work on the same target left beside it. */
export async function leftoversOf(target: string): Promise<string[]> {
  const folder = dirname(target);
  const prefix = ownPrefix(target);
  const names = await readdir(folder);
  return names
    .filter((name) => name.startsWith(prefix) && !isInUse(name, prefix))
    .map((name) => join(folder, name));
}

/** The machine is in the name, since on a shared folder another one's process numbers say nothing. */
function ownPrefix(target: string): string {
  return `${temporaryMark}${shortHash(basename(target))}-${shortHash(hostname())}-`;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function isInUse(name: string, prefix: string): boolean {
  const pid = Number.parseInt(name.slice(prefix.length), 10);
  return pid === process.pid ? inHand.has(name.replace(/\.(tmp|old)$/, '')) : isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
