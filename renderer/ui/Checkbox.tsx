import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Icon } from './Icon.tsx';
import styles from './Checkbox.module.css';

interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox className={styles.checkbox!} {...rest}>
      <span className={styles.box}>
        <Icon name="check" />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
