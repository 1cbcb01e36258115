import { composing } from './clean-article.ts';

const anyComposing = new RegExp(composing.source, 'gu');

/**
 * JSON in two-space lines. Marks that stand alone are written as \u escapes, so that they compose with no character of
 * the syntax: "\n" before a mark would become "\ń".
 */
export function exportJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(anyComposing, escapeUnits)}\n`;
}

/** JSON that can stand inside a script element of an HTML page. */
export function exportScriptJson(value: unknown): string {
  return exportJson(value).replaceAll('<', String.raw`\u003c`);
}

function escapeUnits(char: string): string {
  return Array.from({ length: char.length }, (_, index) => escapeUnit(char.charCodeAt(index))).join('');
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

type Filled<Members> = { [Key in keyof Members]?: Exclude<Members[Key], undefined> };

/** The members that say something: not undefined, not the empty text, not the empty list. */
export function filled<Members extends object>(members: Members): Filled<Members> {
  const said = Object.entries(members).filter(
    ([, value]) => value !== undefined && value !== '' && !isEmptyList(value),
  );
  return Object.fromEntries(said) as Filled<Members>; // Only members were left out.
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
