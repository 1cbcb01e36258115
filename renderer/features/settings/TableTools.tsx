import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { sendFile } from '#renderer/api/files.ts';
import type { Me } from '#renderer/api/session.ts';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { pickFiles } from '#renderer/ui/pick-files.ts';
import { useWords } from '#renderer/words/words.ts';
import type { TableKind } from '#shared/areas/lists/columns.ts';
import { slug } from '#shared/text/slug.ts';
import type { AskPlace } from './ask-place.ts';
import { Failed } from './Failed.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { partWords } from './list-words.ts';
import styles from './Settings.module.css';

interface TableToolsProps {
  readonly kind: TableKind;
  readonly me: Me;
  readonly askPlace: AskPlace | undefined;
}

/** The list goes to a spreadsheet, and comes back. */
export function TableTools({ kind, me, askPlace }: TableToolsProps) {
  const all = useWords();
  const words = all.lists;
  const [file, setFile] = useState<string>();
  const send = useMutation({ mutationFn: (table: File) => sendFile(table), onSuccess: setFile });
  const write = useMutation({
    mutationFn: ({ ref, replaces }: { ref: string; replaces: boolean }) =>
      api.registers.exportTable({ kind, out: ref, replace: replaces, as: me.id }),
  });
  const exportList = async () => {
    const name = `${words.fileName(slug(partWords(all)[kind], { fallback: kind }))}.csv`;
    const place = await askPlace?.({
      title: words.exportTable,
      wanted: { kind: 'newFile', name },
      action: words.exportHere,
    });
    if (place) write.mutate(place);
  };
  return (
    <>
      <MenuButton
        icon="more"
        label={words.whole}
        choices={[
          {
            id: 'import',
            title: words.importTable,
            onChoose: () => pickFiles(['.csv', 'text/csv', '.txt'], ([first]) => first && send.mutate(first)),
          },
          {
            id: 'export',
            title: words.exportTable,
            isDisabled: askPlace === undefined,
            onChoose: () => void exportList(),
          },
        ]}
      />
      <div className={styles.told}>
        {write.data && <Notice kind="good">{words.exported(write.data.rows, write.data.path)}</Notice>}
        <Failed error={write.error ?? send.error} />
      </div>
      {file !== undefined && (
        <ImportDialog kind={kind} file={file} me={me} onClose={() => setFile(undefined)} />
      )}
    </>
  );
}
