import { buildEditorFromExtensions } from '@lexical/extension';
import { HeadlessExtension } from '@lexical/headless';
import { defineExtension, type AnyLexicalExtension, type LexicalEditor } from 'lexical';
import { onTestFinished } from 'vitest';
import { fromDocument, toDocument } from '#renderer/editor/document/document.ts';
import { BodyExtension } from '#renderer/editor/editor-extensions.ts';
import type { Block } from '#shared/document/block.ts';

/** The body's editor with everything it has, but no window. */
export function bodyEditor(body: readonly Block[] = []): LexicalEditor {
  const editor = headless(BodyExtension);
  if (body.length > 0) fromDocument(editor, body);
  return editor;
}

export function headless(extension: AnyLexicalExtension): LexicalEditor {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test',
      dependencies: [HeadlessExtension, extension],
      onError: (error) => {
        throw error;
      },
    }),
  );
  onTestFinished(() => editor.dispose());
  return editor;
}

export function bodyOf(editor: LexicalEditor): Block[] {
  return toDocument(editor.getEditorState());
}
