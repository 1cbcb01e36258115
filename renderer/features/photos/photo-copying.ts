import { create } from 'zustand';
import { api, onEvent } from '#renderer/api/api.ts';
import { begunToWork } from '#renderer/api/closing.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { toldText } from '#renderer/words/told-text.ts';
import { WorkId } from '#shared/areas/work.ts';
import type { AssetId, EntryId } from '#shared/ids.ts';

interface CopiesReport {
  readonly folder: string;
  readonly written: number;
  /** A sentence for each photo that was not. */
  readonly refusals: readonly string[];
}

interface Copying {
  readonly done: number;
  /** 0 where none are being written. */
  readonly total: number;
  readonly report: CopiesReport | null;
  forget(): void;
  stop(): void;
}

let work: WorkId | undefined;

/** Copies with the desk's words in them, on their way into a folder. */
export const usePhotoCopying = create<Copying>((set) => ({
  done: 0,
  total: 0,
  report: null,
  forget: () => set({ report: null }),
  stop: () => void (work && api.work.cancel({ work })),
}));

/** One order at a time: while copies are being written, nothing else is begun. */
export async function writeCopies(
  ids: readonly AssetId[],
  out: { readonly ref: string; readonly path: string },
  as: EntryId,
): Promise<void> {
  if (work) return;
  const own = (work = WorkId.parse(crypto.randomUUID()));
  usePhotoCopying.setState({ done: 0, total: ids.length, report: null });
  const end = onEvent(({ topic, payload }) => {
    if (topic === 'work.progress' && payload.work === own) usePhotoCopying.setState({ done: payload.done });
  });
  const over = begunToWork();
  const report = await ordered(ids, out, { as, work: own });
  over();
  end();
  work = undefined;
  usePhotoCopying.setState({ done: 0, total: 0, report });
}

async function ordered(
  ids: readonly AssetId[],
  out: { readonly ref: string; readonly path: string },
  order: { as: EntryId; work: WorkId },
): Promise<CopiesReport> {
  try {
    const copies = await api.photos.writeCopies({ ids: [...ids], out: out.ref, ...order });
    const refusals = copies.flatMap((copy) => (copy.ok ? [] : [toldText(copy.failure.sentence)]));
    return { folder: out.path, written: copies.length - refusals.length, refusals };
  } catch (error) {
    return { folder: out.path, written: 0, refusals: [failureText(error)] };
  }
}
