import { vietnamDay, vietnamParts } from '#shared/vietnam-time.ts';
import { words } from './words.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A moment as short as it can be said in Vietnam's time: `17:12`, `hôm qua 17:12`, `03/04 17:12`, `03/04/2019`. */
export function timeText(timestamp: string, now: Date): string {
  const { year, month, day } = vietnamParts(timestamp);
  const clock = clockText(timestamp);
  const today = now.toISOString();
  if (isSameDay(timestamp, today)) return clock;
  if (isSameDay(timestamp, dayBefore(now))) return words().times.yesterday(clock);
  return year === vietnamParts(today).year ? `${day}/${month} ${clock}` : `${day}/${month}/${year}`;
}

/** To the second where it was today: `17:12:04`. Of another day, the day counts more: `hôm qua 17:12`. */
export function exactTimeText(timestamp: string, now: Date): string {
  if (!isSameDay(timestamp, now.toISOString())) return timeText(timestamp, now);
  return `${clockText(timestamp)}:${vietnamParts(timestamp).second}`;
}

/** With its day, whatever day it was: `17:12 ngày 03/04/2019`. */
export function momentText(timestamp: string): string {
  const { year, month, day } = vietnamParts(timestamp);
  return words().times.onDay(clockText(timestamp), `${day}/${month}/${year}`);
}

/** `17:12`. */
export function clockText(timestamp: string): string {
  const { hour, minute } = vietnamParts(timestamp);
  return `${hour}:${minute}`;
}

function isSameDay(a: string, b: string): boolean {
  return vietnamDay(a) === vietnamDay(b);
}

/** No day of Vietnam is longer or shorter than another. */
function dayBefore(now: Date): string {
  return new Date(now.valueOf() - dayMs).toISOString();
}
