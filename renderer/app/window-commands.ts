import { chosenEndings, takeChosen } from '#renderer/features/import/chosen-files.ts';
import { choosePlace } from '#renderer/features/places/choose-place.ts';
import { writeNewArticle } from '#renderer/features/writing/write-new-article.ts';
import type { Command } from '#renderer/commands/registry.ts';
import { pickFiles } from '#renderer/ui/pick-files.ts';
import { goToMain, walkRegions } from '#renderer/ui/regions.ts';
import { words } from '#renderer/words/words.ts';
import { useOpenedFiles } from './opened-files.ts';
import { useWorkspace, type Screen } from './workspace-store.ts';

/** What can be done wherever one is in the window. `me`: who a new article is by. */
export function windowCommands(me: string): Command[] {
  const { go, openArticle, closeArticle } = useWorkspace.getState();
  const shown = () => useWorkspace.getState().screen;
  /** A key leads into the screen: what it was pressed on above the screen does not keep the focus. */
  const goInto = (screen: Screen) => {
    const isShown = shown().name === screen.name;
    if (!isShown && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    go(screen);
    if (isShown) goToMain();
  };
  return [
    {
      id: 'window.desk',
      group: 'window',
      title: () => words().desk.title,
      keys: 'Mod+Alt+D',
      run: () => goInto({ name: 'desk' }),
    },
    {
      id: 'window.photos',
      group: 'window',
      title: () => words().photoDesk.title,
      keys: 'Mod+Alt+K',
      run: () => goInto({ name: 'photos' }),
    },
    {
      id: 'window.settings',
      group: 'window',
      title: () => words().window.settings,
      keys: 'Mod+,',
      run: () => goInto({ name: 'settings' }),
    },
    {
      id: 'window.help',
      group: 'help',
      title: () => words().window.help,
      keys: 'F1',
      run: () => goInto({ name: 'help' }),
    },
    {
      id: 'stories.open',
      group: 'window',
      title: () => words().places.openStory,
      keys: 'Mod+Alt+O',
      run: () => void openStory(),
    },
    {
      id: 'desk.import',
      group: 'desk',
      title: () => words().desk.import,
      keys: 'Mod+O',
      // Among photos the same keys bring in photos.
      isEnabled: () => shown().name !== 'photos',
      run: () => (shown().name === 'import' ? pickFiles(chosenEndings, takeChosen) : go({ name: 'import' })),
    },
    {
      id: 'window.nextRegion',
      group: 'window',
      title: () => words().window.nextRegion,
      keys: 'F6',
      run: () => walkRegions(1),
    },
    {
      id: 'window.previousRegion',
      group: 'window',
      title: () => words().window.previousRegion,
      keys: 'Shift+F6',
      run: () => walkRegions(-1),
    },
    {
      id: 'window.close',
      group: 'window',
      title: () => words().window.closeArticle,
      keys: 'Mod+Alt+W',
      isEnabled: () => shown().name === 'writing',
      run() {
        const screen = shown();
        if (screen.name === 'writing') closeArticle(screen.article);
      },
    },
    {
      id: 'article.new',
      group: 'article',
      title: () => words().window.write,
      keys: 'Mod+Alt+N',
      run: () => void writeNewArticle(me, openArticle),
    },
  ];
}

/** As if the person had double-clicked it. */
async function openStory(): Promise<void> {
  const chosen = await choosePlace({
    title: words().places.openStory,
    wanted: { kind: 'file', endings: ['.toasoan'] },
  });
  if (chosen) useOpenedFiles.getState().add([{ ref: chosen.ref, name: chosen.path }]);
}
