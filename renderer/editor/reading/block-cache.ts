import {
  $getNodeByKey,
  $getRoot,
  HISTORIC_TAG,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { Block } from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { mapBlockRuns } from '#shared/document/map-runs.ts';
import { normalBlock } from '#shared/document/normal-form.ts';
import { $blocksOf } from '#renderer/editor/document/block-nodes.ts';
import { hasLeftovers, withoutLeftovers } from '#renderer/editor/extensions/leftovers.ts';
import { settledState } from './settled-state.ts';
import { blockLength, type TextLength } from './text-length.ts';
import { writtenTops } from './written-tops.ts';

export interface ReadBlock {
  readonly block: Block;
  /** Canonical, to see at once whether anything changed. */
  readonly json: string;
  readonly length: TextLength;
}

/** Reads the settled body. A block in which nothing was written is not read again. */
export interface BlockCache {
  read(): readonly ReadBlock[];
  /** Forgets what was read: something else is shown now. */
  clear(): void;
  dispose(): void;
}

export function blockCache(editor: LexicalEditor): BlockCache {
  const settled = settledState(editor);
  const known = new Map<NodeKey, readonly ReadBlock[]>();
  const dirty = new Set<NodeKey>();
  let last: { readonly state: EditorState; readonly blocks: readonly ReadBlock[] } | undefined;
  const stop = editor.registerUpdateListener((update) => {
    last = undefined;
    // Undo shows another state as a whole, and does not say what is other in it.
    if (update.tags.has(HISTORIC_TAG)) known.clear();
    else for (const key of writtenTops(update)) dirty.add(key);
  });

  const $read = (key: NodeKey): readonly ReadBlock[] => {
    const before = known.get(key);
    if (before && !dirty.has(key)) return before;
    const blocks = readBlocks($getNodeByKey(key));
    known.set(key, blocks);
    return blocks;
  };

  return {
    read() {
      const state = settled.current();
      if (last?.state === state) return last.blocks;
      const blocks = state.read(() => $getRoot().getChildrenKeys().flatMap($read));
      // While a word is being composed its block stays dirty: it was read as it was before.
      if (state === editor.getEditorState()) dirty.clear();
      prune(state, known);
      last = { state, blocks };
      return blocks;
    },
    clear() {
      known.clear();
      last = undefined;
    },
    dispose() {
      stop();
      settled.dispose();
    },
  };
}

/** The whole of a body as it was in this state. */
export function readBody(state: EditorState): ReadBlock[] {
  return state.read(() => $getRoot().getChildren().flatMap(readBlocks));
}

function prune(state: EditorState, known: Map<NodeKey, unknown>): void {
  for (const key of known.keys()) if (!state._nodeMap.has(key)) known.delete(key);
}

function readBlocks(node: LexicalNode | null): ReadBlock[] {
  if (!node) return [];
  return $blocksOf(node).map((raw) => {
    const block = withoutAnyLeftovers(raw);
    return { block, json: canonicalJson(block), length: blockLength(block) };
  });
}

function withoutAnyLeftovers(block: Block): Block {
  if (!hasLeftovers(JSON.stringify(block))) return block;
  return normalBlock(
    mapBlockRuns(block, (runs) => runs.map((run) => ({ ...run, text: withoutLeftovers(run.text) }))),
  );
}
