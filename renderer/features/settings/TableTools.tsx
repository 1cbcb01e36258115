import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { pickFiles } from '#renderer/ui/pick-files.ts';
import { useWords } from '#renderer/words/words.ts';
import { ImportDialog } from './ImportDialog.tsx';
import type { ListTable } from './use-table.ts';

/** The list goes to a spreadsheet, and comes back. */
export function TableTools({ table: { kind, me, file, take, leave, write } }: { table: ListTable }) {
  const { lists: words } = useWords();
  return (
    <>
      <MenuButton
        icon="more"
        label={words.whole}
        choices={[
          {
            id: 'import',
            title: words.importTable,
            onChoose: () => pickFiles(['.csv', 'text/csv', '.txt'], ([first]) => first && take(first)),
          },
          {
            id: 'export',
            title: words.exportTable,
            isDisabled: write === undefined,
            onChoose: () => write?.(),
          },
        ]}
      />
      {file !== undefined && <ImportDialog kind={kind} file={file} me={me} onClose={leave} />}
    </>
  );
}
