import { declarations } from './inline-style.ts';

const numbered = /^\s*(\d+|[a-zđ]|[ivx]+)[.)]/i;

/** Word writes an item of a list as a paragraph that carries its level and, in a part to be ignored, its mark. */
export function wordItem(element: HTMLElement): { ordered: boolean; level: number } | undefined {
  if (element.tagName !== 'P' && element.tagName !== 'DIV') return undefined;
  const level = /^l\d+ level(\d+)/.exec(declarations(element).get('mso-list') ?? '')?.[1];
  if (level === undefined) return undefined;
  const mark = [...element.querySelectorAll<HTMLElement>('span')].find(
    (span) => declarations(span).get('mso-list') === 'ignore',
  );
  return { ordered: numbered.test(mark?.textContent ?? ''), level: Math.min(Number(level) - 1, 8) };
}
