/** `20/11/2026` as it is stored: `2026-11-20`. Undefined where it is no day. */
export function storedDay(written: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim()) ?? [];
  if (!day || !month || !year) return undefined;
  const stored = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${stored}T00:00:00Z`);
  const isDay = !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(stored);
  return isDay ? stored : undefined;
}

/** `07:30 20/11/2026` or the day alone, as it is stored. Undefined where it is neither. */
export function storedTime(written: string): string | undefined {
  const [, hour, minute, date = ''] = /^(?:(\d{1,2})[:hg](\d{2})\s+)?(\S+)$/.exec(written.trim()) ?? [];
  const day = storedDay(date);
  if (!day || !hour || !minute) return day;
  return Number(hour) < 24 && Number(minute) < 60 ? `${day}T${hour.padStart(2, '0')}:${minute}` : undefined;
}
