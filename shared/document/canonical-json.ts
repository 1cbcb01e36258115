import { isPlainObject } from './json.ts';

/**
 * RFC 8785 canonical JSON: keys in UTF-16 code unit order, no white space, ECMAScript numbers and strings.
 * Equal values have equal bytes, so that a hash names a value. Refuses what JSON cannot say; an undefined member is none.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (typeof value === 'string') return canonicalString(value);
  if (isPlainObject(value)) return canonicalObject(value);
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(
    `JSON cannot say ${typeof value === 'number' ? value : Object.prototype.toString.call(value)}`,
  );
}

function canonicalObject(value: Record<string, unknown>): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('JSON text has a lone surrogate');
  return JSON.stringify(text);
}
