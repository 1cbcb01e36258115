import {
  dateFillers,
  dateLabels,
  datePatterns,
  monthNumber,
  timePatterns,
  weekdayNames,
  weekdayNumbers,
  weekdayPattern,
  type PrintedDate,
} from '#core/reading/rules/dates.ts';

/** A date as a line prints it. */
export interface Dateline {
  /** `2019-04-03T17:12+07:00`, or the day alone; null where the calendar has no such day. */
  readonly stated: string | null;
  readonly hasTime: boolean;
  readonly hasWeekday: boolean;
  readonly means: 'published' | 'updated' | 'unsaid';
  /** What is wrong with it, as a sentence; empty when nothing is. */
  readonly warning: string;
  /** What else the line says, whole and in the pieces that its bars and dashes make. */
  readonly beside: string;
  readonly rest: readonly string[];
}

const separators = /\s*[|•·●,;–—()[\]]+\s*|\s+[-/:]\s+|^\s*[-/:]+\s*|\s*[-/:]+\s*$|\s{2,}/u;

/** Reads the first date on a line, with its time, weekday and label. Null when there is no full date. */
export function readDateline(text: string): Dateline | null {
  const found = findDate(text);
  if (!found) return null;
  const scan = new Scan(text);
  scan.cut(found.printed);
  const label = dateLabels.find(({ pattern }) => scan.take(pattern))?.means ?? 'unsaid';
  const weekday = scan.take(weekdayPattern);
  const time = readTime(scan);
  dateFillers.forEach((filler) => scan.take(filler));
  return {
    stated: statedTime(found.date, time),
    hasTime: time !== '',
    hasWeekday: weekday !== null,
    means: label,
    warning: warningOf(found.date, weekday),
    beside: scan.left().replace(/^[\s|,;–-]+|[\s|,;–-]+$/g, ''),
    rest: scan
      .left()
      .split(separators)
      .filter((piece) => /[\p{L}\d]/u.test(piece)),
  };
}

/** A time of day and nothing else, as "17:12"; empty for any other line. */
export function timeAlone(text: string): string {
  const scan = new Scan(text);
  const time = readTime(scan);
  dateFillers.forEach((filler) => scan.take(filler));
  return /[\p{L}\d]/u.test(scan.left()) ? '' : time;
}

/** Takes recognised pieces out of a text and remembers what is left. */
class Scan {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.#text);
    if (match) this.cut(match[0]);
    return match;
  }

  cut(piece: string): void {
    this.#text = this.#text.replace(piece, ' | ');
  }

  left(): string {
    return this.#text.trim();
  }
}

function findDate(text: string): { date: PrintedDate; printed: string } | null {
  for (const { pattern, order } of datePatterns) {
    const match = pattern.exec(text);
    if (match) return { date: printedDate(match, order), printed: match[0] };
  }
  return null;
}

function printedDate(
  [, first = '', second = '', third = '']: RegExpExecArray,
  order: 'dmy' | 'ymd' | 'mdy',
): PrintedDate {
  const parts = { dmy: [third, second, first], ymd: [first, second, third], mdy: [third, first, second] }[
    order
  ];
  const [year = '', month = '', day = ''] = parts;
  return { year: fullYear(Number(year)), month: monthNumber(month), day: Number(day) };
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function readTime(scan: Scan): string {
  for (const pattern of timePatterns) {
    const groups = scan.take(pattern)?.groups;
    if (groups) return clock(Number(groups['hour']), Number(groups['minute']), groups['half'] ?? '');
  }
  return '';
}

/** "14:05 PM" is what some sites print for 14:05. */
function clock(printedHour: number, minute: number, half: string): string {
  const afternoon = /^(PM|CH)$/i.test(half);
  const midnight = /^(AM|SA)$/i.test(half) && printedHour === 12;
  const hour = midnight ? 0 : printedHour + (afternoon && printedHour < 12 ? 12 : 0);
  if (hour > 23 || minute > 59) return '';
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

function statedTime(date: PrintedDate, time: string): string | null {
  if (!isInCalendar(date)) return null;
  const day = `${String(date.year).padStart(4, '0')}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
  return time === '' ? day : `${day}T${time}+07:00`;
}

function isInCalendar({ year, month, day }: PrintedDate): boolean {
  if (year < 1900 || year > 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function warningOf(date: PrintedDate, weekday: RegExpExecArray | null): string {
  const printed = `${date.day}/${date.month}/${date.year}`;
  if (!isInCalendar(date))
    return `Trang ghi ngày ${printed}, trong lịch không có ngày này. Hãy xem lại bản gốc.`;
  const said = weekday && weekdayNumber(weekday);
  const real = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
  if (said === null || said === real) return '';
  return `Trang ghi ${weekdayNames[said]} nhưng ngày ${printed} là ${weekdayNames[real]}. Hãy xem lại ngày đăng.`;
}

function weekdayNumber({ groups = {} }: RegExpExecArray): number {
  if (groups['sunday']) return 0;
  const name = (groups['name'] ?? groups['short'] ?? '').toLowerCase();
  return weekdayNumbers[name] ?? Number(name) - 1;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
