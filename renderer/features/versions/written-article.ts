import type { BodyHandle } from '#renderer/editor/body-handle.ts';
import type { LineHandle } from '#renderer/editor/LineField.tsx';
import type { Article, ArticleFields, ClearableField } from '#shared/areas/articles.ts';
import { runFields, type ArticleContent, type RunField } from '#shared/document/content.ts';
import type { EntryId } from '#shared/ids.ts';

/** What a comparison asks of an article that is being written. */
export interface WrittenArticle {
  readonly article: Pick<Article, 'id' | 'content' | 'isReadOnly'>;
  readonly as: EntryId;
  readonly state: { getState(): { readonly particulars: Partial<ArticleContent> } };
  readonly body: () => Pick<BodyHandle, 'blocks' | 'drop' | 'put' | 'remove' | 'replace' | 'text'> | null;
  readonly line: (field: RunField) => Pick<LineHandle, 'drop' | 'replace' | 'runs' | 'text'> | null;
  setFields(fields: ArticleFields, clear?: readonly ClearableField[]): void;
  /** Saves now. True once all of it is stored. */
  flush(): Promise<boolean>;
}

/** The article as it stands on the screen, up to the last word that is done. */
export function contentNow({ article, state, line, body }: WrittenArticle): ArticleContent {
  const lines = runFields.map((field) => [field, line(field)?.runs() ?? article.content[field]]);
  return {
    ...article.content,
    ...state.getState().particulars,
    ...Object.fromEntries(lines),
    body: body()?.blocks() ?? article.content.body,
  };
}
