import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditableElement } from '@lexical/react/LexicalContentEditable';
import {
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { useEffect } from 'react';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { useIsEmpty } from './use-is-empty.ts';
import { caretEdge } from './view/caret-edge.ts';
import styles from './Editor.module.css';

interface TextAreaProps {
  readonly label: string;
  readonly hint: string;
  readonly className: string;
  readonly hintClassName: string;
  readonly isMultiline?: boolean;
  /** An arrow at the edge of the text: up from its first row, down from its last. */
  onLeave(step: 1 | -1): void;
}

/** The text itself. Chromium's own spelling is off: it underlines half of any Vietnamese page. */
export function TextArea({
  label,
  hint,
  className,
  hintClassName,
  isMultiline = false,
  onLeave,
}: TextAreaProps) {
  const [editor] = useLexicalComposerContext();
  useLeaving(editor, onLeave);
  return (
    <div className={styles.page}>
      <ContentEditableElement
        editor={editor}
        className={`${styles.text} ${className}`}
        aria-label={label}
        aria-multiline={isMultiline}
        aria-placeholder={hint}
        spellCheck={false}
        tabIndex={0}
        autoCapitalize="off"
        lang="vi"
      />
      <Hint editor={editor} className={`${styles.hint} ${hintClassName}`} hint={hint} />
    </div>
  );
}

interface HintProps {
  readonly editor: LexicalEditor;
  readonly className: string;
  readonly hint: string;
}

/** What to write here, as long as nothing is. By itself: the text is not drawn anew for its first letter. */
function Hint({ editor, className, hint }: HintProps) {
  const isEmpty = useIsEmpty(editor);
  return (
    isEmpty && (
      <p className={className} aria-hidden>
        {hint}
      </p>
    )
  );
}

function useLeaving(editor: LexicalEditor, onLeave: TextAreaProps['onLeave']): void {
  const latest = useLatest(onLeave);
  useEffect(() => {
    const leave = (event: KeyboardEvent, step: 1 | -1) => {
      const element = editor.getRootElement();
      if (!element || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false;
      if (!$isAtEdge(element, step)) return false;
      latest.current(step);
      return false;
    };
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => leave(event, -1), COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => leave(event, 1), COMMAND_PRIORITY_LOW),
    );
  }, [editor, latest]);
}

/** A block that is chosen is at an edge of the text where nothing stands beyond it. */
function $isAtEdge(element: HTMLElement, step: 1 | -1): boolean {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return caretEdge(element)[step === 1 ? 'isLast' : 'isFirst'];
  return selection
    .getNodes()
    .some((node) => !(step === 1 ? node.getNextSibling() : node.getPreviousSibling()));
}
