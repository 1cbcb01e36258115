import { chosenEndings, takeChosen } from '#renderer/features/import/chosen-files.ts';
import { choosePlace } from '#renderer/features/places/choose-place.ts';
import { writeNewArticle } from '#renderer/features/writing/write-new-article.ts';
import type { Command } from '#renderer/commands/registry.ts';
import { pickFiles } from '#renderer/ui/pick-files.ts';
import { walkRegions } from '#renderer/ui/regions.ts';
import { words } from '#renderer/words/words.ts';
import { useOpenedFiles } from './opened-files.ts';
import { useWorkspace } from './workspace-store.ts';

/** What can be done wherever one is in the window. `me`: who a new article is by. */
export function windowCommands(me: string): Command[] {
  const { go, openArticle, closeArticle } = useWorkspace.getState();
  const shown = () => useWorkspace.getState().screen;
  return [
    {
      id: 'window.desk',
      group: 'window',
      title: () => words().desk.title,
      keys: 'Mod+Alt+D',
      run: () => go({ name: 'desk' }),
    },
    {
      id: 'window.photos',
      group: 'window',
      title: () => words().photoDesk.title,
      keys: 'Mod+Alt+K',
      run: () => go({ name: 'photos' }),
    },
    {
      id: 'window.settings',
      group: 'window',
      title: () => words().window.settings,
      keys: 'Mod+,',
      run: () => go({ name: 'settings' }),
    },
    {
      id: 'window.help',
      group: 'help',
      title: () => words().window.help,
      keys: 'F1',
      run: () => go({ name: 'help' }),
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
