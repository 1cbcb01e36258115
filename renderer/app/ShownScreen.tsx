import type { ComponentProps } from 'react';
import type { Me } from '#renderer/api/session.ts';
import { runCommand } from '#renderer/commands/registry.ts';
import { useDesk } from '#renderer/features/desk/desk-store.ts';
import { useImport } from '#renderer/features/import/import-store.ts';
import { choosePlace } from '#renderer/features/places/choose-place.ts';
import { useShortcuts } from '#renderer/features/writing/use-shortcuts.ts';
import { useWords } from '#renderer/words/words.ts';
import { selectionActions } from './article-dialogs.ts';
import { askBackupPlace } from './ask-backup-place.ts';
import { askFolder } from './ask-folder.ts';
import { putPhotosInto } from './placed-photos.ts';
import {
  ArticleDesk,
  BackupSettings,
  DeskView,
  HelpView,
  ImportView,
  MoveData,
  NamedOwner,
  PhotoDeskView,
  SettingsView,
} from './screens.ts';
import { useChosenCommands } from './use-chosen-commands.ts';
import { useWorkspace } from './workspace-store.ts';

/** The screen that is open. One line for each: what it is given, and where it may lead. */
export function ShownScreen({ me }: { me: Me }) {
  const { screen, lastWritten, go, openArticle } = useWorkspace();
  const words = useWords();
  const waitingPages = useImport(({ pages }) => pages.length);
  switch (screen.name) {
    case 'desk':
      return (
        <Desk
          me={me}
          onOpen={openArticle}
          onWrite={() => runCommand('article.new')}
          onImport={() => go({ name: 'import' })}
          waitingPages={waitingPages}
          actions={selectionActions(words)}
        />
      );
    case 'photos':
      return (
        <PhotoDesk
          me={me}
          openArticles={lastWritten}
          onOpenArticle={openArticle}
          onPutInto={putPhotosInto}
          askFolder={askFolder}
        />
      );
    case 'writing':
      return <ArticleDesk key={`${screen.article} ${me.id}`} article={screen.article} me={me} />;
    case 'import':
      return (
        <ImportView
          me={me}
          ownerOf={(byline, onOwner) => <NamedOwner {...{ byline, onOwner }} me={me.id} />}
          onOpen={openArticle}
          onDone={() => {
            useDesk.getState().showPlace('draft');
            go({ name: 'desk' });
          }}
        />
      );
    case 'settings':
      return (
        <SettingsView
          part={screen.part}
          onPart={(part) => go({ name: 'settings', part })}
          me={me}
          choosePlace={askBackupPlace}
          askPlace={choosePlace}
          backups={<BackupSettings />}
          moving={<MoveData askPlace={choosePlace} title={words.settings.data.move} />}
        />
      );
    case 'help':
      return <HelpView me={me} />;
    default:
      return screen satisfies never;
  }
}

function Desk(props: ComponentProps<typeof DeskView>) {
  useChosenCommands();
  return <DeskView {...props} />;
}

/** No article is open here: a typed key becomes the form that is right today. */
function PhotoDesk(props: ComponentProps<typeof PhotoDeskView>) {
  useShortcuts();
  return <PhotoDeskView {...props} />;
}
