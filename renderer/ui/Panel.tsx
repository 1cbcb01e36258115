import { useRef, type ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure';
import { Icon } from './Icon.tsx';
import { followUnfolding } from './into-sight.ts';
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
  const panel = useRef<HTMLDivElement>(null);
  const toggle = (willOpen: boolean) => {
    onToggle(willOpen);
    if (willOpen && panel.current) followUnfolding(panel.current);
  };
  return (
    <Disclosure ref={panel} className={styles.panel!} isExpanded={isOpen} onExpandedChange={toggle}>
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
