import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure';
import { Icon } from './Icon.tsx';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  /** A short remark at the end of the title: a count, what is missing. */
  readonly note?: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A part of a side column that can be folded away. */
export function Panel({ title, children, note, isOpen, onToggle }: PanelProps) {
  return (
    <Disclosure className={styles.panel!} isExpanded={isOpen} onExpandedChange={onToggle}>
      <Heading level={2} className={styles.heading!}>
        <Button slot="trigger" className={styles.trigger!}>
          <Icon name="chevron" />
          {title}
        </Button>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </Heading>
      <DisclosurePanel className={styles.body!}>{isOpen && children}</DisclosurePanel>
    </Disclosure>
  );
}
