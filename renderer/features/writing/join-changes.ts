import type { Changes } from '#shared/areas/articles.ts';
import { joinChanges as joinBody, type BodyChanges } from '#renderer/editor/reading/ledger.ts';

/** What was taken first and what came after it, as one: how a save that failed is tried again and loses nothing. */
export function joinChanges(first: Changes | undefined, second: Changes | undefined): Changes | undefined {
  if (!first || !second) return first ?? second;
  const set = Object.keys(second.fields ?? {});
  const fields = { ...first.fields, ...second.fields };
  const clear = [...new Set([...(first.clear ?? []), ...(second.clear ?? [])])];
  for (const name of second.clear ?? []) delete fields[name];
  return changesOf(
    fields,
    clear.filter((name) => !set.includes(name)),
    joinBody(bodyOf(first), bodyOf(second)),
  );
}

/** As they are sent: what is empty is left out. Undefined where nothing is left. */
export function changesOf(
  fields: NonNullable<Changes['fields']>,
  clear: NonNullable<Changes['clear']>,
  body: BodyChanges | undefined,
): Changes | undefined {
  const changes: Changes = {
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
    ...(clear.length > 0 ? { clear } : {}),
    ...(body && body.put.length > 0 ? { put: body.put } : {}),
    ...(body?.order ? { order: body.order } : {}),
  };
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function bodyOf({ put = [], order }: Changes): BodyChanges | undefined {
  if (put.length === 0 && !order) return undefined;
  return order ? { put, order } : { put };
}
