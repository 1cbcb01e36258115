import {
  $exportMimeTypeFromSelection,
  GetClipboardDataExtension,
  type ExportMimeTypeFunction,
} from '@lexical/clipboard';
import {
  $getEditor,
  $isTextNode,
  configExtension,
  COMMAND_PRIORITY_CRITICAL,
  COPY_COMMAND,
  CUT_COMMAND,
  defineExtension,
  DRAGSTART_COMMAND,
  mergeRegister,
  safeCast,
  type BaseSelection,
  type LexicalEditor,
} from 'lexical';
import { asPage } from '#renderer/editor/reading/as-page.ts';
import { asItReads, asItReadsWithPutIn, plainText } from '#renderer/editor/reading/as-it-reads.ts';
import { $changesOn } from '#renderer/editor/tracking/marked-places.ts';
import { noTracker, type Tracker } from '#renderer/editor/tracking/tracker.ts';

/** Our own clipboard, which carries everything. */
export const ownType = 'application/x-lexical-editor';

interface CopyConfig {
  readonly tracker: Tracker;
}

/** Those whose text is being taken away, and not copied. */
const takingAway = new WeakSet<LexicalEditor>();

/** What is copied is the text as it reads now. What was taken out of it does not come back by way of the clipboard. */
export const CopyExtension = defineExtension({
  name: 'toa-soan/copy',
  config: safeCast<CopyConfig>({ tracker: noTracker }),
  dependencies: [
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        [ownType]: [(selection, next) => mapped(next(), $formOf(selection))],
        'text/plain': [$written(plainText)],
        'text/html': [$written(asPage)],
      },
    }),
  ],
  register(editor, { tracker }) {
    const copies = () => (takingAway.delete(editor), false);
    const takesAway = () => (takingAway.add(editor), false);
    return mergeRegister(
      editor.registerCommand(CUT_COMMAND, takesAway, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(COPY_COMMAND, copies, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        DRAGSTART_COMMAND,
        // While changes are marked, what is dragged is struck in its place, and comes anew where it is let go.
        () => (tracker.author() ? copies() : takesAway()),
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  },
});

/** Other programs get the same in a form of theirs. */
function $written(write: (copied: string) => string): ExportMimeTypeFunction {
  return (selection, next) => mapped($exportMimeTypeFromSelection(ownType, selection), write) ?? next();
}

function $formOf(selection: BaseSelection | null): (copied: string) => string {
  if (!takingAway.has($getEditor())) return asItReads;
  const around = selection ? $changesAround(selection) : [];
  return (copied) => asItReadsWithPutIn(copied, around);
}

/** Of a part of a line only its texts are copied, and not what the whole line says of them. */
function $changesAround(selection: BaseSelection) {
  const texts = selection.getNodes().filter($isTextNode);
  const [line, ...others] = new Set(texts.map((text) => text.getParent()));
  return line && others.length === 0 ? [line, ...line.getParents()].flatMap($changesOn) : [];
}

function mapped(copied: string | null, map: (copied: string) => string): string | null {
  return copied === null ? null : map(copied);
}
