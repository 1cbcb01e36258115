import { create } from 'zustand';
import { api, onEvent } from '#renderer/api/api.ts';
import { begunToWork } from '#renderer/api/closing.ts';
import { sendFile } from '#renderer/api/files.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { toldText } from '#renderer/words/told-text.ts';
import type { AddedPhoto } from '#shared/areas/assets.ts';
import { TakenFile } from '#shared/areas/photo-desk.ts';
import { WorkId } from '#shared/areas/work.ts';
import type { EntryId } from '#shared/ids.ts';
import { takeFilesIn } from './taking-in.ts';

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
  /** The names of files that were kept and whose end is missing. */
  readonly cut: readonly string[];
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
  cut: [],
  report: null,
  forget: () => set({ refusals: [], cut: [], report: null }),
  stop() {
    called.abort();
    called = new AbortController();
  },
}));

let queue = Promise.resolve();

/** Takes files in as one piece of work; each time some are kept, they are handed on. A bad one is told, and the others go on. */
export function takeIn(
  files: readonly File[],
  by: EntryId,
  onKept: (kept: readonly KeptPhoto[]) => void,
): void {
  const { signal } = called;
  expect(files.length);
  queue = queue.then(() =>
    counted(files.length, (tell) =>
      takeFilesIn(files, {
        signal,
        send: sendFile,
        keep: (refs) => api.assets.add({ files: refs, as: by }),
        onAdded(added) {
          tell(added);
          const kept = added.filter((one) => one.ok);
          if (kept.length > 0) onKept(kept);
        },
      }),
    ),
  );
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

/** Photos of a folder are told of together this often: one by one they would keep the window drawing. */
const toldEachMs = 250;

async function readFolder(folder: string, by: EntryId, signal: AbortSignal): Promise<void> {
  const work = WorkId.parse(crypto.randomUUID());
  const arrived: TakenFile[] = [];
  let told = 0;
  let wanted = 0;
  const tellOf = (added: readonly TakenFile[]) => {
    told += added.length;
    tellAll(added);
    report(added.filter((one) => one.ok));
  };
  const timer = setInterval(() => tellOf(arrived.splice(0)), toldEachMs);
  const end = onEvent(({ topic, payload }) => {
    if (topic !== 'work.progress' || payload.work !== work) return;
    if (wanted === 0) expect((wanted = payload.total));
    const taken = TakenFile.safeParse(payload.item);
    if (taken.success) arrived.push(taken.data);
  });
  const cancel = () => void api.work.cancel({ work });
  signal.addEventListener('abort', cancel);
  const over = begunToWork();
  try {
    const all = await api.photos.addFolder({ folder, as: by, work });
    tellOf(all.slice(told));
  } catch (error) {
    refuse([{ file: '', sentence: failureText(error) }]);
  } finally {
    over();
    end();
    clearInterval(timer);
    signal.removeEventListener('abort', cancel);
    count(Math.max(0, wanted - told));
  }
}

/** So many files are worked on: those that nothing was told of in the end are counted then. */
async function counted(
  files: number,
  work: (tell: (added: readonly AddedPhoto[]) => void) => Promise<void>,
): Promise<void> {
  let told = 0;
  try {
    await work((added) => {
      told += added.length;
      tellAll(added);
    });
  } catch (error) {
    refuse([{ file: '', sentence: failureText(error) }]);
  } finally {
    count(files - told);
  }
}

function tellAll(added: readonly (AddedPhoto | TakenFile)[]): void {
  if (added.length === 0) return;
  refuse(
    added.flatMap((one) => (one.ok ? [] : [{ file: one.file, sentence: toldText(one.failure.sentence) }])),
  );
  const cut = added.flatMap((one) => (one.ok && one.isCut ? [one.file] : []));
  if (cut.length > 0) usePhotoIntake.setState(({ cut: before }) => ({ cut: [...before, ...cut] }));
  count(added.length);
}

function expect(files: number): void {
  usePhotoIntake.setState(({ total }) => ({ total: total + files }));
}

function count(files: number): void {
  usePhotoIntake.setState(({ done, total }) =>
    done + files >= total ? { done: 0, total: 0 } : { done: done + files },
  );
}

function refuse(refused: readonly Refusal[]): void {
  if (refused.length > 0)
    usePhotoIntake.setState(({ refusals }) => ({ refusals: [...refusals, ...refused] }));
}

/** Files that are put in while others are on their way are reported with them. */
function beginReport(): void {
  usePhotoIntake.setState(({ total, report: before, refusals, cut }) =>
    total > 0 && before
      ? {}
      : { report: { added: 0, known: 0 }, refusals: total > 0 ? refusals : [], cut: total > 0 ? cut : [] },
  );
}

function report(kept: readonly { readonly isKnown: boolean }[]): void {
  const known = kept.filter(({ isKnown }) => isKnown).length;
  usePhotoIntake.setState(({ report: before }) => ({
    report: {
      added: (before?.added ?? 0) + kept.length - known,
      known: (before?.known ?? 0) + known,
    },
  }));
}
