import { create } from 'zustand';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/api/failure-text.ts';
import { sendFile } from '#renderer/api/files.ts';
import type { AddedPhoto } from '#shared/areas/assets.ts';
import { AppError } from '#shared/failure.ts';
import type { EntryId } from '#shared/ids.ts';

/** A photo that is kept now. */
export type KeptPhoto = Extract<AddedPhoto, { ok: true }>;

interface Refusal {
  readonly file: string;
  readonly sentence: string;
}

interface Intake {
  /** Of the files that are on their way in; both 0 where there are none. */
  readonly done: number;
  readonly total: number;
  readonly refusals: readonly Refusal[];
  forget(): void;
}

/** The files on their way in, wherever in the window they were chosen, dropped or pasted. */
export const usePhotoIntake = create<Intake>((set) => ({
  done: 0,
  total: 0,
  refusals: [],
  forget: () => set({ refusals: [] }),
}));

let queue = Promise.resolve();

/** Takes files in, one after the other. A bad one is told, and the others go on. */
export function takeIn(files: readonly File[], by: EntryId, onKept: (kept: KeptPhoto) => void): void {
  usePhotoIntake.setState(({ total }) => ({ total: total + files.length }));
  for (const file of files)
    queue = queue.then(() =>
      takeOne(file, by)
        .then((kept) => kept && onKept(kept))
        .finally(count),
    );
}

async function takeOne(file: File, by: EntryId): Promise<KeptPhoto | undefined> {
  try {
    return await keep(file, by);
  } catch (error) {
    const refusal = { file: file.name, sentence: failureText(error) };
    usePhotoIntake.setState(({ refusals }) => ({ refusals: [...refusals, refusal] }));
    return undefined;
  }
}

function count(): void {
  usePhotoIntake.setState(({ done, total }) =>
    done + 1 === total ? { done: 0, total: 0 } : { done: done + 1 },
  );
}

async function keep(file: File, by: EntryId): Promise<KeptPhoto> {
  const ref = await sendFile(file);
  const [added] = await api.assets.add({ files: [ref], as: by });
  if (added?.ok) return added;
  throw new AppError(added?.failure.code ?? 'internal', added?.failure.sentence ?? '');
}
