import type { ReactNode } from 'react';
import { api } from '#renderer/api/api.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import styles from './Exchange.module.css';

/** Says what was written and where, and leads there. */
export function Written({ place, path, children }: { place: string; path: string; children: ReactNode }) {
  const { exchange: words } = useWords();
  const show = () => void api.places.reveal({ place });
  return (
    <Notice
      kind="good"
      actions={
        <Button icon="folder" onPress={show}>
          {words.showFolder}
        </Button>
      }
    >
      {children}
      <p className={styles.path}>{path}</p>
    </Notice>
  );
}
