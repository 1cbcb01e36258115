import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { summariesQuery } from '#renderer/api/articles.ts';
import type { Article, ArticleSummary } from '#shared/areas/articles.ts';
import type { Stage } from '#shared/areas/workflow.ts';

/** Where an opened article stands now: it may be moved while it is open. */
export function useStage(article: Article): Stage {
  const { data: stage = article.stage } = useQuery({
    ...summariesQuery([article.id]),
    placeholderData: keepPreviousData,
    select: stageOf,
  });
  return stage;
}

function stageOf([row]: readonly ArticleSummary[]): Stage | undefined {
  return row?.stage;
}
