import type { StatedTime } from '#shared/ids.ts';

const stated = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/;
const typed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[\s,]+(\d{1,2})[:hg](\d{2}))?$/;

/** A stated day as a Vietnamese page prints it: "12/7/2024 08:30". */
export function statedDateText(at: StatedTime | null): string {
  const [, year, month, day, time] = stated.exec(at ?? '') ?? [];
  return year === undefined
    ? ''
    : [`${Number(day)}/${Number(month)}/${year}`, time].filter(Boolean).join(' ');
}

/** The day a person typed, in the time of Vietnam; undefined where it is none. */
export function readTypedDate(text: string): StatedTime | undefined {
  const [, day = '', month = '', year = '', hour, minute] = typed.exec(text.trim()) ?? [];
  if (!isInCalendar(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return date;
  return Number(hour) < 24 && Number(minute) < 60
    ? `${date}T${hour.padStart(2, '0')}:${minute}+07:00`
    : undefined;
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
