import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { Icon } from './Icon.tsx';
import styles from './Chips.module.css';

interface Chip {
  readonly id: string;
  readonly title: string;
}

interface ChipsProps {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly onRemove: (id: string) => void;
  readonly removeLabel: (title: string) => string;
  readonly isLabelHidden?: boolean;
  /** A click on the label, which leads to the field that the chips belong to. */
  readonly onLabel?: () => void;
}

/** Short things that were chosen, each of which can be taken away again, with its button or with Delete. */
export function Chips({ label, chips, onRemove, removeLabel, isLabelHidden, onLabel }: ChipsProps) {
  return (
    <TagGroup
      className={styles.group!}
      onRemove={(keys) => [...keys].forEach((key) => onRemove(String(key)))}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && (
        <Label className={styles.label!} onClick={onLabel}>
          {label}
        </Label>
      )}
      <TagList className={styles.list!} items={chips}>
        {({ id, title }) => (
          <Tag id={id} textValue={title} className={styles.chip!}>
            {title}
            <Button slot="remove" className={styles.remove!} aria-label={removeLabel(title)}>
              <Icon name="close" />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
