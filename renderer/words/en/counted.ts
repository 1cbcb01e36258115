import { figure } from './figure.ts';

/** A figure with what it counts: `1 photo`, `1,200 photos`. */
export function counted(count: number | string, one: string, many = `${one}s`): string {
  const written = typeof count === 'number' ? figure(count) : count;
  return `${written} ${isOne(count) ? one : many}`;
}

/** Whether a figure, written or not, says that there is one. */
export function isOne(count: number | string): boolean {
  return String(count) === '1';
}
