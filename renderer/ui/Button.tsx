import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Button.module.css';
import { firstMark } from './use-first-focus.ts';
import { focusDrawn } from './use-focus-given-back.ts';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** `primary`: the one thing to do here. `quiet`: no frame. `danger`: takes something away. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  /** What it began is at work: pressed again it does nothing, and the keyboard stays on it. */
  readonly isBusy?: boolean;
  /** Takes the focus in the moment it is drawn: a key pressed right after a step was turned is never lost. */
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
  /** The name it is known by, where its words alone would not say it. */
  readonly label?: string;
}

export function Button({
  children,
  kind = 'plain',
  icon,
  label,
  autoFocus = false,
  isBusy = false,
  type = 'button',
  onPress = () => undefined,
  ...rest
}: ButtonProps) {
  const self = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => (autoFocus ? focusDrawn(() => self.current?.focus()) : undefined), [autoFocus]);
  return (
    <AriaButton
      ref={self}
      className={`${styles.button} ${styles[kind]}`}
      {...(isBusy ? { type: 'button', 'aria-disabled': true } : { type, onPress })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(autoFocus && { [firstMark]: '' })}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}
