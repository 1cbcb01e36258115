import type { LexicalEditor } from 'lexical';
import type { Block } from '#shared/document/block.ts';
import { loadedTag } from '#renderer/editor/extensions/tags.ts';
import { blockCache, readBody, type ReadBlock } from './block-cache.ts';
import { totalLength, type TextLength } from './text-length.ts';

/** What was written since it was last taken: whole blocks, and the order of all of them where that changed. */
export interface BodyChanges {
  readonly put: Block[];
  readonly order?: string[];
}

/** Keeps account of what was written and not yet taken. */
export interface Ledger {
  take(): BodyChanges | undefined;
  /** The same array as long as nothing is written: not to be changed. */
  body(): Block[];
  length(): TextLength;
  dispose(): void;
}

/**
 * What is shown at first is what is stored. It is read with the first that is asked of it, or before the first letter is
 * written into it: not before it is seen. `onWritten` is told of everything that may be a change, at once.
 */
export function keepLedger(editor: LexicalEditor, onWritten: () => void): Ledger {
  const cache = blockCache(editor);
  let stored: readonly ReadBlock[] | undefined;
  const read = () => {
    const written = cache.read();
    stored ??= written;
    return written;
  };
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags, prevEditorState }) => {
    if (tags.has(loadedTag)) {
      cache.clear();
      stored = cache.read();
    } else if (dirtyElements.size > 0 || dirtyLeaves.size > 0) {
      stored ??= readBody(prevEditorState);
      onWritten();
    }
  });
  return {
    take() {
      const written = read();
      const changes = stored && changesBetween(stored, written);
      stored = written;
      return changes;
    },
    body: () => bodyOf(read()),
    length: () => totalLength(read().map(({ length }) => length)),
    dispose() {
      stop();
      cache.dispose();
    },
  };
}

const bodies = new WeakMap<readonly ReadBlock[], Block[]>();

function bodyOf(read: readonly ReadBlock[]): Block[] {
  const body = bodies.get(read) ?? read.map(({ block }) => block);
  bodies.set(read, body);
  return body;
}

function changesBetween(before: readonly ReadBlock[], after: readonly ReadBlock[]): BodyChanges | undefined {
  if (before === after) return undefined;
  const isSameOrder =
    before.length === after.length && after.every(({ block }, index) => block.id === before[index]?.block.id);
  if (!isSameOrder) return { put: otherBlocks(before, after), order: after.map(({ block }) => block.id) };
  const put = after.filter(({ json }, index) => json !== before[index]!.json).map(({ block }) => block);
  return put.length > 0 ? { put } : undefined;
}

function otherBlocks(before: readonly ReadBlock[], after: readonly ReadBlock[]): Block[] {
  const known = new Map(before.map(({ block, json }) => [block.id, json]));
  return after.filter(({ block, json }) => known.get(block.id) !== json).map(({ block }) => block);
}

/** Two takings as one, where the first could not be stored. */
export function joinChanges(
  first: BodyChanges | undefined,
  second: BodyChanges | undefined,
): BodyChanges | undefined {
  if (!first || !second) return first ?? second;
  const order = second.order ?? first.order;
  const put = [...new Map([...first.put, ...second.put].map((block) => [block.id, block])).values()];
  return order ? { put: put.filter(({ id }) => order.includes(id)), order } : { put };
}
