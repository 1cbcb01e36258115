import { defineExtension, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';

type NodeMap = Map<NodeKey, LexicalNode>;

/**
 * Lexical copies the list of all nodes before each of its steps, of which a key has five. From a thousand nodes on the
 * copies share what did not change; below that each is a whole one, which in a long article costs a key more than all the
 * rest that is done for it, and as much again to clear away. Here they share from the start.
 */
export const SharedNodesExtension = defineExtension({
  name: 'toa-soan/shared-nodes',
  register(editor) {
    const SharedMap = sharedMapOf(editor);
    return editor.registerUpdateListener(({ editorState }) => {
      if (!(editorState._nodeMap instanceof SharedMap)) editorState._nodeMap = shared(editorState._nodeMap);
    });

    function shared(nodes: NodeMap): NodeMap {
      const map = new SharedMap();
      for (const [key, node] of nodes) map.set(key, node);
      return map;
    }
  },
});

/** The kind of map that Lexical has for it. It keeps the elements on the page in one of them. */
function sharedMapOf(editor: LexicalEditor): new () => NodeMap {
  return editor._keyToDOMMap.constructor as new () => NodeMap;
}
