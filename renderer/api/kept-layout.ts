import { queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { api } from './api.ts';

const restMs = 300;
const timers = new Map<string, number>();

function layoutQuery(name: string) {
  return queryOptions({
    queryKey: ['layout', name],
    queryFn: () => api.settings.layout({ name }),
    gcTime: 0,
  });
}

/**
 * How a part of the window was left, once it is known, and a function that keeps how it is now. `kept` is null where
 * nothing was kept, or what was kept is of another version.
 */
export function useKeptLayout<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): { kept: z.output<Schema> | null | undefined; keep: (value: z.input<Schema>) => void } {
  const { data } = useQuery({
    ...layoutQuery(name),
    select: (value) => schema.safeParse(value).data ?? null,
    structuralSharing: true,
  });
  return { kept: data, keep: keepers.get(name) ?? keeperOf(name) };
}

const keepers = new Map<string, (value: unknown) => void>();

/** The same function for the same name, so that an effect may depend on it. */
function keeperOf(name: string): (value: unknown) => void {
  const keeper = (value: unknown) => {
    window.clearTimeout(timers.get(name));
    // A place that was not kept is only a place: beside a window that writes, nothing is.
    const send = () => void api.settings.keepLayout({ name, value: value as never }).catch(() => undefined);
    timers.set(name, window.setTimeout(send, restMs));
  };
  keepers.set(name, keeper);
  return keeper;
}
