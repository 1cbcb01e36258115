import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical';
import { fromDocument } from '#renderer/editor/document/document.ts';
import { BodyExtension } from '#renderer/editor/editor-extensions.ts';
import { TrackingExtension } from '#renderer/editor/tracking/tracking-extension.ts';
import type { Author } from '#shared/document/changes/tracking.ts';
import type { Block } from '#shared/document/block.ts';
import type { Run } from '#shared/document/run.ts';
import { bodyOf, headless } from './headless.ts';

const desk: Author = { person: 'bien-tap', level: 'desk' };

/** Without a window the browser's own deletion is not there: the test does it. */
const takesNothing = defineExtension({
  name: 'takes-nothing',
  register: (editor) => editor.registerCommand(DELETE_CHARACTER_COMMAND, () => true, COMMAND_PRIORITY_LOW),
});

export function tracked(body: readonly Block[], author: Author | null = desk): LexicalEditor {
  const editor = headless(
    defineExtension({
      name: 'tracked',
      dependencies: [
        BodyExtension,
        takesNothing,
        configExtension(TrackingExtension, { tracker: { author: () => author ?? undefined } }),
      ],
    }),
  );
  fromDocument(editor, body);
  return editor;
}

export function shown(editor: LexicalEditor): string[] {
  return bodyOf(editor).map((block) => {
    const kind = block.type !== 'unknown' && block.change ? `${block.change.kind}:` : '';
    return kind + ('runs' in block ? (block.runs as Run[]).map(runShown).join('') : block.type);
  });
}

function runShown({ text, changes = [] }: Run): string {
  const sign = changes.length === 0 ? '' : changes.some(({ kind }) => kind === 'delete') ? '-' : '+';
  return sign + text + sign;
}

export function caretText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => {
    const { anchor } = selected();
    const text = anchor.getNode().getTextContent();
    return `${text.slice(0, anchor.offset)}|${text.slice(anchor.offset)}`;
  });
}

export function caret(editor: LexicalEditor, block: number, offset: number): void {
  editor.update(
    () => {
      const node = $getRoot().getChildAtIndex(block);
      const text = $isElementNode(node) ? node.getFirstChild() : null;
      if ($isTextNode(text)) text.select(offset, offset);
    },
    { discrete: true },
  );
}

export function type(editor: LexicalEditor, text: string): void {
  editor.update(() => selected().insertText(text), { discrete: true });
}

export function selected() {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) throw new Error('no caret');
  return selection;
}

export async function run(editor: LexicalEditor, command: LexicalCommand<void>): Promise<void> {
  editor.dispatchCommand(command, undefined);
  await Promise.resolve();
}
