import { Button } from '#renderer/ui/Button.tsx';
import { FileButton } from '#renderer/ui/FileButton.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { focusFirstTile } from '#renderer/ui/TileGrid.tsx';
import { useWords } from '#renderer/words/words.ts';
import { PhotoOrder } from '#shared/areas/photo-desk.ts';
import { usePhotoDesk } from './photo-desk-store.ts';
import styles from './PhotoDeskTools.module.css';
import { photoTypes } from './photo-types.ts';

export const photoSearchId = 'photo-search';

interface PhotoDeskToolsProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFolder: () => void;
}

/** What stands above the grid: search, order, and the ways in for photos. */
export function PhotoDeskTools({ onFiles, onFolder }: PhotoDeskToolsProps) {
  const { photoDesk: words } = useWords();
  const { text, search, sort, sortBy, isShowingDetails, toggleDetails } = usePhotoDesk();
  return (
    <div className={styles.tools} data-region="tools">
      <div className={styles.search}>
        <SearchField
          id={photoSearchId}
          label={words.search}
          clearLabel={words.clearSearch}
          value={text}
          onChange={search}
          onDown={focusFirstTile}
        />
      </div>
      <div className={styles.sort}>
        <Select
          label={words.sort}
          isLabelHidden
          options={PhotoOrder.options.map((id) => ({ id, title: words.orders[id] }))}
          value={sort}
          onChange={sortBy}
          placeholder={words.sort}
        />
      </div>
      <div className={styles.end}>
        <FileButton kind="quiet" icon="add" accepts={photoTypes} allowsMany onFiles={onFiles}>
          {words.add}
        </FileButton>
        <Button kind="quiet" icon="folder" onPress={onFolder}>
          {words.addFolder}
        </Button>
        <IconButton
          icon="panels"
          label={isShowingDetails ? words.hideDetails : words.showDetails}
          isOn={isShowingDetails}
          onPress={toggleDetails}
        />
      </div>
    </div>
  );
}
