import {
  $addUpdateTag,
  $createRangeSelection,
  $getSelection,
  $getSlotFrame,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_BEFORE_CRITICAL,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  DRAGEND_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  HISTORY_PUSH_TAG,
  mergeRegister,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import { focusText } from '#renderer/editor/focus-text.ts';
import { joinNewestSteps } from '#renderer/editor/joint-undo.ts';
import { rangeUnder } from '#renderer/editor/reading/range-under.ts';
import { $topOf } from '#renderer/editor/reading/top-of.ts';

/** The text from which words are being dragged. There is one mouse. */
let source: LexicalEditor | undefined;
/** They were let go in a text of the article. */
let isLetGo = false;

/**
 * Words dragged from one field into another, or into the line of a photo or a box, go and come in one act: one undo takes
 * both back, from the field in which they were let go, which has the keyboard then. Let go anywhere else, as in a note,
 * they stay where they are as well.
 */
export const DragBetweenExtension = defineExtension({
  name: 'toa-soan/drag-between',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(DRAGSTART_COMMAND, () => begin(editor), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DRAGEND_COMMAND, () => begin(undefined), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DROP_COMMAND, (event) => letGo(editor, event), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
        $bringMarks,
        COMMAND_PRIORITY_BEFORE_CRITICAL,
      ),
      editor.registerRootListener((root) => {
        root?.addEventListener('beforeinput', keepWords, true);
        return () => root?.removeEventListener('beforeinput', keepWords, true);
      }),
    ),
});

function begin(editor: LexicalEditor | undefined): false {
  source = editor;
  isLetGo = false;
  return false;
}

function keepWords(event: InputEvent): void {
  if (event.inputType !== 'deleteByDrag' || isLetGo) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What others put in is still theirs where it is let go, as where it is pasted. */
function $bringMarks(): false {
  if (isLetGo) $addUpdateTag(PASTE_TAG);
  return false;
}

function letGo(editor: LexicalEditor, event: DragEvent): boolean {
  const from = source;
  isLetGo = from !== undefined;
  if (from === editor) return $moveIntoLine(editor, event);
  if (from)
    // Once both have done their part.
    setTimeout(() => {
      joinNewestSteps([from, editor]);
      focusText(editor);
    });
  return false;
}

/** The browser takes out and puts in at once: a selection that reaches from one line into another is none to the editor. */
function $moveIntoLine(editor: LexicalEditor, event: DragEvent): boolean {
  const words = $getSelection();
  const place = $placeUnder(event, editor);
  if (!$isRangeSelection(words) || !place || $frameOf(words) === $frameOf(place)) return false;
  event.preventDefault();
  const block = $topOf(place.anchor.getNode());
  if (block && words.getNodes().some((node) => node.is(block))) return true;
  $addUpdateTag(HISTORY_PUSH_TAG);
  words.removeText();
  $setSelection(place);
  // It reads of an event nothing but what was dragged.
  editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, event as unknown as InputEvent);
  setTimeout(() => focusText(editor));
  return true;
}

function $frameOf({ anchor }: RangeSelection) {
  return $getSlotFrame(anchor.getNode());
}

function $placeUnder(event: DragEvent, editor: LexicalEditor): RangeSelection | undefined {
  const range = rangeUnder(event, editor);
  if (!range) return undefined;
  const place = $createRangeSelection();
  place.applyDOMRange(range);
  return place;
}
