import { canonicalJson } from '#shared/document/canonical-json.ts';
import { limits } from './limits.ts';
import { StoryFileError } from './refusals.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text that is UTF-8 and nothing else. `at` names the entry in a refusal. */
export function strictText(bytes: Uint8Array, at: string): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new StoryFileError('text', at, cause);
  }
}

/**
 * The value of a canonical JSON text (RFC 8785). Refuses one that says the same in other bytes, nests deeper than any
 * article does, or names what an object inherits.
 */
export function strictJson(text: string, at: string): unknown {
  if (isDeeperThan(limits.depth, text)) throw new StoryFileError('tooDeep', at);
  const value = parsed(text, at);
  if (namesTrap(value)) throw new StoryFileError('trap', at);
  if (canonical(value, at) !== text) throw new StoryFileError('record', at);
  return value;
}

/** The records of an entry, one on each line, each line ended. */
export function recordLines(text: string, at: string): string[] {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.includes('')) throw new StoryFileError('record', at);
  return lines;
}

/** Looked at before it is parsed: what parses JSON, and what looks at it afterwards, may go as deep as it says. */
function isDeeperThan(most: number, text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isString) {
      if (unit === backslash) index += 1;
      else if (unit === quote) isString = false;
    } else if (unit === quote) isString = true;
    else if (opening.has(unit)) depth += 1;
    else if (closing.has(unit)) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

const codeOf = (letter: string) => letter.charCodeAt(0);
const quote = codeOf('"');
const backslash = codeOf('\\');
const opening: ReadonlySet<number> = new Set([codeOf('{'), codeOf('[')]);
const closing: ReadonlySet<number> = new Set([codeOf('}'), codeOf(']')]);

function parsed(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StoryFileError('record', at, cause);
  }
}

function canonical(value: unknown, at: string): string {
  try {
    return canonicalJson(value);
  } catch (cause) {
    throw new StoryFileError('record', at, cause);
  }
}

/** Keys that mean something else to an object than to JSON. */
const traps: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function namesTrap(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(namesTrap);
  return Object.entries(value).some(([key, member]) => traps.has(key) || namesTrap(member));
}
