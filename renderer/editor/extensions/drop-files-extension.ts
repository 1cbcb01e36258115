import {
  $getNearestNodeFromDOMNode,
  $getSlot,
  $getState,
  $isElementNode,
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
  onFiles(files: readonly File[]): void;
  /** A picture was dropped on a photo that waits for it in the text. */
  onPicture(photo: string, file: File): void;
}

const noFiles: DropFilesConfig['onFiles'] = () => {};
const noPicture: DropFilesConfig['onPicture'] = () => {};

/**
 * Files may be let go over the text: by itself a browser refuses them there. One that is let go on a photo without a picture
 * is its picture; the others come in where they are let go, as pasted ones do.
 */
export const DropFilesExtension = defineExtension({
  name: 'toa-soan/drop-files',
  config: safeCast<DropFilesConfig>({ onFiles: noFiles, onPicture: noPicture }),
  register: (editor, config) =>
    mergeRegister(
      editor.registerCommand(DRAGOVER_COMMAND, letFilesIn, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DROP_COMMAND, (event) => $dropOnPhoto(event, config), COMMAND_PRIORITY_CRITICAL),
    ),
});

function letFilesIn(event: DragEvent): boolean {
  const { dataTransfer } = event;
  if (!dataTransfer || !hasFiles(dataTransfer)) return false;
  event.preventDefault();
  dataTransfer.dropEffect = 'copy';
  return true;
}

/** A picture of the text itself that is dragged is a file too, and comes with its address. */
function hasFiles({ types }: DataTransfer): boolean {
  return types.includes('Files') && !types.includes('text/uri-list');
}

function $dropOnPhoto(event: DragEvent, { onFiles, onPicture }: DropFilesConfig): boolean {
  const { dataTransfer } = event;
  const files = dataTransfer && hasFiles(dataTransfer) ? [...dataTransfer.files] : [];
  const [file, ...others] = files;
  const photo = $photoUnder(event);
  if (!file || !photo) return false;
  event.preventDefault();
  const isForIt = others.length === 0 && photo.facts().asset === undefined;
  if (isForIt) onPicture($getState(photo, blockIdState), file);
  else {
    $putCaretIn(photo);
    onFiles(files);
  }
  return true;
}

/** What comes in goes behind the block with the caret. */
function $putCaretIn(photo: PhotoNode): void {
  const caption = $getSlot(photo, 'caption');
  if ($isElementNode(caption)) caption.selectEnd();
}

function $photoUnder({ target }: DragEvent): PhotoNode | undefined {
  const node = isDOMNode(target) ? $topOf($getNearestNodeFromDOMNode(target)) : null;
  return node instanceof PhotoNode ? node : undefined;
}
