/** `20/11/2026` as it is stored: `2026-11-20`. Undefined where it is no day. */
export function storedDay(written: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim()) ?? [];
  if (!day || !month || !year) return undefined;
  const stored = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${stored}T00:00:00Z`);
  const isDay = !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(stored);
  return isDay ? stored : undefined;
}

/** `2026-11-20` as people write it: `20/11/2026`. */
export function dayText(stored: string): string {
  return stored.split('-').toReversed().join('/');
}
