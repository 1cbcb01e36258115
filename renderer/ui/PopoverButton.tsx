import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './Icon.tsx';
import buttonStyles from './Button.module.css';
import menuStyles from './MenuButton.module.css';
import styles from './PopoverButton.module.css';

interface PopoverButtonProps {
  readonly label: string;
  /** What is set there. */
  readonly children: ReactNode;
}

/**
 * A button that opens a few fields beside it. Escape and a click elsewhere close them. What holds the fields is itself the
 * dialog, with the name of the button: with another one in it, it would bear a name without being anything.
 */
export function PopoverButton({ label, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button className={`${buttonStyles.button} ${buttonStyles.quiet}`}>
        {label}
        <Icon name="down" />
      </Button>
      <Popover className={`${menuStyles.popover} ${styles.popover}`} offset={4}>
        <div className={styles.fields}>{children}</div>
      </Popover>
    </DialogTrigger>
  );
}
