import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { PackReceipt } from '#shared/areas/stories.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId } from '#shared/ids.ts';
import { buildFileAtomic } from '#core/storage/files.ts';
import { checkStoryFile } from './check-story-file.ts';
import { manifestPath } from './entry-names.ts';
import { manifestBytes } from './manifest.ts';
import { createPauses } from './pauses.ts';
import { packFailure, stoppedPacking } from './place-failure.ts';
import { planPack, type PackPlan, type PhotoEntry } from './plan-pack.ts';
import { checkedAgainst, type StoryPorts } from './ports.ts';
import { StoryFileError } from './refusals.ts';
import { beginsWithEntry } from './zip-layout.ts';
import { createZipWriter } from './zip-writer.ts';

export interface PackOrder {
  readonly ids: readonly ArticleId[];
  /** The file to write; ".toasoan" is added where it is missing. */
  readonly out: string;
  readonly replace?: boolean | undefined;
  readonly signal: AbortSignal;
  /** Told after each part that was written or read again. */
  onProgress(done: number, total: number): void;
}

/** Writes articles with their history as one story file: whole under its name, and read again to its last byte, or not. */
export async function packStories(order: PackOrder, ports: StoryPorts): Promise<PackReceipt> {
  const path = storyPath(order.out);
  try {
    await checkFree(path, order.replace ?? false);
    const plan = await planPack([...new Set(order.ids)], ports, createPauses(order.signal));
    const steps = createSteps(plan, order);
    await buildFileAtomic(path, {
      write: (file) => writeStoryFile(file, plan, { ports, order, step: steps.next }),
      verify: (temporary) => verify(temporary, { ports, order, step: steps.next }),
    });
    return await receiptOf(path, plan);
  } catch (error) {
    throw order.signal.aborted ? stoppedPacking() : packFailure(error, path);
  }
}

function storyPath(out: string): string {
  return resolve(/\.toasoan$/i.test(out) ? out : `${out}.toasoan`);
}

interface Work {
  readonly ports: StoryPorts;
  readonly order: PackOrder;
  step(): void;
}

async function writeStoryFile(file: FileHandle, plan: PackPlan, { ports, order, step }: Work): Promise<void> {
  const zip = createZipWriter(file);
  await zip.addPlain(manifestPath, manifestBytes(plan.manifest));
  for (const { path, bytes } of plan.texts) {
    order.signal.throwIfAborted();
    await zip.addText(path, bytes());
    step();
  }
  for (const photo of plan.photos) {
    order.signal.throwIfAborted();
    await withOriginal(photo, ports, (original) => zip.addFile(photo.path, original, photo.size));
    step();
  }
  await zip.finish();
}

async function withOriginal(
  { asset, path }: PhotoEntry,
  { assets }: StoryPorts,
  use: (original: FileHandle) => Promise<void>,
): Promise<void> {
  const original = await open(assets.pathOf(asset), 'r').catch((cause) => {
    throw new StoryFileError('photo', path, cause);
  });
  await use(original).finally(() => original.close());
}

/** Reads what was written as whoever opens it will: the file counts only if nothing is amiss. */
async function verify(temporary: string, { ports, order, step }: Work): Promise<void> {
  const { file } = await checkStoryFile(temporary, {
    ...checkedAgainst(ports),
    signal: order.signal,
    onChecked: step,
  });
  await file.close();
}

function createSteps({ texts, photos, manifest }: PackPlan, { onProgress }: PackOrder) {
  const total = texts.length + photos.length + manifest.articles.length + photos.length;
  let done = 0;
  return { next: () => onProgress((done += 1), total) };
}

async function receiptOf(
  path: string,
  { manifest, photos, revisions, missingPhotos }: PackPlan,
): Promise<PackReceipt> {
  const { size } = await stat(path);
  return { path, size, articles: manifest.articles.length, revisions, photos: photos.length, missingPhotos };
}

/** A mistyped name must not cost somebody's work: only a story file gives way to a story file, and only when asked. */
async function checkFree(path: string, replace: boolean): Promise<void> {
  const start = await startOf(path);
  if (start === undefined) return;
  const name = basename(path).normalize('NFC');
  if (!replace)
    throw new AppError(
      'conflict',
      `Nơi này đã có “${name}”. Hãy đặt tên khác, hoặc chọn thay gói cũ rồi đóng gói lại.`,
    );
  if (!beginsWithEntry(start, manifestPath))
    throw new AppError(
      'conflict',
      `“${name}” không phải gói bài của Tòa Soạn nên không bị thay. Hãy đặt tên khác.`,
    );
}

/** The first bytes of what lies there; undefined where nothing does. */
async function startOf(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return undefined;
  try {
    if (!(await file.stat()).isFile()) return new Uint8Array();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
