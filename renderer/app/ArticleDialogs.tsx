import { useQuery } from '@tanstack/react-query';
import { articleQuery } from '#renderer/api/articles.ts';
import type { Me } from '#renderer/api/session.ts';
import { choosePlace } from '#renderer/features/places/choose-place.ts';
import { openAnew } from '#renderer/features/writing/openings.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { later } from '#renderer/ui/later.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import { runsText } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { useArticleDialogs } from './article-dialogs.ts';
import { useOpenedFiles } from './opened-files.ts';
import { useWorkspace } from './workspace-store.ts';

const ExportDialog = later(
  async () => (await import('#renderer/features/exchange/ExportDialog.tsx')).ExportDialog,
);
const GalleyDialog = later(
  async () => (await import('#renderer/features/exchange/GalleyDialog.tsx')).GalleyDialog,
);
const OpenStoryDialog = later(
  async () => (await import('#renderer/features/exchange/OpenStoryDialog.tsx')).OpenStoryDialog,
);
const PackDialog = later(async () => (await import('#renderer/features/exchange/PackDialog.tsx')).PackDialog);
const MoveManyDialog = later(
  async () => (await import('#renderer/features/signoff/MoveManyDialog.tsx')).MoveManyDialog,
);
const SignOffPanel = later(
  async () => (await import('#renderer/features/signoff/SignOffPanel.tsx')).SignOffPanel,
);

const BesideOther = later(
  async () => (await import('#renderer/features/versions/BesideOther.tsx')).BesideOther,
);

/** The dialogs about articles. They stand in the window and show themselves when asked. */
export function ArticleDialogs({ me }: { me: Me }) {
  const { open, close } = useArticleDialogs();
  const [first] = open?.ids ?? [];
  if (!open || !first) return <OpenedStory />;
  const common = { as: me.id, askPlace: choosePlace, onClose: close };
  switch (open.dialog) {
    case 'signOff':
      return open.ids.length === 1 ? (
        <SignOffDialog id={first} me={me} onClose={close} />
      ) : (
        <MoveManyDialog ids={open.ids} me={me} onClose={close} />
      );
    case 'galley':
      return <GalleyDialog id={first} {...common} />;
    case 'export':
      return <ExportDialog ids={open.ids} {...common} />;
    case 'pack':
      return <PackDialog ids={open.ids} {...common} />;
    default:
      return open.dialog satisfies never;
  }
}

function SignOffDialog({ id, me, onClose }: { id: ArticleId; me: Me; onClose: () => void }) {
  const { window } = useWords();
  const { data: article } = useQuery(articleQuery(id));
  const { openArticle } = useWorkspace();
  if (!article) return null;
  const jump = () => {
    onClose();
    openArticle(id);
  };
  return (
    <Dialog
      title={runsText(article.content.headline) || window.untitled}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{window.close}</Button>}
    >
      <SignOffPanel article={article} me={me} Text={BesideOther} onJump={jump} />
    </Dialog>
  );
}

/** A story file that was opened from outside, or from the menu: the first of those that wait. */
function OpenedStory() {
  const { files, refusal, drop, forgetRefusal } = useOpenedFiles();
  const { exchange, window: words } = useWords();
  const { openArticle } = useWorkspace();
  const [file] = files;
  if (refusal !== null)
    return (
      <Dialog
        title={exchange.openTitle}
        isOpen
        onClose={forgetRefusal}
        actions={
          <Button onPress={forgetRefusal} autoFocus>
            {words.close}
          </Button>
        }
      >
        <Notice kind="failure">{refusal}</Notice>
      </Dialog>
    );
  if (!file) return null;
  const open = (article: ArticleId) => {
    drop();
    openArticle(article);
  };
  return (
    <OpenStoryDialog key={file.ref} file={file} onOpenArticle={open} onChanged={openAnew} onClose={drop} />
  );
}
