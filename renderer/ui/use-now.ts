import { useEffect, useState } from 'react';

const minuteMs = 60_000;

/** The time, told again every minute: what is shown of it goes stale with the day, not with the second. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
