import {
  $addUpdateTag,
  $getNodeByKey,
  $getRoot,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { Block } from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { withDistinctIds } from '#shared/document/changes/distinct-ids.ts';
import { trackBlocks, trackRuns } from '#shared/document/changes/track-changes.ts';
import type { Act, Author, Place, Tracking } from '#shared/document/changes/tracking.ts';
import { broughtMarks } from '#shared/document/changes/brought-marks.ts';
import { dividedAs } from '#shared/document/changes/divided-lists.ts';
import type { Run } from '#shared/document/run.ts';
import { $blocksOf } from '#renderer/editor/document/block-nodes.ts';
import { newBlockId } from '#renderer/editor/document/new-block-id.ts';
import { $runsOf } from '#renderer/editor/document/run-nodes.ts';
import { $theLine } from '#renderer/editor/extensions/one-line-extension.ts';
import { trackedTag } from '#renderer/editor/extensions/tags.ts';
import { $applyBlocks, $patchLine } from './apply-blocks.ts';
import { hasFocus } from '#renderer/editor/has-focus.ts';
import { $keepingCaret } from '#renderer/editor/reading/keep-caret.ts';
import { $lastJoined } from './joined-blocks.ts';
import { isWithinOwnInsertion } from './own-insertion.ts';
import { $chosenBlocks, $selectedPlaces, $selectPlaces, theOnlyLine } from './places.ts';
import type { Written } from './written-since.ts';

interface Writing {
  readonly author: Author | undefined;
  readonly isForward: boolean;
  /** Whether it was pasted. */
  readonly isBrought: boolean;
  onTakenBack(block: Block['type']): void;
}

/** Marks what was written in the blocks of a body. */
export function settleBody(editor: LexicalEditor, written: Written, writing: Writing): void {
  if (!writing.author && !written.isNearMarks()) return;
  const state = editor.getEditorState();
  if (writing.author && isWithinOwnInsertion(state, written, writing.author)) return;
  const spans = spansOf(written, state);
  const parts = spans.map(
    (span) => [blocksIn(written.before(), span.before), blocksIn(state, span.after)] as const,
  );
  const brought = broughtMarks(
    parts.flatMap(([was]) => was),
    parts.flatMap(([, is]) => is),
  );
  const { tracking, moved } = trackingOf(state, writing);
  const around = () => blocksIn(written.before(), topsIn(written.before()));
  const marked = spans.flatMap((span, index) => {
    const [before, after] = parts[index]!;
    const blocks = marksOf({ before, after, around }, { ...tracking, brought });
    return canonicalJson(after) === canonicalJson(blocks) ? [] : [{ span, blocks }];
  });
  if (marked.length === 0) return;
  rewrite(editor, moved, () => {
    for (const { span, blocks } of marked) {
      const nodes = span.after.map((key) => $getNodeByKey(key)).filter((node) => node !== null);
      const behind = span.behind === null ? null : $getNodeByKey(span.behind);
      $applyBlocks({ parent: $getRoot(), behind, nodes }, blocks);
    }
  });
}

interface Edited {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  /** The whole body of which `before` is a part. */
  readonly around: () => readonly Block[];
}

function marksOf({ before: old, after, around: all }: Edited, plain: Tracking): Block[] {
  const dividing = withOneMark(plain);
  const before = dividedAs(old, after, dividing, all);
  const around = () => dividedAs(all(), after, plain);
  const { blocks, renamed, putIn } = withDistinctIds(before, after, newBlockId);
  const brought = new Set([...(plain.brought ?? []), ...putIn]);
  if (renamed.size === 0) return trackBlocks(before, after, { ...plain, brought }, around);
  const tracking = { ...dividing, brought };
  const carets = tracking.carets?.map((place) => renamedPlace(place, renamed));
  carets?.forEach((place, index) => {
    if (place !== tracking.carets?.[index]) tracking.onCaret?.(index, place);
  });
  return trackBlocks(before, blocks, { ...tracking, carets }, around);
}

/** All that is new has the mark that the first of it has. */
function withOneMark(tracking: Tracking): Tracking {
  const { author, at } = tracking;
  if (!author) return tracking;
  const act: Act = {};
  return { ...tracking, act, newId: () => (act.mark ??= { id: tracking.newId(), ...author, at }).id };
}

/** Marks what was written in a field of one line. */
export function settleLine(editor: LexicalEditor, written: Written, writing: Writing): void {
  if (!writing.author && !written.isNearMarks()) return;
  const state = editor.getEditorState();
  if (writing.author && isWithinOwnInsertion(state, written, writing.author)) return;
  const after = state.read($lineRuns);
  const { tracking, moved } = trackingOf(state, writing);
  const runs = trackRuns(written.before().read($lineRuns), after, theOnlyLine, tracking);
  if (canonicalJson(after) === canonicalJson(runs)) return;
  rewrite(editor, moved, () => {
    const line = $theLine();
    if (line) $patchLine(line, runs);
  });
}

function renamedPlace(place: Place, renamed: ReadonlyMap<string, string>): Place {
  const [id = '', ...line] = place.line.split('/');
  const name = renamed.get(id);
  return name === undefined ? place : { ...place, line: [name, ...line].join('/') };
}

function $lineRuns(): Run[] {
  const line = $theLine();
  return line ? $runsOf(line) : [];
}

/** In one step with what it marks, so that undo takes both back. */
function rewrite(editor: LexicalEditor, places: readonly (Place | undefined)[], $write: () => void): void {
  const isFocused = hasFocus(editor);
  editor.update(
    () => {
      $addUpdateTag(HISTORY_MERGE_TAG);
      $addUpdateTag(trackedTag);
      if (!isFocused) $addUpdateTag(SKIP_DOM_SELECTION_TAG);
      $keepingCaret(() => {
        $write();
        $selectPlaces(places);
      });
    },
    { discrete: true },
  );
}

function trackingOf(state: EditorState, writing: Writing) {
  const moved: (Place | undefined)[] = [];
  const tracking: Tracking = {
    ...{ ...writing, newId: newBlockId },
    at: new Date().toISOString(),
    carets: state.read($selectedPlaces),
    chosen: state.read($chosenBlocks),
    onCaret: (index, place) => void (moved[index] = place),
  };
  return { tracking, moved };
}

/** A stretch of the body, as it was and as it is, with the node before it. */
interface Span {
  readonly before: readonly NodeKey[];
  readonly after: readonly NodeKey[];
  readonly behind: NodeKey | null;
}

function spansOf(written: Written, state: EditorState): Span[] {
  const keys = topsIn(state);
  if (!written.isOrderNew())
    return [...written.tops].map((key) => ({
      before: [key],
      after: [key],
      behind: keys[keys.indexOf(key) - 1] ?? null,
    }));
  const old = topsIn(written.before());
  const isStill = (a: NodeKey | undefined, b: NodeKey | undefined) =>
    a === b && a !== undefined && !written.tops.has(a);
  const shorter = Math.min(old.length, keys.length);
  let start = 0;
  while (start < shorter && isStill(old[start], keys[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isStill(old.at(-1 - end), keys.at(-1 - end))) end += 1;
  end -= countJoined(keys, keys.length - end, state);
  return [
    {
      before: old.slice(start, old.length - end),
      after: keys.slice(start, keys.length - end),
      behind: keys[start - 1] ?? null,
    },
  ];
}

/** How many blocks from one on read as one with the block before it. */
function countJoined(keys: readonly NodeKey[], from: number, state: EditorState): number {
  return state.read(() => {
    const last = $getNodeByKey(keys[from - 1] ?? '');
    return last ? keys.indexOf($lastJoined(last).getKey()) - from + 1 : 0;
  });
}

function topsIn(state: EditorState): NodeKey[] {
  return state.read(() => $getRoot().getChildrenKeys());
}

function blocksIn(state: EditorState, keys: readonly NodeKey[]): Block[] {
  return state.read(() => keys.flatMap((key) => $blocksAt($getNodeByKey(key))));
}

function $blocksAt(node: LexicalNode | null): readonly Block[] {
  return node ? $blocksOf(node) : [];
}
