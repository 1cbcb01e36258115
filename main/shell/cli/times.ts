import { vietnamParts } from '#shared/vietnam-time.ts';

const stated = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}).*)?$/;

/** What a page or a person stated, as it was stated: "17:12, 03/04/2019" or "03/04/2019". */
export function statedTimeText(time: string): string {
  const [, year, month, day, hour, minute] = stated.exec(time) ?? [];
  const date = `${day}/${month}/${year}`;
  return hour === undefined ? date : `${hour}:${minute}, ${date}`;
}

/** What a machine stamped, in Vietnam's time. */
export function stampText(timestamp: string): string {
  const { year, month, day, hour, minute } = vietnamParts(timestamp);
  return `${hour}:${minute}, ${day}/${month}/${year}`;
}

/** A date without an offset was written for the paper's readers. */
const newsroomOffset = '+07:00';

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?<second>:\d{2})?(?<offset>Z|[+-]\d{2}:\d{2})?)?$/,
  /^(?<hour>\d{1,2}):(?<minute>\d{2})\s*,?\s+(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?:\s*,?\s+(?<hour>\d{1,2}):(?<minute>\d{2}))?$/,
];

/** Reads a date a person typed, with or without its time. Undefined where it is none, or no day of the calendar. */
export function readStatedTime(text: string): string | undefined {
  const parts = forms.map((form) => form.exec(text.trim())?.groups).find(Boolean);
  if (!parts) return undefined;
  const { year, hour, minute, second = '', offset = newsroomOffset } = parts;
  const [month, day] = [parts['month']!.padStart(2, '0'), parts['day']!.padStart(2, '0')];
  const date = `${year}-${month}-${day}`;
  if (!isDay(date)) return undefined;
  if (hour === undefined) return date;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second.slice(1)) < 60
    ? `${date}T${hour.padStart(2, '0')}:${minute}${second}${offset}`
    : undefined;
}

function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
