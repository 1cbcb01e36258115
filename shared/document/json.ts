import { z } from 'zod';

export type Json = z.core.util.JSONType;

/** Deeper than any document. It keeps a hostile file from exhausting the stack. */
const maxDepth = 100;

/** Any JSON value that has canonical bytes: see `canonicalJson`. It comes out as it went in. */
export const Json = z.custom<Json>((value) => isJson(value, maxDepth), 'not JSON that can be stored');

export const JsonObject = z.custom<Record<string, Json>>(
  (value) => isPlainObject(value) && isJson(value, maxDepth),
  'not a JSON object that can be stored',
);

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((member) => isJson(member, depth - 1));
  return isPlainObject(value) && Object.entries(value).every((member) => isMember(member, depth - 1));
}

/** `__proto__` is refused because copying an object by assignment would lose it, or worse. */
function isMember([key, value]: [string, unknown], depth: number): boolean {
  return key !== '__proto__' && key.isWellFormed() && isJson(value, depth);
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
