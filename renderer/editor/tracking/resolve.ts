import {
  $addUpdateTag,
  $getRoot,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from 'lexical';
import type { Block } from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { resolveBody, resolveRuns } from '#shared/document/changes/resolve-changes.ts';
import type { Chosen, Verdict } from '#shared/document/changes/settling.ts';
import { $blocksOf } from '#renderer/editor/document/block-nodes.ts';
import { $runsOf } from '#renderer/editor/document/run-nodes.ts';
import { $theLine } from '#renderer/editor/extensions/one-line-extension.ts';
import { resolvedTag } from '#renderer/editor/extensions/tags.ts';
import { $applyBlocks, $patchLine } from './apply-blocks.ts';
import { hasFocus } from '#renderer/editor/has-focus.ts';
import { $keepingCaret } from '#renderer/editor/reading/keep-caret.ts';
import type { WrittenText } from '#renderer/editor/joint-undo.ts';

/** Accepts or rejects changes in a body. One step of undo, however many they are. Answers the text if any was in it. */
export function resolveInBody(
  editor: LexicalEditor,
  verdict: Verdict,
  isChosen: Chosen,
): WrittenText | undefined {
  return resolveBlocks(editor, (body) => resolveBody(body, verdict, isChosen));
}

/** The same in one block of it, also where a change reaches into others. */
export function resolveInBlock(
  editor: LexicalEditor,
  block: string,
  verdict: Verdict,
  isChosen: Chosen,
): WrittenText | undefined {
  const settled = (one: Block) => (one.id === block ? resolveBody([one], verdict, isChosen) : [one]);
  return resolveBlocks(editor, (body) => body.flatMap(settled));
}

function resolveBlocks(
  editor: LexicalEditor,
  settled: (body: readonly Block[]) => readonly Block[],
): WrittenText | undefined {
  const body = editor.read(() => $getRoot().getChildren().flatMap($blocksOf));
  const left = settled(body);
  if (canonicalJson(body) === canonicalJson(left)) return undefined;
  return resolve(editor, () =>
    $applyBlocks({ parent: $getRoot(), behind: null, nodes: $getRoot().getChildren() }, left),
  );
}

/** The same in a field of one line. */
export function resolveInLine(
  editor: LexicalEditor,
  verdict: Verdict,
  isChosen: Chosen,
): WrittenText | undefined {
  const line = editor.read(() => {
    const found = $theLine();
    return found ? $runsOf(found) : [];
  });
  const left = resolveRuns(line, verdict, isChosen);
  if (canonicalJson(line) === canonicalJson(left)) return undefined;
  return resolve(editor, () => {
    const found = $theLine();
    if (found) $patchLine(found, left);
  });
}

function resolve(editor: LexicalEditor, $change: () => void): WrittenText {
  // A list settles several texts at once: none of them may take the focus from another.
  const isFocused = hasFocus(editor);
  editor.update(
    () => {
      $addUpdateTag(HISTORY_PUSH_TAG);
      $addUpdateTag(resolvedTag);
      if (!isFocused) $addUpdateTag(SKIP_DOM_SELECTION_TAG);
      $keepingCaret($change);
    },
    { discrete: true },
  );
  return editor;
}
