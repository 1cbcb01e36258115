import { expanded, keyAtEndOf } from './shortcut-table.ts';

/** What a plain field holds once a typed key became what it stands for, and where its caret stands then. */
export interface Expanded {
  readonly text: string;
  readonly caret: number;
}

/** For a field outside of the editor. Nothing where the semicolon of no known key was typed just now. */
export function expandTyped(before: string, after: string, caret: number): Expanded | undefined {
  if (after.length !== before.length + 1 || after[caret - 1] !== ';') return undefined;
  const head = after.slice(0, caret);
  const key = keyAtEndOf(head);
  const form = key === undefined ? undefined : expanded(key, after);
  if (key === undefined || form === undefined) return undefined;
  const start = head.slice(0, head.length - key.length - 1) + form;
  return { text: start + after.slice(caret), caret: start.length };
}
