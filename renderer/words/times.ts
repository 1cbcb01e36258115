import { words } from './words.ts';

/** A moment as short as it can be said on this machine's clock: `17:12`, `hôm qua 17:12`, `03/04 17:12`, `03/04/2019`. */
export function timeText(timestamp: string, now: Date): string {
  const moment = new Date(timestamp);
  const clock = clockOf(moment);
  const day = `${twoDigits(moment.getDate())}/${twoDigits(moment.getMonth() + 1)}`;
  if (isSameDay(moment, now)) return clock;
  if (isSameDay(moment, dayBefore(now))) return words().times.yesterday(clock);
  return moment.getFullYear() === now.getFullYear() ? `${day} ${clock}` : `${day}/${moment.getFullYear()}`;
}

/** To the second where it was today: `17:12:04`. Of another day, the day counts more: `hôm qua 17:12`. */
export function exactTimeText(timestamp: string, now: Date): string {
  const moment = new Date(timestamp);
  if (!isSameDay(moment, now)) return timeText(timestamp, now);
  return `${clockOf(moment)}:${twoDigits(moment.getSeconds())}`;
}

function clockOf(moment: Date): string {
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}

function dayBefore(day: Date): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - 1);
}
