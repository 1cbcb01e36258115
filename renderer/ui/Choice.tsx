import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Option } from './Options.tsx';
import styles from './Choice.module.css';

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly isLabelHidden?: boolean;
  /** Takes the keyboard where it comes up. */
  readonly autoFocus?: boolean;
}

/** One of two or three, all of them in view. */
export function Choice<Id extends string>({
  label,
  options,
  value,
  onChange,
  isLabelHidden,
  autoFocus = false,
}: ChoiceProps<Id>) {
  return (
    <RadioGroup
      className={styles.choice!}
      orientation="horizontal"
      value={value}
      // The values of the radios are the ids of the options.
      onChange={(id) => onChange(id as Id)}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className={styles.label!}>{label}</Label>}
      <div className={styles.options}>
        {options.map(({ id, title }) => (
          <Radio key={id} value={id} autoFocus={autoFocus && id === value} className={styles.option!}>
            {title}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
