import { z } from 'zod';
import { vietnamDay } from '#shared/vietnam-time.ts';

export const savedSpans = ['today', 'week', 'month', 'lastMonth', 'days'] as const;
export type SavedSpan = (typeof savedSpans)[number];

/** When an article was last saved. Of `days` those that a person typed; the others move on with the calendar. */
export const SavedWithin = z.object({
  span: z.enum(savedSpans),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type SavedWithin = z.infer<typeof SavedWithin>;

/** First and last day; one that is absent does not narrow. */
export interface Days {
  readonly savedFrom?: string;
  readonly savedTo?: string;
}

export function daysOf({ span, from, to }: SavedWithin, now: Date): Days {
  const today = vietnamDay(now.toISOString());
  const month = today.slice(0, 8);
  switch (span) {
    case 'today':
      return { savedFrom: today };
    case 'week':
      return { savedFrom: daysBefore(today, 6) };
    case 'month':
      return { savedFrom: `${month}01` };
    case 'lastMonth': {
      const last = daysBefore(`${month}01`, 1);
      return { savedFrom: `${last.slice(0, 8)}01`, savedTo: last };
    }
    case 'days':
      return { ...(from !== undefined && { savedFrom: from }), ...(to !== undefined && { savedTo: to }) };
    default:
      return span satisfies never;
  }
}

function daysBefore(day: string, count: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - count);
  return moment.toISOString().slice(0, 10);
}
