import { Button, Label, Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Icon } from './Icon.tsx';
import { Options, type Option } from './Options.tsx';
import styles from './Field.module.css';

interface SelectProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** What stands there while nothing is chosen. */
  readonly placeholder: string;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

/** One of a few. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, options, value, onChange, placeholder, isLabelHidden, isDisabled = false } = props;
  return (
    <AriaSelect
      className={styles.field!}
      value={value}
      // The keys of the options are their ids.
      onChange={(key) => key !== null && onChange(key as Id)}
      placeholder={placeholder}
      isDisabled={isDisabled}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={styles.label!}>{label}</Label>}
      <Button className={styles.trigger!}>
        <SelectValue className={styles.value!}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="down" />
      </Button>
      <Options options={options} />
    </AriaSelect>
  );
}
