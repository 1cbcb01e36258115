import { create } from 'zustand';
import { api, onEvent } from '#renderer/api/api.ts';
import { failureText } from '#renderer/api/failure-text.ts';
import { sendFile } from '#renderer/api/files.ts';
import { AddedPhoto } from '#shared/areas/assets.ts';
import { WorkId } from '#shared/areas/work.ts';
import { AppError } from '#shared/failure.ts';
import type { EntryId } from '#shared/ids.ts';

/** A photo that is kept now. */
export type KeptPhoto = Extract<AddedPhoto, { ok: true }>;

interface Refusal {
  readonly file: string;
  readonly sentence: string;
}

/** What became of the files of an archive: how many are new, how many were here. */
interface IntakeReport {
  readonly added: number;
  readonly known: number;
}

interface Intake {
  /** Of the files that are on their way in; both 0 where there are none. */
  readonly done: number;
  readonly total: number;
  readonly refusals: readonly Refusal[];
  /** Null where photos were only put into an article: there they are seen. */
  readonly report: IntakeReport | null;
  forget(): void;
  /** Ends it at the next file. What was kept stays. */
  stop(): void;
}

let called = new AbortController();

/** The files on their way in, wherever in the window they were chosen, dropped or pasted. */
export const usePhotoIntake = create<Intake>((set) => ({
  done: 0,
  total: 0,
  refusals: [],
  report: null,
  forget: () => set({ refusals: [], report: null }),
  stop() {
    called.abort();
    called = new AbortController();
  },
}));

let queue = Promise.resolve();

/** Takes files in, one after the other. A bad one is told, and the others go on. */
export function takeIn(files: readonly File[], by: EntryId, onKept: (kept: KeptPhoto) => void): void {
  const { signal } = called;
  expect(files.length);
  for (const file of files)
    queue = queue.then(async () => {
      const kept = signal.aborted ? undefined : await takeOne(file, by);
      if (kept) onKept(kept);
      count(1);
    });
}

/** Takes files into the archive, and reports what became of them. */
export function takeIntoArchive(files: readonly File[], by: EntryId): void {
  beginReport();
  takeIn(files, by, report);
}

/** Takes a whole folder of this machine into the archive: its files are read where they lie. */
export function takeFolder(folder: string, by: EntryId): void {
  const { signal } = called;
  beginReport();
  expect(1);
  queue = queue.then(async () => {
    if (!signal.aborted) await readFolder(folder, by, signal);
    count(1);
  });
}

async function readFolder(folder: string, by: EntryId, signal: AbortSignal): Promise<void> {
  const work = WorkId.parse(crypto.randomUUID());
  let told = 0;
  let wanted = 0;
  const tell = (added: AddedPhoto) => {
    told += 1;
    if (added.ok) report(added);
    else refuse(added.file, added.failure.sentence);
    count(1);
  };
  const end = onEvent(({ topic, payload }) => {
    if (topic !== 'work.progress' || payload.work !== work) return;
    if (wanted === 0) expect((wanted = payload.total));
    const added = AddedPhoto.safeParse(payload.item);
    if (added.success) tell(added.data);
  });
  const cancel = () => void api.work.cancel({ work });
  signal.addEventListener('abort', cancel);
  try {
    const all = await api.photos.addFolder({ folder, as: by, work });
    end();
    for (const added of all.slice(told)) tell(added);
  } catch (error) {
    refuse('', failureText(error));
  } finally {
    end();
    signal.removeEventListener('abort', cancel);
    count(Math.max(0, wanted - told));
  }
}

async function takeOne(file: File, by: EntryId): Promise<KeptPhoto | undefined> {
  try {
    return await keep(file, by);
  } catch (error) {
    refuse(file.name, failureText(error));
    return undefined;
  }
}

async function keep(file: File, by: EntryId): Promise<KeptPhoto> {
  const ref = await sendFile(file);
  const [added] = await api.assets.add({ files: [ref], as: by });
  if (added?.ok) return added;
  throw new AppError(added?.failure.code ?? 'internal', added?.failure.sentence ?? '');
}

function expect(files: number): void {
  usePhotoIntake.setState(({ total }) => ({ total: total + files }));
}

function count(files: number): void {
  usePhotoIntake.setState(({ done, total }) =>
    done + files >= total ? { done: 0, total: 0 } : { done: done + files },
  );
}

function refuse(file: string, sentence: string): void {
  usePhotoIntake.setState(({ refusals }) => ({ refusals: [...refusals, { file, sentence }] }));
}

/** Files that are put in while others are on their way are reported with them. */
function beginReport(): void {
  usePhotoIntake.setState(({ total, report: before, refusals }) =>
    total > 0 && before ? {} : { report: { added: 0, known: 0 }, refusals: total > 0 ? refusals : [] },
  );
}

function report({ isKnown }: KeptPhoto): void {
  usePhotoIntake.setState(({ report: before }) => {
    const { added, known } = before ?? { added: 0, known: 0 };
    return { report: isKnown ? { added, known: known + 1 } : { added: added + 1, known } };
  });
}
