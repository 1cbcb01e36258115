import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { Icon, type IconName } from './Icon.tsx';
import buttonStyles from './Button.module.css';
import styles from './MenuButton.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly title: string;
  /** The keys that do the same. */
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  /** Of a choice that is on or off. */
  readonly isChosen?: boolean;
  readonly onChoose: () => void;
}

interface MenuButtonProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly icon?: IconName;
  readonly kind?: 'plain' | 'quiet';
  readonly children?: ReactNode;
}

/** A button that opens a short list of things to do. */
export function MenuButton({ label, choices, icon, kind = 'quiet', children }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button
        className={`${buttonStyles.button} ${buttonStyles[kind]} ${children === undefined ? styles.iconOnly : ''}`}
        aria-label={label}
      >
        {icon && <Icon name={icon} />}
        {children}
        {children !== undefined && <Icon name="down" />}
      </Button>
      <Popover className={styles.popover!} offset={4}>
        <Menu
          className={styles.menu!}
          items={choices}
          selectionMode={choices.some(isPick) ? 'multiple' : 'none'}
          selectedKeys={choices.filter(({ isChosen }) => isChosen).map(({ id }) => id)}
        >
          {({ id, title, keys, isDisabled = false, isChosen, onChoose }) => (
            <MenuItem
              id={id}
              textValue={title}
              className={styles.item!}
              isDisabled={isDisabled}
              onAction={onChoose}
            >
              <span className={styles.title}>
                {isChosen !== undefined && (
                  <span className={styles.mark} data-chosen={isChosen}>
                    <Icon name="check" />
                  </span>
                )}
                {title}
              </span>
              {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** One of several that are on or off, and not a thing to do. */
function isPick({ isChosen }: MenuChoice): boolean {
  return isChosen !== undefined;
}
