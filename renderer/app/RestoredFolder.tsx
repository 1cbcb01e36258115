import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { dataFolderQuery } from '#renderer/api/data-folder.ts';
import { useKeptLayout } from '#renderer/api/kept-layout.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { NoticeLine } from '#renderer/ui/NoticeLine.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { exactTimeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import { useWorkspace } from './workspace-store.ts';

/** An older state is open that a person restored: told until somebody has read it, once in each such folder. */
export function RestoredFolder() {
  const { window: words } = useWords();
  const now = useNow();
  const { data: folder } = useQuery(dataFolderQuery);
  const { kept, keep } = useKeptLayout('restored.toldIn', z.string());
  const { go } = useWorkspace();
  const [isRead, setRead] = useState(false);
  if (isRead || !folder?.instead || folder.instead.isFirst || kept === undefined || kept === folder.path)
    return null;
  const close = () => {
    keep(folder.path);
    setRead(true);
  };
  return (
    <NoticeLine
      text={words.restored(exactTimeText(folder.instead.backupAt, now))}
      closeLabel={words.closeNotice}
      onClose={close}
    >
      <Button kind="quiet" onPress={() => go({ name: 'settings', part: 'data' })}>
        {words.toRestored}
      </Button>
    </NoticeLine>
  );
}
