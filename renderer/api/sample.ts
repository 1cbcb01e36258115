import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { WorkId } from '#shared/areas/work.ts';
import { api, onEvent } from './api.ts';
import { begunToWork } from './closing.ts';

/** Whether the sample newsroom is here, and what of it somebody wrote in. */
export const sampleQuery = queryOptions({
  queryKey: ['articles', 'sample'],
  queryFn: () => api.sample.state({}),
});

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How far the adding has come; null where nobody is adding. It is told, and never asked for. */
const progressQuery = queryOptions({
  queryKey: ['work', 'sample'],
  queryFn: (): Progress | null => null,
});

/** Adds the sample newsroom, and says how far it has come. */
export function useAddSample() {
  const client = useQueryClient();
  const { data: progress = null } = useQuery(progressQuery);
  const adding = useMutation({
    mutationFn: () => addSample((now) => client.setQueryData(progressQuery.queryKey, now)),
    onSettled: () => client.invalidateQueries({ queryKey: sampleQuery.queryKey }),
  });
  return { ...adding, progress };
}

async function addSample(tell: (progress: Progress | null) => void) {
  const work = WorkId.parse(crypto.randomUUID());
  tell({ done: 0, total: 0 });
  const forget = onEvent((event) => {
    if (event.topic !== 'work.progress' || event.payload.work !== work) return;
    tell({ done: event.payload.done, total: event.payload.total });
  });
  const over = begunToWork();
  try {
    return await api.sample.add({ work });
  } finally {
    over();
    forget();
    tell(null);
  }
}

export function useRemoveSample() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (evenEdited: boolean) => api.sample.remove({ evenEdited }),
    onSettled: () => client.invalidateQueries({ queryKey: sampleQuery.queryKey }),
  });
}
