import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import styles from './KeyButton.module.css';

interface KeyButtonProps {
  readonly children: ReactNode;
  /** The one key that does the same elsewhere on the screen. */
  readonly keyName: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}

/** A small button that shows its key first. Its colour is the `--tone` around it. */
export function KeyButton({ children, keyName, onPress, isDisabled = false }: KeyButtonProps) {
  return (
    <Button className={styles.button!} onPress={onPress} isDisabled={isDisabled} aria-keyshortcuts={keyName}>
      <kbd className={styles.key}>{keyName}</kbd>
      {children}
    </Button>
  );
}
