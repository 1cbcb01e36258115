import { Button, Label, Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Icon } from './Icon.tsx';
import { Options, type Option } from './Options.tsx';
import { useListToTypeIn } from './use-list-to-type-in.ts';
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
  const { trigger, isOpen, setOpen, onKeyDown } = useListToTypeIn();
  return (
    <AriaSelect
      className={styles.field!}
      value={value}
      isOpen={isOpen}
      onOpenChange={setOpen}
      // Letters and arrows choose on the closed box too. The keys of the options are their ids.
      onChange={(key) => (isOpen ? key !== null && onChange(key as Id) : setOpen(true))}
      placeholder={placeholder}
      isDisabled={isDisabled}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={styles.label!}>{label}</Label>}
      <Button ref={trigger} className={styles.trigger!} onKeyDown={onKeyDown}>
        <SelectValue className={styles.value!}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="down" />
      </Button>
      <Options options={options} />
    </AriaSelect>
  );
}
