const offsetMs = 7 * 60 * 60 * 1000;

/** A machine's timestamp in Vietnam's time, to the second: `2026-11-24T00:12:04+07:00`. */
export function vietnamTime(timestamp: string): string {
  return `${new Date(Date.parse(timestamp) + offsetMs).toISOString().slice(0, 19)}+07:00`;
}

/** The same as people write it: `00:12 ngày 24/11/2026`. */
export function vietnamDate(timestamp: string): string {
  const [year, month, day, hour, minute] = vietnamTime(timestamp).split(/[-T:+]/);
  return `${hour}:${minute} ngày ${day}/${month}/${year}`;
}
