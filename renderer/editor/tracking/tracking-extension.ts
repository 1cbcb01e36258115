import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  HISTORIC_TAG,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  mergeRegister,
  PASTE_TAG,
  safeCast,
} from 'lexical';
import type { Block } from '#shared/document/block.ts';
import { loadedTag, otherKindTag, resolvedTag, trackedTag } from '#renderer/editor/extensions/tags.ts';
import { $joinPastStruckItems } from './join-past-struck.ts';
import { $bringMarks } from './join-with-list.ts';
import { $leaveEmptyItem, $takeItemOut } from './leave-list.ts';
import { $passStruckBlocks } from './pass-struck.ts';
import { settleBody, settleLine } from './settle.ts';
import { $skipDeleted } from './skip-deleted.ts';
import { noTracker, type Tracker } from './tracker.ts';
import { writtenSince } from './written-since.ts';

interface TrackingConfig {
  readonly tracker: Tracker;
  /** Whether the whole editor is one line, without blocks. */
  readonly isOneLine: boolean;
  /** Told of what another had struck and is kept, because somebody wrote into it. */
  onKept(block: Block['type']): void;
}

const notMarked: readonly string[] = [loadedTag, resolvedTag, trackedTag, HISTORIC_TAG];

/**
 * Gives what was written its marks once it is written, whichever way it came: typed, composed, taken back and typed
 * again, pasted, dropped. Nothing listens to keys. What is compared is the text before and after; while a word is being
 * composed nothing is.
 */
export const TrackingExtension = defineExtension({
  name: 'toa-soan/tracking',
  config: safeCast<TrackingConfig>({ tracker: noTracker, isOneLine: false, onKept: () => {} }),
  register(editor, { tracker, isOneLine, onKept }) {
    const written = writtenSince(editor);
    const settle = isOneLine ? settleLine : settleBody;
    let isForward = false;
    const onDelete = (isBackward: boolean) => {
      isForward = !isBackward;
      const selection = $getSelection();
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
      if ($passStruckBlocks(selection, isBackward, tracker.author())) return true;
      if (tracker.author() && isBackward && $joinPastStruckItems(selection)) return true;
      if (tracker.author() && isBackward && $takeItemOut(true)) return true;
      if (!tracker.author()) $bringMarks(selection, isBackward);
      $skipDeleted(selection, isBackward);
      return false;
    };
    return mergeRegister(
      ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
        editor.registerCommand(command, onDelete, COMMAND_PRIORITY_HIGH),
      ),
      editor.registerCommand(
        KEY_BACKSPACE_COMMAND,
        (event) => {
          if (tracker.author() || !$takeItemOut(false)) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => $leaveEmptyItem(tracker.author() !== undefined),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener((update) => {
        written.note(update);
        if (notMarked.some((tag) => update.tags.has(tag))) return written.forget();
        if (update.tags.has(otherKindTag) && !tracker.author()) return written.forget();
        if (editor.isComposing() || !written.isAny()) return;
        settle(editor, written, {
          author: tracker.author(),
          isForward,
          onTakenBack: onKept,
          isBrought: update.tags.has(PASTE_TAG),
        });
        isForward = false;
        written.forget();
      }),
    );
  },
});
