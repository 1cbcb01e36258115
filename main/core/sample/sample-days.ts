import type { When } from './sample-article.ts';

const dayMs = 24 * 60 * 60 * 1000;
const vietnamMs = 7 * 60 * 60 * 1000;

/** The days around the moment the sample is added, as a calendar in Vietnam has them. */
export function createDays(now: Date) {
  /** Midnight of that day, in a date whose UTC fields say what a clock in Vietnam says. */
  function dayOf(offset: number): Date {
    const today = Math.floor((now.getTime() + vietnamMs) / dayMs);
    return new Date((today + offset) * dayMs);
  }

  return {
    dayOf,

    /** `step` spreads the seconds, as no person works on the full minute. */
    momentOf(when: When, step: number): Date {
      const seconds = ((step * 23 + 7) % 53) * 1000;
      if ('minutesAgo' in when) return new Date(now.getTime() - when.minutesAgo * 60_000 + seconds);
      const [hour, minute] = when.time.split(':').map(Number);
      const time = (hour! * 60 + minute!) * 60_000; // The type has both.
      return new Date(dayOf(-when.daysAgo).getTime() - vietnamMs + time + seconds);
    },
  };
}

export type Days = ReturnType<typeof createDays>;
