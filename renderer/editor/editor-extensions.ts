import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { configExtension, defineExtension } from 'lexical';
import { bodyNodes } from './editor-nodes.ts';
import { BlockIdExtension } from './extensions/block-id-extension.ts';
import { HouseRulesExtension } from './extensions/house-rules-extension.ts';
import { LineBeforeExtension } from './extensions/line-before-extension.ts';
import { NfcExtension } from './extensions/nfc-extension.ts';
import { OneKindExtension } from './extensions/one-kind-extension.ts';
import { SharedNodesExtension } from './extensions/shared-nodes-extension.ts';
import { StayExtension } from './extensions/stay-extension.ts';
import { BoxContentExtension } from './extensions/box-content-extension.ts';
import { TableExtension } from './table/table-extension.ts';
import { sameWordMs, UndoByWordExtension } from './extensions/undo-by-word-extension.ts';
import { ShortcutsExtension } from './shortcuts/shortcuts-extension.ts';

const undoDepth = 200;

/** What the body and the one-line fields of an article share. None of it needs a window. */
export const WritingExtension = defineExtension({
  name: 'toa-soan/writing',
  // One name for all: what is copied in a field can be pasted in the body with everything it says.
  namespace: 'toa-soan',
  nodes: bodyNodes,
  dependencies: [
    // Paragraphs, bold and italic, selection, deletion.
    RichTextExtension,
    // Undo begins in the field that has the caret, and goes by words.
    configExtension(HistoryExtension, { delay: sameWordMs, maxDepth: undoDepth, disabled: false }),
    UndoByWordExtension,
    // One form for every letter, but never under the input method's hands.
    NfcExtension,
    // What the stored document cannot say is not shown.
    HouseRulesExtension,
    LinkExtension,
    // The keyboard stays in the text.
    StayExtension,
    // A typed key becomes what it stands for.
    ShortcutsExtension,
  ],
});

/** The body: blocks with ids that stay, lists, tables and boxes. */
export const BodyExtension = defineExtension({
  name: 'toa-soan/body',
  dependencies: [
    WritingExtension,
    SharedNodesExtension,
    BlockIdExtension,
    LineBeforeExtension,
    ListExtension,
    OneKindExtension,
    TableExtension,
    BoxContentExtension,
  ],
});
