/** Vietnam keeps one offset the whole year. */
const offsetMs = 7 * 60 * 60 * 1000;

const dayMs = 24 * 60 * 60 * 1000;

/** The first moment of a day in Vietnam, in milliseconds. */
export function dayBeginsAt(day: string): number {
  return Date.parse(`${day}T00:00:00+07:00`);
}

/** The first moment after it. */
export function dayEndsAt(day: string): number {
  return dayBeginsAt(day) + dayMs;
}

/** A machine's timestamp in Vietnam's time, to the second: `2026-11-24T00:12:04+07:00`. */
export function vietnamTime(timestamp: string): string {
  return `${new Date(Date.parse(timestamp) + offsetMs).toISOString().slice(0, 19)}+07:00`;
}

/** The same as people write it: `00:12 ngày 24/11/2026`. */
export function vietnamDate(timestamp: string): string {
  const { year, month, day, hour, minute } = vietnamParts(timestamp);
  return `${hour}:${minute} ngày ${day}/${month}/${year}`;
}

/** The same for the name of a folder, which sorts by time: `2026-11-24-00h12m04`. */
export function vietnamName(timestamp: string): string {
  const { hour, minute, second } = vietnamParts(timestamp);
  return `${vietnamDay(timestamp)}-${hour}h${minute}m${second}`;
}

/** Its day: `2026-11-24`. */
export function vietnamDay(timestamp: string): string {
  return vietnamTime(timestamp).slice(0, 10);
}

/**
 * What the calendar and the clock of every newsroom show, whatever zone a machine is set to: two laptops, the window, the
 * command line and the printed galley tell the same time of the same save. Two digits each, four of the year.
 */
export function vietnamParts(timestamp: string) {
  const [year, month, day, hour, minute, second] = vietnamTime(timestamp).split(/[-T:+]/) as PartsInOrder;
  return { year, month, day, hour, minute, second };
}

/** `vietnamTime` always writes these, and the offset behind them. */
type PartsInOrder = [year: string, month: string, day: string, hour: string, minute: string, second: string];
