import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { COMMAND_PRIORITY_LOW, KEY_ARROW_DOWN_COMMAND, KEY_ARROW_UP_COMMAND, mergeRegister } from 'lexical';
import { useEffect } from 'react';
import { useLatest } from '#renderer/ui/use-latest.ts';
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
  useLeaving(onLeave);
  return (
    <div className={styles.page}>
      <ContentEditable
        className={`${styles.text} ${className}`}
        aria-label={label}
        aria-multiline={isMultiline}
        aria-placeholder={hint}
        placeholder={<p className={`${styles.hint} ${hintClassName}`}>{hint}</p>}
        spellCheck={false}
        tabIndex={0}
        autoCapitalize="off"
        lang="vi"
      />
    </div>
  );
}

function useLeaving(onLeave: TextAreaProps['onLeave']): void {
  const [editor] = useLexicalComposerContext();
  const latest = useLatest(onLeave);
  useEffect(() => {
    const leave = (event: KeyboardEvent, step: 1 | -1) => {
      const element = editor.getRootElement();
      if (!element || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false;
      if (!caretEdge(element)[step === 1 ? 'isLast' : 'isFirst']) return false;
      latest.current(step);
      return false;
    };
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => leave(event, -1), COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => leave(event, 1), COMMAND_PRIORITY_LOW),
    );
  }, [editor, latest]);
}
