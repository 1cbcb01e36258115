import {
  $addUpdateTag,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setState,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  SELECTION_CHANGE_COMMAND,
  COMMAND_PRIORITY_LOW,
  type LexicalEditor,
  type LexicalNode,
  type UpdateTag,
} from 'lexical';
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { Block } from '#shared/document/block.ts';
import type { Chosen, Verdict } from '#shared/document/changes/settling.ts';
import { $choose } from './blocks/chosen-block.ts';
import { $addToStory, asStoryPhotos, $storyWithCaret } from './blocks/story-acts.ts';
import { $nodesOfBlocks } from './document/block-nodes.ts';
import type { WrittenText } from './joint-undo.ts';
import { focusText } from './focus-text.ts';
import { hasFocus } from './has-focus.ts';
import { actIn, type EditorGroup } from './editor-group.ts';
import type { EditorProps } from './Editor.tsx';
import { PhotoNode, photoState, type PhotoFacts } from './nodes/PhotoNode.ts';
import { bodySpans, type SpanHandle } from './notes/span-handles.ts';
import type { BodySpan, SelectedInBody } from './notes/spans.ts';
import { $topOf } from './reading/top-of.ts';
import { $blockById, $caret, $placeCaret, type Caret } from './reading/caret.ts';
import { $keepingCaret, $startOfChosen } from './reading/keep-caret.ts';
import { keepLedger, type BodyChanges, type Ledger } from './reading/ledger.ts';
import { noLength, type TextLength } from './reading/text-length.ts';
import { useSelectedLength } from './reading/use-selected-length.ts';
import { $applyBlocks } from './tracking/apply-blocks.ts';
import { selectedChanges, showChange } from './tracking/marked-places.ts';
import { resolveInBlock, resolveInBody } from './tracking/resolve.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';

/** Behind the block with the caret, at the end, or behind a photo that was put in before. */
export type InsertPlace = 'caret' | 'end' | { readonly behind: string };

/** What others may ask of the body while it is being written. */
export interface BodyHandle extends SpanHandle<BodySpan, SelectedInBody> {
  /** What was written since it was last taken, up to the last word that is done. */
  take(): BodyChanges | undefined;
  blocks(): Block[];
  length(): TextLength;
  isComposing(): boolean;
  focus(caret?: Caret): void;
  focusEnd(): void;
  /** Of a block that is chosen its start. */
  caret(): Caret | undefined;
  /** Shows a block and sets the caret at its start. */
  reveal(block: string): void;
  /** Puts blocks in; before an empty paragraph with the caret, in which one goes on writing. */
  insert(blocks: readonly Block[], where: InsertPlace): void;
  moveToFront(block: string): void;
  /** Puts blocks into another order, each into one of the places that they have now. The first photo leads. */
  reorder(blocks: readonly string[]): void;
  /** Puts a block behind another, or first; one of its id is taken from where it stands. */
  put(block: Block, behind: string | null): void;
  /** Writes other content over a block, as an act that can be undone: together with the one before where it `goesOn` from it. */
  replace(block: Block, how?: { readonly goesOn: boolean }): void;
  /** Drops open changes of one block, as an act that can be undone. */
  drop(block: string, isChosen: Chosen): void;
  setPhoto(block: string, facts: Partial<PhotoFacts>): void;
  remove(block: string): void;
  /** Other blocks in the place of the first of these, in one step of undo. */
  exchange(blocks: readonly string[], others: readonly Block[]): void;
  /** The text itself, for acts that several texts have in common. */
  readonly text: WrittenText;
  /** Accepts or rejects open changes: one step of undo. Answers the text if any of them was in it. */
  resolve(verdict: Verdict, isChosen: Chosen): WrittenText | undefined;
  /** The open changes in the selection, or at the caret; none where the caret is in another text. */
  selectedChanges(): ReadonlySet<string>;
  /** False where it is not in this text. */
  showChange(id: string): boolean;
}

export function useBodyHandle(editor: LexicalEditor, props: EditorProps): void {
  const latest = useLatest(props);
  const ledger = useRef<Ledger>(null);
  useEffect(() => {
    const kept = keepLedger(editor, () => latest.current.onWritten?.());
    ledger.current = kept;
    return () => kept.dispose();
  }, [editor, latest]);
  useEffect(
    () =>
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => (latest.current.onCaret?.(), false),
        COMMAND_PRIORITY_LOW,
      ),
    [editor, latest],
  );
  useSelectedLength(editor, {
    group: props.group,
    onSelected: (length) => latest.current.onSelected?.(length),
  });
  const { group } = props;
  useImperativeHandle(props.handle, () => bodyHandle(editor, group, () => ledger.current), [editor, group]);
}

function bodyHandle(editor: LexicalEditor, group: EditorGroup, ledger: () => Ledger | null): BodyHandle {
  const act = (change: () => void, tag: UpdateTag = HISTORY_PUSH_TAG) => {
    actIn(editor, group);
    editor.update(
      () => {
        $addUpdateTag(tag);
        // Whoever acts from elsewhere, as from a panel, stays there.
        if (!hasFocus(editor)) $addUpdateTag(SKIP_DOM_SELECTION_TAG);
        $keepingCaret(change);
      },
      { discrete: true },
    );
  };
  return {
    ...bodySpans(editor),
    take: () => ledger()?.take(),
    blocks: () => ledger()?.body() ?? [],
    length: () => ledger()?.length() ?? noLength,
    isComposing: () => editor.isComposing(),
    focus(caret) {
      editor.update(() => (caret ? $returnTo(caret) : void $getRoot().selectStart()), { discrete: true });
      focusText(editor);
    },
    focusEnd() {
      editor.update(() => void $getRoot().selectEnd(), { discrete: true });
      focusText(editor);
    },
    caret: () => editor.getEditorState().read(() => $caret() ?? $startOfChosen()),
    reveal(block) {
      editor.update(() => void $placeCaret({ block, offset: 0 }), { discrete: true });
      const key = editor.getEditorState().read(() => $blockById(block)?.getKey());
      const element = key === undefined ? null : editor.getElementByKey(key);
      element?.scrollIntoView({ block: 'center' });
      focusText(editor);
    },
    insert: (blocks, where) => act(() => $insert(blocks, where)),
    moveToFront: (block) => act(() => $moveToFront(block)),
    reorder: (blocks) => act(() => $reorder(blocks)),
    put: (block, behind) => act(() => $put(block, behind)),
    replace: (block, { goesOn } = { goesOn: false }) =>
      act(() => $rewrite(block), goesOn ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG),
    drop(block, isChosen) {
      actIn(editor, group);
      resolveInBlock(editor, block, 'drop', isChosen);
    },
    setPhoto: (block, facts) =>
      act(() => {
        const node = $blockById(block);
        if (node instanceof PhotoNode) $setState(node, photoState, (before) => ({ ...before, ...facts }));
      }),
    remove: (block) => act(() => $blockById(block)?.remove()),
    exchange: (blocks, others) => act(() => $exchange(blocks, others)),
    text: editor,
    resolve: (verdict, isChosen) => resolveInBody(editor, verdict, isChosen),
    selectedChanges: () => selectedChanges(editor, group),
    showChange: (id) => showChange(editor, id),
  };
}

/** Photos that are put in where the caret stands in a photo story go into it. */
function $insert(blocks: readonly Block[], where: InsertPlace): void {
  const last = typeof where === 'object' ? where.behind : undefined;
  const before = last === undefined ? undefined : $blockById(last);
  const story = where === 'end' || before ? undefined : $storyWithCaret();
  const photos = story && asStoryPhotos(blocks);
  if (story && photos) return $addToStory({ ...story, photo: last ?? story.photo }, photos);
  const place = before ?? (where === 'end' ? null : $blockWithCaret()) ?? $getRoot().getLastChild();
  const nodes = $nodesOfBlocks(blocks);
  if (!place) $getRoot().append(...nodes);
  else if ($isParagraphNode(place) && place.isEmpty()) for (const node of nodes) place.insertBefore(node);
  else for (const node of nodes.toReversed()) place.insertAfter(node);
}

function $blockWithCaret(): LexicalNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $topOf(selection.anchor.getNode()) : null;
}

/** What has no text of its own is chosen. */
function $returnTo(caret: Caret): void {
  const block = $placeCaret(caret) ? undefined : $blockById(caret.block);
  if (block) $choose(block);
}

/** Its node stays where it can: who presses the mouse in it just then still finds it under the hand. */
function $rewrite(block: Block): void {
  const node = $blockById(block.id);
  if (node) $applyBlocks({ parent: $getRoot(), behind: node.getPreviousSibling(), nodes: [node] }, [block]);
}

function $put(block: Block, behind: string | null): void {
  const [node] = $nodesOfBlocks([block]);
  const before = behind === null ? undefined : $blockById(behind);
  const old = $blockById(block.id);
  if (!node) return;
  if (before) before.insertAfter(node);
  else $getRoot().splice(0, 0, [node]);
  old?.remove();
}

function $moveToFront(block: string): void {
  const node = $blockById(block);
  const first = $getRoot().getFirstChild();
  if (node && first && !first.is(node)) first.insertBefore(node);
  $letFirstPhotoLead();
}

function $exchange(blocks: readonly string[], others: readonly Block[]): void {
  const [first, ...more] = blocks.flatMap((block) => $blockById(block) ?? []);
  if (!first) return;
  for (const node of $nodesOfBlocks(others)) first.insertBefore(node);
  for (const node of [first, ...more]) node.remove();
}

function $reorder(blocks: readonly string[]): void {
  const nodes = blocks.flatMap((block) => $blockById(block) ?? []);
  const places = $getRoot()
    .getChildren()
    .filter((child) => nodes.some((node) => node.is(child)))
    .map((child) => {
      const place = $createParagraphNode();
      child.insertBefore(place);
      return place;
    });
  nodes.forEach((node, index) => places[index]?.replace(node));
  $letFirstPhotoLead();
}

/** The photo that is printed largest is the first one: what led before is one among others. */
function $letFirstPhotoLead(): void {
  const photos = $getRoot()
    .getChildren()
    .filter((node) => node instanceof PhotoNode);
  photos.forEach((node, index) => {
    const isLead = node.facts().placement === 'lead';
    if (index === 0 && !isLead) $place(node, 'lead');
    else if (index > 0 && isLead) $place(node, 'inline');
  });
}

function $place(node: PhotoNode, placement: PhotoFacts['placement']): void {
  $setState(node, photoState, (before) => ({ ...before, placement }));
}
