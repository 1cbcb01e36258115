import {
  $getRoot,
  $getSlot,
  $isElementNode,
  HISTORY_PUSH_TAG,
  REDO_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { describe, expect, test } from 'vitest';
import { $nodesOfBlocks } from '#renderer/editor/document/block-nodes.ts';
import { moveBlocks } from '#renderer/editor/blocks/move-block.ts';
import { $addToStory, $storyWithCaret } from '#renderer/editor/blocks/story-acts.ts';
import { trackBlocks } from '#shared/document/changes/track-changes.ts';
import { resolveBody } from '#shared/document/changes/resolve-changes.ts';
import { storyLine } from '#shared/document/lines.ts';
import { aPhoto, italic, p, photoStory } from '#tests/support/builders.ts';
import { bodyEditor, bodyOf } from './headless.ts';

const [a, b, c] = [aPhoto('một', 'X.T'), aPhoto(['hai ', italic('nghiêng')]), aPhoto('ba')];
const story = photoStory(a, b, c);

/** The caret at the end of a line of the first block. */
function stand(editor: LexicalEditor, line: string): void {
  editor.update(
    () => {
      const slot = $getSlot($getRoot().getFirstChildOrThrow(), line);
      if ($isElementNode(slot)) slot.selectEnd();
    },
    { discrete: true },
  );
}

test('a photo is moved in its story by the keys that move a block, as far as the story goes', () => {
  const editor = bodyEditor([story, p('sau')]);
  stand(editor, storyLine(b.id, 'caption'));

  moveBlocks(editor, 1);
  moveBlocks(editor, 1);

  expect(bodyOf(editor)[0]).toEqual({ ...story, photos: [a, c, b] });
  expect(bodyOf(editor)).toHaveLength(2);
  expect(editor.read(() => $storyWithCaret()?.photo)).toBe(b.id);
});

test('photos go in behind the one with the caret, and undo takes them out again', async () => {
  const editor = bodyEditor([story]);
  const [x, y] = [aPhoto('x'), aPhoto('y')];
  stand(editor, storyLine(a.id, 'credit'));

  const act = { discrete: true, tag: HISTORY_PUSH_TAG } as const;
  editor.update(() => $addToStory($storyWithCaret()!, [x, y]), act);

  expect(bodyOf(editor)).toEqual([{ ...story, photos: [a, x, y, b, c] }]);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  await Promise.resolve();
  expect(bodyOf(editor)).toEqual([story]);
  editor.dispatchCommand(REDO_COMMAND, undefined);
  await Promise.resolve();
  expect(bodyOf(editor)).toEqual([{ ...story, photos: [a, x, y, b, c] }]);
});

test('a copy of a story beside its original has a name of its own, and so has each of its photos', () => {
  const editor = bodyEditor([story]);

  editor.update(
    () => {
      const nodes = $nodesOfBlocks([story]);
      const selection = $getRoot().selectEnd();
      editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection });
      $getRoot().append(...nodes.filter((node) => !node.isAttached()));
    },
    { discrete: true },
  );

  const stories = bodyOf(editor).filter((block) => block.type === 'photoStory');
  const ids = stories.flatMap(({ id, photos }) => [id, ...photos.map((photo) => photo.id)]);
  expect(stories).toHaveLength(2);
  expect(new Set(ids).size).toBe(8);
  expect(stories[1]!.photos.map(({ caption }) => caption)).toEqual(
    story.photos.map(({ caption }) => caption),
  );
});

describe('what is written in the captions of a story', () => {
  const author = { person: 'hai-yen', level: 'desk' };
  const tracking = { author, isForward: false, newId: () => 'c1', at: '2026-11-23T10:12:04.000Z' };
  const after = { ...story, photos: [{ ...a, caption: [{ text: 'một hai' }] }, b, c] };

  test('is marked letter by letter, and can be taken or dropped', () => {
    const tracked = trackBlocks([story], [after], tracking);

    expect(tracked).toMatchObject([
      {
        photos: [
          { caption: [{ text: 'một' }, { text: ' hai', changes: [{ kind: 'insert', person: 'hai-yen' }] }] },
          {},
          {},
        ],
      },
    ]);
    expect(resolveBody(tracked, 'take')).toEqual([after]);
    expect(resolveBody(tracked, 'drop')).toEqual([story]);
  });
});
