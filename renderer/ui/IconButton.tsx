import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Icon, type IconName } from './Icon.tsx';
import styles from './IconButton.module.css';

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, said to a screen reader and shown when one rests on it. */
  readonly label: string;
  /** The keys that do the same, shown after the label. */
  readonly keys?: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly isOn?: boolean;
}

export function IconButton({ icon, label, keys, isOn, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        className={styles.button!}
        aria-label={label}
        {...(isOn !== undefined && { 'aria-pressed': isOn })}
        {...rest}
      >
        <Icon name={icon} />
      </Button>
      <Tooltip className={styles.tooltip!} offset={6}>
        {label}
        {keys && <kbd className={styles.keys}>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
