import { queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { api } from './api.ts';
import { beforeClosing } from './closing.ts';

/** From the first change on, not from the last: a note that is typed without a pause is kept as well. */
const soonMs = 300;

/** What is sent soon. */
const waiting = new Map<string, { readonly timer: number; readonly value: unknown }>();

function sendWaiting(): Promise<unknown> {
  return Promise.all([...waiting.keys()].map(send));
}

async function send(name: string): Promise<void> {
  const { timer, value } = waiting.get(name)!; // It is asked for by what is in the map.
  window.clearTimeout(timer);
  waiting.delete(name);
  // A place that was not kept is only a place: beside a window that writes, nothing is.
  await api.settings.keepLayout({ name, value: value as never }).catch(() => undefined);
}

// A window that is left does not wait for anything.
beforeClosing(sendWaiting);
window.addEventListener('pagehide', () => void sendWaiting());

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

/** How a part of the window was left; null where nothing was kept, or what was kept is of another version. */
export async function layoutLeft<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const value = await api.settings.layout({ name }).catch(() => null);
  return schema.safeParse(value).data ?? null;
}

const keepers = new Map<string, (value: unknown) => void>();

/** The same function for the same name, so that an effect may depend on it. */
function keeperOf(name: string): (value: unknown) => void {
  const keeper = (value: unknown) => keepLayout(name, value);
  keepers.set(name, keeper);
  return keeper;
}

/** Keeps how a part of the window is, soon. */
export function keepLayout(name: string, value: unknown): void {
  const timer = waiting.get(name)?.timer ?? window.setTimeout(() => void send(name), soonMs);
  waiting.set(name, { timer, value });
}
