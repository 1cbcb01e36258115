import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { summariesQuery } from '#renderer/api/articles.ts';
import type { Me } from '#renderer/api/session.ts';
import { runCommand } from '#renderer/commands/registry.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TabBar, type BarTab } from '#renderer/ui/TabBar.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { ArticleSummary } from '#shared/areas/articles.ts';
import { ArticleId } from '#shared/ids.ts';
import styles from './Masthead.module.css';
import { useWorkspace } from './workspace-store.ts';

const deskTab = 'desk';
const photosTab = 'photos';

/** The head of the window: the paper's name, what is open, and what can be reached from everywhere. */
export function Masthead({ me }: { me: Me }) {
  const { window: words, desk, photoDesk } = useWords();
  const { screen, go, openArticle, closeArticle } = useWorkspace();
  const shown = screen.name === 'writing' ? screen.article : screen.name;
  const show = (id: string) =>
    id === deskTab || id === photosTab ? go({ name: id }) : openArticle(ArticleId.parse(id));
  return (
    <header className={styles.masthead} data-region="head">
      <p className={styles.name}>{words.name}</p>
      <TabBar
        label={words.openArticles}
        tabs={[
          { id: deskTab, title: desk.title },
          { id: photosTab, title: photoDesk.title },
          ...useArticleTabs(),
        ]}
        shown={shown}
        onShow={show}
        onClose={(id) => closeArticle(ArticleId.parse(id))}
      />
      <button type="button" className={styles.me} onClick={() => go({ name: 'settings', part: 'me' })}>
        {words.me(me.name, me.roleTitle)}
      </button>
      <div className={styles.tools}>
        <Button kind="primary" icon="write" onPress={() => runCommand('article.new')}>
          {words.write}
        </Button>
        <IconButton icon="help" label={words.help} keys="F1" onPress={() => go({ name: 'help' })} />
        <IconButton icon="gear" label={words.settings} onPress={() => go({ name: 'settings' })} />
      </div>
    </header>
  );
}

/** Everything else of a row changes with every save, and is not shown here. */
function headlines(rows: readonly ArticleSummary[]): Pick<ArticleSummary, 'id' | 'headline'>[] {
  return rows.map(({ id, headline }) => ({ id, headline }));
}

function useArticleTabs(): BarTab[] {
  const { window: words } = useWords();
  const { tabs } = useWorkspace();
  const { data = [] } = useQuery({
    ...summariesQuery(tabs),
    placeholderData: keepPreviousData,
    select: headlines,
  });
  return tabs.map((id) => {
    const title = data.find((article) => article.id === id)?.headline || words.untitled;
    return { id, title, closeLabel: words.closeTab(title) };
  });
}
