import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { Icon } from './Icon.tsx';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: (value: string) => void;
  /** The arrow that leads to what is listed below. */
  readonly onDown?: () => void;
  readonly clearLabel: string;
  readonly id?: string;
  readonly isFocusedAtFirst?: boolean;
}

export function SearchField({
  label,
  clearLabel,
  id,
  value,
  isFocusedAtFirst = false,
  onDown,
  ...rest
}: SearchFieldProps) {
  return (
    <AriaSearchField
      className={styles.field!}
      aria-label={label}
      value={value}
      spellCheck="false"
      autoFocus={isFocusedAtFirst}
      {...rest}
    >
      <Icon name="search" />
      <Input
        className={styles.input!}
        placeholder={label}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onDown?.();
        }}
        {...(id !== undefined && { id })}
      />
      {value !== '' && (
        <Button className={styles.clear!} aria-label={clearLabel}>
          <Icon name="close" />
        </Button>
      )}
    </AriaSearchField>
  );
}
