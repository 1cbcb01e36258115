import { isInField } from '#renderer/commands/in-field.ts';
import { announceCommands, type Command, type KnownCommand } from '#renderer/commands/registry.ts';
import { words } from '#renderer/words/words.ts';
import { captionKeys } from './photo-desk-keys.ts';
import { usePhotoDesk } from './photo-desk-store.ts';
import { photoSearchId } from './PhotoDeskTools.tsx';

export interface PhotoDeskActs {
  addFiles(): void;
  addFolder(): void;
  writeCopies(): void;
  undo(): void;
}

/** What can be done while the photo desk is shown. */
export function photoDeskCommands(acts: PhotoDeskActs): Command[] {
  const text = () => words().photoDesk;
  const { show, toggleDetails } = usePhotoDesk.getState();
  const hasChosen = () => usePhotoDesk.getState().selected.size > 0;
  return [
    {
      id: 'photos.search',
      group: 'photos',
      title: () => text().search,
      keys: 'Mod+F',
      run: () => document.getElementById(photoSearchId)?.focus(),
    },
    { id: 'photos.add', group: 'photos', title: () => text().add, keys: 'Mod+O', run: acts.addFiles },
    {
      id: 'photos.addFolder',
      group: 'photos',
      title: () => text().addFolder,
      keys: 'Mod+Alt+T',
      run: acts.addFolder,
    },
    {
      id: 'photos.caption',
      group: 'photos',
      title: () => text().caption,
      keys: captionKeys,
      isEnabled: hasChosen,
      run: () => show('caption'),
    },
    {
      id: 'photos.toArticle',
      group: 'photos',
      title: () => text().toArticle,
      keys: 'Mod+Alt+B',
      isEnabled: hasChosen,
      run: () => show('toArticle'),
    },
    {
      id: 'photos.copies',
      group: 'photos',
      title: () => text().copies,
      keys: 'Mod+Alt+S',
      isEnabled: hasChosen,
      run: acts.writeCopies,
    },
    {
      id: 'photos.undo',
      group: 'photos',
      title: () => text().undo,
      keys: 'Mod+Z',
      isEnabled: () => usePhotoDesk.getState().done?.undo !== undefined && !isInField(),
      run: acts.undo,
    },
    {
      id: 'photos.details',
      group: 'photos',
      title: () => text().showDetails,
      keys: 'Mod+Alt+R',
      run: toggleDetails,
    },
    ...gridKeys.map((known) => ({ ...known, isEnabled: () => false, run: () => undefined })),
  ];
}

/** Keys that the grid and the large view take for themselves. */
const gridKeys: readonly KnownCommand[] = [
  { id: 'photos.look', group: 'photos', title: () => words().photoDesk.look, keys: 'Enter' },
  { id: 'photos.rate', group: 'photos', title: () => words().photoDesk.rate, keys: '0–5' },
];

const nothing = () => undefined;
announceCommands(
  photoDeskCommands({ addFiles: nothing, addFolder: nothing, writeCopies: nothing, undo: nothing }),
);
