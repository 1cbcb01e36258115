import { LexicalExtensionEditorComposer } from '@lexical/react/LexicalExtensionEditorComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Ref } from 'react';
import { createPortal } from 'react-dom';
import type { Block } from '#shared/document/block.ts';
import type { PhotoKind } from './blocks/block-kinds.ts';
import { SlashMenu } from './blocks/SlashMenu.tsx';
import { useBodyHandle, type BodyHandle } from './body-handle.ts';
import { $fillRoot } from './document/document.ts';
import type { EditorGroup } from './editor-group.ts';
import { useLastingText, type LastingText } from './lasting-text.ts';
import { shownBody } from './shown-extensions.ts';
import type { TextLength } from './reading/text-length.ts';
import { TextArea } from './TextArea.tsx';
import { ReadTools } from './toolbar/ReadTools.tsx';
import { Toolbar } from './toolbar/Toolbar.tsx';
import type { Tracker } from './tracking/tracker.ts';
import type { PhotoAddress, PhotoSize } from './view/picture-view.ts';
import { useEditorGroup } from './use-editor-group.ts';
import styles from './Editor.module.css';

export interface EditorProps {
  readonly text: LastingText<EditorProps>;
  /** What is shown at first. Afterwards the editor has the text, and `handle` gives it. */
  readonly body: readonly Block[];
  readonly label: string;
  readonly hint: string;
  readonly isReadOnly?: boolean;
  readonly group: EditorGroup;
  /** Whether what is written is marked as a change, and as whose. Nobody's without. */
  readonly tracker?: Tracker;
  /** Where the tools are shown. */
  readonly tools?: HTMLElement | null;
  readonly handle?: Ref<BodyHandle>;
  readonly photoUrl: PhotoAddress;
  readonly sizeOf: PhotoSize;
  /** Told of every change at once; what it is, `handle.take()` says. */
  onWritten?(): void;
  /** The caret moved. */
  onCaret?(): void;
  /** How much is selected, once the selection rests; null where nothing is. */
  onSelected?(length: TextLength | null): void;
  /** Picture files that were pasted or dropped. */
  onFiles?(files: readonly File[]): void;
  /** A picture came for a photo that waits for it in the text. */
  onPicture?(photo: string, file: File): void;
  onAddPhotos?(as: PhotoKind): void;
  /** The caret wants to leave the text upwards. */
  onLeave?(): void;
}

/** The body of an article. */
export function Editor(props: EditorProps) {
  const editor = useLastingText(props.text, props, (latest) => ({
    ...shownBody({
      isReadOnly: props.isReadOnly ?? false,
      tracker: { author: () => latest.current.tracker?.author() },
      photoUrl: (asset, turn) => latest.current.photoUrl(asset, turn),
      sizeOf: (asset) => latest.current.sizeOf(asset),
      onFiles: (files) => latest.current.onFiles?.(files),
      onPicture: (photo, file) => latest.current.onPicture?.(photo, file),
      onKept: (block) => latest.current.group.tellOfKept(block === 'table' ? 'table' : 'photo'),
      onPasted: (note) => latest.current.group.tellOfPaste(note),
    }),
    $initialEditorState: () => $fillRoot(props.body),
  }));
  return (
    <LexicalExtensionEditorComposer initialEditor={editor}>
      <Body {...props} />
    </LexicalExtensionEditorComposer>
  );
}

function Body(props: EditorProps) {
  const [editor] = useLexicalComposerContext();
  useEditorGroup(editor, props.group);
  useBodyHandle(editor, props);
  return (
    <>
      {props.tools &&
        createPortal(
          props.isReadOnly ? <ReadTools group={props.group} /> : <Toolbar {...props} />,
          props.tools,
        )}
      <div className={styles.withMenu}>
        <TextArea
          label={props.label}
          hint={props.hint}
          className={styles.body!}
          hintClassName={styles.bodyHint!}
          isMultiline
          onLeave={(step) => step === -1 && props.onLeave?.()}
        />
        {!props.isReadOnly && <SlashMenu editor={editor} onAddPhotos={props.onAddPhotos} />}
      </div>
    </>
  );
}
