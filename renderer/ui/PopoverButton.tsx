import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
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

/** A button that opens a few fields beside it. Escape and a click elsewhere close them. */
export function PopoverButton({ label, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button className={`${buttonStyles.button} ${buttonStyles.quiet}`}>
        {label}
        <Icon name="down" />
      </Button>
      <Popover className={menuStyles.popover!} offset={4}>
        <Dialog className={styles.fields!} aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
