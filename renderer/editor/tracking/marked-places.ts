import { $dfsWithSlotsIterator } from '@lexical/utils';
import {
  $createNodeSelection,
  $getRoot,
  $getSelection,
  $getState,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { changesOf } from '#shared/document/changes/stack.ts';
import type { BlockChange, RunChange } from '#shared/document/run.ts';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import { changesState, keptState } from '#renderer/editor/document/node-states.ts';
import { PhotoNode } from '#renderer/editor/nodes/PhotoNode.ts';

/** The open changes that a node carries itself: a text, a block, an item. */
export function $changesOn(node: LexicalNode): readonly (RunChange | BlockChange)[] {
  if ($isTextNode(node)) return $getState(node, changesState);
  if (node instanceof PhotoNode) return changesOf(node.facts());
  return changesOf($getState(node, keptState));
}

/** Whether a text, a block or an item is taken out. */
export function $isStruck(node: LexicalNode): boolean {
  return $changesOn(node).some(({ kind }) => kind === 'delete');
}

/**
 * The changes that are chosen: those in the selection, or the one the caret stands in or beside. An editor that was left
 * for another keeps its selection, and nobody means that any more.
 */
export function selectedChanges(editor: LexicalEditor, group: EditorGroup): ReadonlySet<string> {
  if (group.focused() !== editor) return new Set();
  return editor.getEditorState().read(
    () =>
      new Set(
        $selectedNodes()
          .flatMap($changesOn)
          .map(({ id }) => id),
      ),
  );
}

function $selectedNodes(): LexicalNode[] {
  const selection = $getSelection();
  if (!selection) return [];
  const nodes = selection.getNodes().flatMap($withLines);
  const texts =
    $isRangeSelection(selection) && selection.isCollapsed() ? [...nodes, ...$besideCaret()] : nodes;
  // Whoever chose changed words means those, and not what was done to the block around them as well.
  if ($isWithinLine(selection) && texts.some((node) => $changesOn(node).length > 0)) return texts;
  return [...texts, ...nodes.flatMap((node) => node.getParents())];
}

/** It is a part of one line. */
function $isWithinLine(selection: BaseSelection): boolean {
  if (!$isRangeSelection(selection)) return false;
  const [line, ...others] = new Set(
    selection.getNodes().map((node) => ($isTextNode(node) ? node.getParent() : node)),
  );
  return others.length === 0 && selection.getTextContent().length < (line?.getTextContentSize() ?? 0);
}

/** Of a photo or a box that is selected, what is written in it is selected too. */
function $withLines(node: LexicalNode): LexicalNode[] {
  if (!$isDecoratorNode(node)) return [node];
  return [...$dfsWithSlotsIterator(node)].map((each) => each.node);
}

function $besideCaret(): LexicalNode[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  const { anchor } = selection;
  const node = anchor.getNode();
  const isAtStart = $isTextNode(node) && anchor.offset === 0;
  const isAtEnd = $isTextNode(node) && anchor.offset === node.getTextContentSize();
  const beside = [isAtStart && node.getPreviousSibling(), isAtEnd && node.getNextSibling()];
  return beside.filter((other) => other !== false && other !== null);
}

/** Chooses what was changed, and brings it into sight. False where it is not in this text. */
export function showChange(editor: LexicalEditor, id: string): boolean {
  let shown: string | undefined;
  editor.update(
    () => {
      const nodes = [...$dfsWithSlotsIterator($getRoot())].map(({ node }) => node);
      const marked = nodes.filter((node) => $changesOn(node).some((change) => change.id === id));
      const [first] = marked;
      if (!first) return;
      $choose(marked);
      shown = first.getKey();
    },
    { discrete: true },
  );
  const element = shown === undefined ? null : editor.getElementByKey(shown);
  element?.scrollIntoView({ block: 'center' });
  if (shown !== undefined) editor.focus();
  return shown !== undefined;
}

function $choose(marked: readonly LexicalNode[]): void {
  const texts = marked.filter($isTextNode);
  const [first, last] = [texts[0], texts.at(-1)];
  const [node] = marked;
  if (first && last) {
    const selection = first.select(0, 0);
    selection.focus.set(last.getKey(), last.getTextContentSize(), 'text');
  } else if ($isElementNode(node)) {
    node.selectStart();
  } else if (node) {
    const selection = $createNodeSelection();
    selection.add(node.getKey());
    $setSelection(selection);
  }
}
