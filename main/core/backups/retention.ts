/** How many backups are kept of each rhythm: the newest of an hour, of a day, of a week. */
const rhythms = [
  { keep: 24, bucket: (at: Date) => at.toISOString().slice(0, 13) },
  { keep: 14, bucket: (at: Date) => at.toISOString().slice(0, 10) },
  { keep: 8, bucket: weekOf },
] as const;

/**
 * The times whose backups are kept: the newest of each of the last 24 hours, 14 days and 8 weeks that have one. Hours
 * and days without a backup do not count, so that a laptop that slept a month keeps what it had.
 */
export function kept(times: readonly Date[]): Set<Date> {
  const newestFirst = times.toSorted((a, b) => b.getTime() - a.getTime());
  return new Set(rhythms.flatMap(({ keep, bucket }) => newestOfEach(newestFirst, bucket).slice(0, keep)));
}

function newestOfEach(newestFirst: readonly Date[], bucket: (at: Date) => string): Date[] {
  const newest = new Map<string, Date>();
  for (const at of newestFirst) if (!newest.has(bucket(at))) newest.set(bucket(at), at);
  return [...newest.values()];
}

/** The Monday that begins the week, in UTC. */
function weekOf(at: Date): string {
  const monday = new Date(at);
  monday.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return monday.toISOString().slice(0, 10);
}
