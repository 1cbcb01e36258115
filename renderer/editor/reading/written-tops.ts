import { $getNodeByKey, type NodeKey, type UpdateListenerPayload } from 'lexical';
import { $topOf } from './top-of.ts';

const known = new WeakMap<UpdateListenerPayload, ReadonlySet<NodeKey>>();

/** The nodes of the body in which something was written. Several ask of the same update: it is looked through once. */
export function writtenTops(update: UpdateListenerPayload): ReadonlySet<NodeKey> {
  const tops = known.get(update) ?? topsIn(update);
  known.set(update, tops);
  return tops;
}

function topsIn({ editorState, dirtyElements, dirtyLeaves }: UpdateListenerPayload): Set<NodeKey> {
  const tops = new Set<NodeKey>();
  editorState.read(() => {
    for (const keys of [dirtyElements.keys(), dirtyLeaves]) {
      for (const key of keys) {
        const top = $topOf($getNodeByKey(key));
        if (top) tops.add(top.getKey());
      }
    }
  });
  return tops;
}
