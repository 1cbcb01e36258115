import { Breadcrumb, Breadcrumbs } from 'react-aria-components/Breadcrumbs';
import { Button } from 'react-aria-components/Button';
import { CutText } from './CutText.tsx';
import styles from './Trail.module.css';

interface TrailProps {
  readonly label: string;
  /** From the top down; the last one is where one is. */
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  readonly onGo: (id: string) => void;
}

/** Of one step. A way of several long ones stays a way, and no wall. */
const longestName = 28;

/** Where one is, and the way back up. */
export function Trail({ label, steps, onGo }: TrailProps) {
  return (
    <nav aria-label={label}>
      <Breadcrumbs className={styles.trail!} items={steps} onAction={(id) => onGo(String(id))}>
        {({ id, title }) => (
          <Breadcrumb id={id} className={styles.step!}>
            <Button
              className={styles.link!}
              slot={null}
              onPress={() => onGo(id)}
              isDisabled={id === steps.at(-1)?.id}
            >
              <CutText text={title} longest={longestName} />
            </Button>
          </Breadcrumb>
        )}
      </Breadcrumbs>
    </nav>
  );
}
