import { readdirSync, readFileSync } from 'node:fs';

/** The processes that one started, and those that these started: Linux tells. */
export function startedBy(parent: number): { readonly pid: number; readonly command: string }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => look(Number(name)));
  const under = (pid: number): typeof all =>
    all.filter((process) => process.parent === pid).flatMap((process) => [process, ...under(process.pid)]);
  return under(parent);
}

/** One that ended meanwhile is none. */
function look(pid: number): { pid: number; parent: number; command: string }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
    return [{ pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
  } catch {
    return [];
  }
}
