import { useQuery } from '@tanstack/react-query';
import { sectionsQuery } from '#renderer/api/registers.ts';
import { sectionOptions } from '#renderer/api/section-options.ts';
import { keysText } from '#renderer/commands/keys.ts';
import { runCommand } from '#renderer/commands/registry.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useWords } from '#renderer/words/words.ts';
import { EntryId } from '#shared/ids.ts';
import { columnIds } from './column-ids.ts';
import { useDesk } from './desk-store.ts';
import { DeskFilters } from './DeskFilters.tsx';
import styles from './DeskTools.module.css';

export const searchFieldId = 'desk-search';
const any = '*';

interface DeskToolsProps {
  readonly onImport: () => void;
  readonly waitingPages: number;
}

/** What stands above the list: search, filters, columns, and the way in for pages. */
export function DeskTools({ onImport, waitingPages }: DeskToolsProps) {
  const { desk: words, places } = useWords();
  const { text, search, isReading, toggleReading } = useDesk();
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <SearchField
          id={searchFieldId}
          label={words.search}
          clearLabel={words.clearSearch}
          value={text}
          onChange={search}
          onDown={goToFirst}
        />
      </div>
      <SectionFilter />
      <DeskFilters />
      <div className={styles.end}>
        <Button kind="quiet" icon="import" onPress={onImport}>
          {waitingPages === 0 ? words.import : words.importWaiting(waitingPages)}
        </Button>
        <ColumnMenu />
        <IconButton icon="stick" label={places.openStory} keys={keysText('Mod+Alt+O')} onPress={openStory} />
        <IconButton
          icon="panels"
          label={isReading ? words.hideReading : words.showReading}
          isOn={isReading}
          onPress={toggleReading}
        />
      </div>
    </div>
  );
}

function openStory(): void {
  runCommand('stories.open');
}

/** Chooses the first article below, as a click on it would. The heads of the columns have keys too, and are none. */
function goToFirst(): void {
  const row = document.querySelector<HTMLElement>(
    '[data-region="main"] [aria-multiselectable] [role="row"][data-key]',
  );
  row?.focus();
  if (row?.dataset['key'] !== undefined) useDesk.getState().select(new Set([row.dataset['key']]));
}

/** It has its place from the start and is drawn once it has something to choose from: the desk is there sooner. */
function SectionFilter() {
  const { desk: words } = useWords();
  const { filter, narrow } = useDesk();
  const sections = useQuery(sectionsQuery);
  return (
    <div className={styles.filter}>
      {!sections.isPending && (
        <Select
          label={words.section}
          isLabelHidden
          options={[{ id: any, title: words.allSections }, ...sectionOptions(sections.data ?? [])]}
          value={filter.section ?? any}
          onChange={(id) => narrow({ section: id === any ? undefined : EntryId.parse(id) })}
          placeholder={words.allSections}
        />
      )}
    </div>
  );
}

function ColumnMenu() {
  const { desk: words } = useWords();
  const { columns, toggleColumn } = useDesk();
  return (
    <MenuButton
      label={words.chooseColumns}
      choices={columnIds.map((id) => ({
        id,
        title: words.columns[id],
        isChosen: columns.includes(id),
        onChoose: () => toggleColumn(id),
      }))}
    >
      {words.chooseColumns}
    </MenuButton>
  );
}
