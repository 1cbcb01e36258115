import {
  $getNodeByKey,
  $getRoot,
  $isRootNode,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
  type NodeMap,
  type UpdateListenerPayload,
} from 'lexical';
import { writtenTops } from '#renderer/editor/reading/written-tops.ts';
import { $changesOn } from './marked-places.ts';

/** What was written since the marks were last right. */
export interface Written {
  /** The text when its marks were last right. */
  before(): EditorState;
  /** The nodes of the body in which something was written. */
  readonly tops: ReadonlySet<NodeKey>;
  /** The texts in which something was written, and what else holds no other node. */
  readonly leaves: ReadonlySet<NodeKey>;
  /** Whether nodes of the body came, went or moved. */
  isOrderNew(): boolean;
  /** Whether it was written in or beside marked text, or in a marked block. */
  isNearMarks(): boolean;
  isAny(): boolean;
  note(update: UpdateListenerPayload): void;
  /** The marks are right now. */
  forget(): void;
}

export function writtenSince(editor: LexicalEditor): Written {
  let before = editor.getEditorState();
  let isOrderNew = false;
  let isNearMarks = false;
  const tops = new Set<NodeKey>();
  const leaves = new Set<NodeKey>();
  return {
    before: () => before,
    tops,
    leaves,
    isOrderNew: () => isOrderNew,
    isNearMarks: () => isNearMarks,
    isAny: () => tops.size > 0 || isOrderNew,
    note(update) {
      const { editorState, dirtyLeaves } = update;
      if (isEmpty(before)) before = editorState;
      isOrderNew ||= isOrderNewIn(update);
      for (const top of writtenTops(update)) tops.add(top);
      for (const leaf of dirtyLeaves) leaves.add(leaf);
      isNearMarks ||= isNearMarksIn(update);
    },
    forget() {
      before = editor.getEditorState();
      isOrderNew = false;
      isNearMarks = false;
      tops.clear();
      leaves.clear();
    },
  };
}

/** Lexical takes the root for written with every letter: that its nodes are others, or elsewhere, their neighbours say. */
function isOrderNewIn(update: UpdateListenerPayload): boolean {
  const [before, after] = [update.prevEditorState._nodeMap, update.editorState._nodeMap];
  if (childCount(before) !== childCount(after)) return true;
  return [...writtenTops(update)].some((key) => {
    const [old, young] = [before.get(key), after.get(key)];
    return neighbours.some((neighbour) => old?.[neighbour] !== young?.[neighbour]);
  });
}

function childCount(nodes: NodeMap): number {
  const root = nodes.get('root');
  return $isRootNode(root) ? root.__size : 0;
}

/** Taken as they stand: a node that is asked for them looks in the state that is read, and two are compared here. */
const neighbours = ['__parent', '__prev', '__next'] as const;

/** What went is asked as it was. */
function isNearMarksIn({
  prevEditorState,
  editorState,
  dirtyElements,
  dirtyLeaves,
}: UpdateListenerPayload): boolean {
  const $isAnyMarked = () => [...dirtyLeaves, ...dirtyElements.keys()].some($isMarked);
  return [prevEditorState, editorState].some((state) => state.read($isAnyMarked));
}

function $isMarked(key: NodeKey): boolean {
  const node = $getNodeByKey(key);
  return node !== null && $changesOn(node).length > 0;
}

/** Before anything was shown. */
function isEmpty(state: EditorState): boolean {
  return state.read(() => $getRoot().isEmpty());
}
