import { expect, test } from 'vitest';
import { takeFilesIn } from '#renderer/features/photos/taking-in.ts';
import type { AddedPhoto } from '#shared/areas/assets.ts';
import { AppError } from '#shared/failure.ts';

const files = Array.from({ length: 10 }, (_, index) => new File([`${index}`], `DSC_${index}.jpg`));

/** What the core answers; that a picture is kept is told by its name alone here. */
function kept(ref: string): AddedPhoto {
  return { ok: false, file: ref, failure: { code: 'invalid_input', sentence: `giữ ${ref}` } };
}

interface Course {
  readonly calls: string[][];
  readonly told: string[];
}

async function take(
  { failsAt, stopsAfter = Infinity }: { failsAt?: number; stopsAfter?: number } = {},
  send = async (file: File) => file.name,
): Promise<Course> {
  const stopping = new AbortController();
  const course: Course = { calls: [], told: [] };
  await takeFilesIn(files, {
    signal: stopping.signal,
    async send(file) {
      if (file.name === `DSC_${failsAt}.jpg`) throw new AppError('storage', `mất ${file.name}`);
      return send(file);
    },
    async keep(refs) {
      course.calls.push(refs);
      return refs.map(kept);
    },
    onAdded(added) {
      course.told.push(...added.map((one) => (one.ok ? '' : one.failure.sentence)));
      if (course.told.length >= stopsAfter) stopping.abort();
    },
  });
  return course;
}

test('many files are kept in few calls, and told in the order in which they were dropped', async () => {
  const { calls, told } = await take();

  expect(calls.length).toBeLessThanOrEqual(3);
  expect(told).toEqual(files.map(({ name }) => `giữ ${name}`));
});

test('files arrive in their order, whichever of them was sent first', async () => {
  const late = (file: File) =>
    new Promise<string>((resolve) =>
      setTimeout(() => resolve(file.name), file.name === 'DSC_0.jpg' ? 20 : 0),
    );

  const { told } = await take({}, late);

  expect(told).toEqual(files.map(({ name }) => `giữ ${name}`));
});

test('a file that cannot be sent is told in its place, and the others go on', async () => {
  const { told } = await take({ failsAt: 2 });

  expect(told).toEqual(files.map(({ name }, index) => `${index === 2 ? 'mất' : 'giữ'} ${name}`));
});

test('called off, it tells of what was kept and begins nothing more', async () => {
  const { calls, told } = await take({ stopsAfter: 1 });

  expect(calls).toHaveLength(1);
  expect(told).toHaveLength(calls[0]!.length);
});

test('where the core refuses all of it, it ends with what the core said', async () => {
  const work = takeFilesIn(files, {
    signal: new AbortController().signal,
    send: async (file) => file.name,
    keep: () => Promise.reject(new AppError('blocked', 'Chưa chọn người làm.')),
    onAdded: () => undefined,
  });

  await expect(work).rejects.toThrow('Chưa chọn người làm.');
});
