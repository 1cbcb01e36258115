import type { KeyboardEvent } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components/TextField';
import styles from './Field.module.css';

interface TextFieldProps {
  readonly label: string;
  /** By which it is found in the page. */
  readonly name?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly onCompositionStart?: () => void;
  readonly onCompositionEnd?: () => void;
  readonly placeholder?: string;
  readonly description?: string;
  /** What is wrong and what to do, in a sentence. */
  readonly error?: string | undefined;
  /** Rows of a field of several lines; one line where absent. */
  readonly rows?: number;
  /** Ctrl+Enter in a field of several lines, whose Enter begins the next one. */
  readonly onSend?: () => void;
  readonly isLabelHidden?: boolean;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
}

/** A field for words. Chromium's own spelling is off: it underlines half of any Vietnamese page. */
export function TextField({
  label,
  rows,
  description,
  error,
  isLabelHidden,
  placeholder,
  onSend,
  ...rest
}: TextFieldProps) {
  const hint = placeholder === undefined ? {} : { placeholder };
  return (
    <AriaTextField
      className={styles.field!}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      spellCheck="false"
      autoComplete="off"
      {...(isLabelHidden && { 'aria-label': label })}
      {...rest}
    >
      {!isLabelHidden && <Label className={styles.label!}>{label}</Label>}
      {rows === undefined ? (
        <Input className={styles.input!} {...hint} />
      ) : (
        <TextArea
          className={`${styles.input} ${styles.lines}`}
          rows={rows}
          {...hint}
          {...(onSend && { onKeyDown: sendKey(onSend) })}
        />
      )}
      {description !== undefined && (
        <Text slot="description" className={styles.description!}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error!}>{error}</FieldError>
    </AriaTextField>
  );
}

function sendKey(send: () => void) {
  return (event: KeyboardEvent) => {
    const isOrder = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isOrder || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
}
