import {
  $getNearestNodeFromDOMNode,
  $getState,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  isDOMNode,
  mergeRegister,
  safeCast,
} from 'lexical';
import { blockIdState } from '#renderer/editor/document/node-states.ts';
import { PhotoNode } from '#renderer/editor/nodes/PhotoNode.ts';
import { $topOf } from '#renderer/editor/reading/top-of.ts';

interface DropFilesConfig {
  /** A picture was dropped on a photo that waits for it in the text. */
  onPicture(photo: string, file: File): void;
}

const noPicture: DropFilesConfig['onPicture'] = () => {};

/**
 * Files may be let go over the text: by itself a browser refuses them there. One that is let go on a photo without a picture
 * is its picture; the others come in where they are let go, as pasted ones do.
 */
export const DropFilesExtension = defineExtension({
  name: 'toa-soan/drop-files',
  config: safeCast<DropFilesConfig>({ onPicture: noPicture }),
  register: (editor, { onPicture }) =>
    mergeRegister(
      editor.registerCommand(DRAGOVER_COMMAND, letFilesIn, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => $fillPhoto(event, onPicture),
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});

/** A picture of the text itself that is dragged is a file too, and comes with its address. */
function letFilesIn(event: DragEvent): boolean {
  const { dataTransfer } = event;
  if (!dataTransfer?.types.includes('Files') || dataTransfer.types.includes('text/uri-list')) return false;
  event.preventDefault();
  dataTransfer.dropEffect = 'copy';
  return true;
}

function $fillPhoto(event: DragEvent, onPicture: DropFilesConfig['onPicture']): boolean {
  const [file, ...others] = event.dataTransfer?.files ?? [];
  const photo = $emptyPhotoUnder(event);
  if (!file || others.length > 0 || photo === undefined) return false;
  event.preventDefault();
  onPicture(photo, file);
  return true;
}

function $emptyPhotoUnder({ target }: DragEvent): string | undefined {
  const node = isDOMNode(target) ? $topOf($getNearestNodeFromDOMNode(target)) : null;
  const isEmpty = node instanceof PhotoNode && node.facts().asset === undefined;
  return isEmpty ? $getState(node, blockIdState) : undefined;
}
