import {
  $getNodeByKey,
  $getRoot,
  $getState,
  $isTextNode,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
  type UpdateListenerPayload,
} from 'lexical';
import { changesState } from '#renderer/editor/document/node-states.ts';
import { writtenTops } from '#renderer/editor/reading/written-tops.ts';

/** What was written since the marks were last right. */
export interface Written {
  /** The text when its marks were last right. */
  before(): EditorState;
  /** The nodes of the body in which something was written. */
  readonly tops: ReadonlySet<NodeKey>;
  /** Whether nodes of the body came, went or moved. */
  isOrderNew(): boolean;
  /** Whether it was written in or beside marked text. */
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
  return {
    before: () => before,
    tops,
    isOrderNew: () => isOrderNew,
    isNearMarks: () => isNearMarks,
    isAny: () => tops.size > 0 || isOrderNew,
    note(update) {
      const { editorState, dirtyElements, dirtyLeaves } = update;
      if (isEmpty(before)) before = editorState;
      isOrderNew ||= dirtyElements.get('root') === true;
      for (const top of writtenTops(update)) tops.add(top);
      isNearMarks ||= editorState.read(() => [...dirtyLeaves].some($isMarked));
    },
    forget() {
      before = editor.getEditorState();
      isOrderNew = false;
      isNearMarks = false;
      tops.clear();
    },
  };
}

function $isMarked(key: NodeKey): boolean {
  const node = $getNodeByKey(key);
  return $isTextNode(node) && $getState(node, changesState).length > 0;
}

/** Before anything was shown. */
function isEmpty(state: EditorState): boolean {
  return state.read(() => $getRoot().isEmpty());
}
