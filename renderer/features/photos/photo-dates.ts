import { storedDay } from '#renderer/words/typed-day.ts';

/** `07:30 20/11/2026` or the day alone, as it is stored. Undefined where it is neither. */
export function storedTime(written: string): string | undefined {
  const [, hour, minute, date = ''] = /^(?:(\d{1,2})[:hg](\d{2})\s+)?(\S+)$/.exec(written.trim()) ?? [];
  const day = storedDay(date);
  if (!day || !hour || !minute) return day;
  return Number(hour) < 24 && Number(minute) < 60 ? `${day}T${hour.padStart(2, '0')}:${minute}` : undefined;
}
