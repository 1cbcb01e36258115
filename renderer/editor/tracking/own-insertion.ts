import { $getNodeByKey, $getRoot, $getState, $isTextNode, type EditorState, type NodeKey } from 'lexical';
import { changesOf } from '#shared/document/changes/stack.ts';
import { isOwn, type Author } from '#shared/document/changes/tracking.ts';
import type { BlockChange, RunChange } from '#shared/document/run.ts';
import { changesState, keptState } from '#renderer/editor/document/node-states.ts';
import type { Written } from './written-since.ts';

/**
 * Whether all that was written stands in one text that its writer had put in before: then the marks are right as they
 * are. So it is with every letter of a word but its first.
 */
export function isWithinOwnInsertion(state: EditorState, written: Written, author: Author): boolean {
  const [text, ...others] = written.leaves;
  if (text === undefined || others.length > 0 || written.tops.size > 1 || written.isOrderNew()) return false;
  const before = insertionAt(written.before(), text);
  const now = insertionAt(state, text);
  return (
    before !== undefined &&
    now !== undefined &&
    isOwn(now.mark, author) &&
    now.mark.id === before.mark.id &&
    now.line === before.line
  );
}

/** The insertion in which a text of a line stands, where no other change was made there. */
function insertionAt(state: EditorState, key: NodeKey): { mark: Mark; line: NodeKey } | undefined {
  return state.read(() => {
    const text = $getNodeByKey(key);
    const line = text?.getParent();
    if (!$isTextNode(text) || !line?.getParent()?.is($getRoot())) return undefined;
    const whole = changesOf($getState(line, keptState)).filter(isOfWords);
    const [mark, ...others] = [...whole, ...$getState(text, changesState)];
    return mark?.kind === 'insert' && others.length === 0 ? { mark, line: line.getKey() } : undefined;
  });
}

type Mark = RunChange | BlockChange;

/** It says of all words of its line what a run says of its own. */
function isOfWords({ kind }: BlockChange): boolean {
  return kind === 'insert' || kind === 'delete';
}
