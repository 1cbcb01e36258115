import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { DataPlace } from '#shared/areas/data-folder.ts';
import type { AskPlace } from './ask-place.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import type { LongWork } from './use-long-work.ts';
import styles from './Exchange.module.css';

export interface MoveDataProps {
  readonly askPlace: AskPlace;
  /** The words on the button. */
  readonly title: string;
  /** Before anything was written: nothing is moved in a person's eyes, a folder is chosen. */
  readonly isFirst?: boolean;
  /** Has something kept that the data are to take along. */
  readonly onBefore?: (() => Promise<unknown>) | undefined;
}

interface FoundPlace extends DataPlace {
  readonly ref: string;
}

/** Another folder for the data: they are copied there, or those that lie there are opened. */
export function MoveData({ askPlace, title, isFirst = false, onBefore }: MoveDataProps) {
  const { exchange: words } = useWords();
  const [found, setFound] = useState<FoundPlace>();

  async function choose() {
    const chosen = await askPlace({
      title: words.dataPlaceTitle,
      wanted: { kind: 'folder' },
      action: words.dataHere,
      fits: (place) => api.dataFolder.look({ place }),
    });
    if (chosen) setFound({ ...(await api.dataFolder.look({ place: chosen.ref })), ref: chosen.ref });
  }

  return (
    <>
      <Button icon="folder" onPress={() => void choose()}>
        {title}
      </Button>
      {found && <MoveDialog {...{ found, isFirst, onBefore }} onClose={() => setFound(undefined)} />}
    </>
  );
}

interface MoveDialogProps extends Pick<MoveDataProps, 'onBefore'> {
  readonly found: FoundPlace;
  readonly isFirst: boolean;
  readonly onClose: () => void;
}

function MoveDialog({ found, isFirst, onBefore, onClose }: MoveDialogProps) {
  const { exchange: words } = useWords();
  const { ref: place, holds } = found;
  const told = isFirst && holds === 'free' ? 'first' : holds;

  async function leave(run: LongWork['run']) {
    await onBefore?.();
    if (holds === 'newsroom') await api.dataFolder.open({ place });
    else await run((work) => api.dataFolder.move({ place, work }));
  }

  return (
    <LeaveDialog
      title={words.moveTitles[told]}
      act={words.moveActs[told]}
      working={words.movingData}
      about={<p className={styles.path}>{found.path}</p>}
      {...{ leave, onClose }}
    >
      <p>{words.moveExplained[told]}</p>
      {found.isRemovable && <Notice kind="warning">{words.removable}</Notice>}
    </LeaveDialog>
  );
}
