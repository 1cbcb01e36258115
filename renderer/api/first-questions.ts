import type { Reply } from '#shared/failure.ts';

type Ask = (method: string, input: unknown) => Promise<Reply>;

/**
 * Asks what the first screen is going to ask, while its code is still on its way. Which questions these are is only a
 * guess: one that nobody has costs nothing but the asking. Answers whether an article is on that screen.
 */
export async function askFirstQuestions(ask: Ask): Promise<{ readonly isWriting: boolean }> {
  const left = ask('settings.layout', { name: 'workspace' });
  void ask('settings.get', {});
  for (const kind of ['person', 'role', 'level'])
    for (const list of ['registers.list', 'registers.archived']) void ask(list, { kind });
  void ask('upkeep.notices', {});
  void ask('backups.list', {});
  const { article, tabs } = openArticles(await left);
  if (tabs.length > 0) void ask('articles.summaries', { ids: tabs });
  if (article === undefined) return { isWriting: false };
  void ask('articles.open', { id: article });
  for (const name of [`article.${article}`, 'writing.panels', 'writing.page'])
    void ask('settings.layout', { name });
  return { isWriting: true };
}

interface OpenArticles {
  readonly article?: string | undefined;
  readonly tabs: readonly string[];
}

/** Read without a schema, which would have to be loaded first: the one who shows the window reads it with care. */
function openArticles(left: Reply): OpenArticles {
  const value = left.ok ? (left.value as Partial<Record<'screen' | 'tabs', unknown>> | null) : null;
  const screen = value?.screen as { article?: unknown } | undefined;
  return {
    article: typeof screen?.article === 'string' ? screen.article : undefined,
    tabs: Array.isArray(value?.tabs) ? value.tabs.filter((tab) => typeof tab === 'string') : [],
  };
}
