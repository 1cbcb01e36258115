import { RovingTabIndexExtension } from '@lexical/a11y';
import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { DOMRenderExtension } from '@lexical/html';
import { ReactExtension } from '@lexical/react/ReactExtension';
import { HeadingAnnounceExtension } from '@lexical/rich-text';
import { configExtension, defineExtension } from 'lexical';
import type { Block } from '#shared/document/block.ts';
import { words } from '#renderer/words/words.ts';
import { MoveBlockExtension } from './blocks/move-block-extension.ts';
import { BodyExtension, WritingExtension } from './editor-extensions.ts';
import { blockNodes } from './editor-nodes.ts';
import { editorTheme } from './editor-theme.ts';
import { BlockIdExtension } from './extensions/block-id-extension.ts';
import { BlockLinesExtension } from './extensions/block-lines-extension.ts';
import { BlockViewExtension, trackedText } from './extensions/block-view-extension.ts';
import { ChosenBlockExtension } from './extensions/chosen-block-extension.ts';
import { CopyExtension } from './extensions/copy-extension.ts';
import { DragBetweenExtension } from './extensions/drag-between-extension.ts';
import { DropFilesExtension } from './extensions/drop-files-extension.ts';
import { KeepCaretExtension } from './extensions/keep-caret-extension.ts';
import { LaidOutExtension } from './extensions/laid-out-extension.ts';
import { ListTabExtension } from './extensions/list-tab-extension.ts';
import { OneLineExtension } from './extensions/one-line-extension.ts';
import { OwnLettersExtension } from './extensions/own-letters-extension.ts';
import type { PasteNote } from './paste/paste-note.ts';
import { PasteExtension } from './extensions/paste-extension.ts';
import { PromptCaretExtension } from './extensions/prompt-caret-extension.ts';
import { SelectOverExtension } from './extensions/select-over-extension.ts';
import { ShowUndoneExtension } from './extensions/show-undone-extension.ts';
import { TableKeysExtension } from './table/table-extension.ts';
import type { Tracker } from './tracking/tracker.ts';
import { TrackingExtension } from './tracking/tracking-extension.ts';
import type { PhotoAddress, PhotoSize } from './view/picture-view.ts';

interface FieldOptions {
  readonly tracker: Tracker;
  onFiles(files: readonly File[]): void;
  onPasted(note: PasteNote | null): void;
}

interface BodyOptions extends FieldOptions {
  readonly isReadOnly: boolean;
  readonly photoUrl: PhotoAddress;
  readonly sizeOf: PhotoSize;
  onPicture(photo: string, file: File): void;
  onKept(block: Block['type']): void;
}

/** What a window adds to the body: how it looks, the clipboard, the keyboard's way through it. */
export function shownBody({
  isReadOnly,
  photoUrl,
  sizeOf,
  onFiles,
  onPicture,
  onPasted,
  onKept,
  tracker,
}: BodyOptions) {
  return defineExtension({
    name: 'toa-soan/shown-body',
    theme: editorTheme,
    editable: !isReadOnly,
    onError: report,
    dependencies: [
      BodyExtension,
      configExtension(HeadingAnnounceExtension, {
        created: words().editor.subhead,
        destroyed: words().editor.noSubhead,
      }),
      configExtension(TrackingExtension, { tracker, onKept }),
      PromptCaretExtension,
      LaidOutExtension,
      OwnLettersExtension,
      KeepCaretExtension,
      ShowUndoneExtension,
      DragBetweenExtension,
      configExtension(BlockViewExtension, { photoUrl, sizeOf }),
      ChosenBlockExtension,
      // Into the lines of a photo or a box, and out again.
      BlockLinesExtension,
      SelectOverExtension,
      // A chosen block is seen to be chosen.
      configExtension(NodeSelectionDataSelectedExtension, { nodes: blockNodes, attribute: 'data-chosen' }),
      configExtension(CopyExtension, { tracker }),
      configExtension(BlockIdExtension, { onPasted }),
      configExtension(PasteExtension, { onFiles, onPicture, onPasted }),
      configExtension(DropFilesExtension, { onFiles, onPicture }),
      // Tab goes from cell to cell, and several can be chosen.
      TableKeysExtension,
      MoveBlockExtension,
      // Tab sets an item of a list in; anywhere else it moves on, as everywhere in the window.
      ListTabExtension,
      RovingTabIndexExtension,
      configExtension(ReactExtension, { contentEditable: null }),
    ],
  });
}

interface LineOptions extends FieldOptions {
  readonly isReadOnly: boolean;
  onEnter(): void;
}

/** A field of one line: headline, lead, kicker. */
export function shownLine({ isReadOnly, onFiles, onPasted, onEnter, tracker }: LineOptions) {
  return defineExtension({
    name: 'toa-soan/shown-line',
    theme: editorTheme,
    editable: !isReadOnly,
    onError: report,
    dependencies: [
      WritingExtension,
      configExtension(TrackingExtension, { tracker, isOneLine: true }),
      PromptCaretExtension,
      OwnLettersExtension,
      KeepCaretExtension,
      ShowUndoneExtension,
      DragBetweenExtension,
      configExtension(DOMRenderExtension, { overrides: [trackedText] }),
      configExtension(OneLineExtension, { onEnter }),
      configExtension(CopyExtension, { tracker }),
      configExtension(PasteExtension, { isOneLine: true, onFiles, onPasted }),
      DropFilesExtension,
      configExtension(ReactExtension, { contentEditable: null }),
    ],
  });
}

/**
 * What fails, Lexical takes back, and the text stays as it was. To throw from here would keep it from that: all that is
 * written from then on would be seen and not stored. The window tells of it (`FailedAct`).
 */
function report(error: Error): void {
  reportError(error);
}
