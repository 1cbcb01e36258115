import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Asset } from '#shared/areas/assets.ts';
import type { WrittenCopy } from '#shared/areas/photo-desk.ts';
import { AppError, failureOf } from '#shared/failure.ts';
import type { AssetId } from '#shared/ids.ts';
import type { OwnWords } from './photo-store.ts';
import type { PhotoAnswer, PhotoTask } from './photo-task.ts';

interface Ports {
  find(id: AssetId): Asset | undefined;
  pathOf(asset: Asset): string;
  ownWords(id: AssetId): OwnWords | undefined;
  run(task: PhotoTask): Promise<PhotoAnswer>;
}

export interface Copying {
  /** Path of the folder that takes them. */
  readonly out: string;
  readonly keepsPosition: boolean;
  readonly signal: AbortSignal;
  onWritten(done: number, copy: WrittenCopy): void;
}

/** What an article would say of the photo: nothing, where it leaves by itself. */
const nothingSaid = { caption: '', credit: '', alt: '', headline: '', keywords: [] } as const;

/** Copies of photos with what the desk says in them. The originals are read, never written. */
export function createPhotoCopies({ find, pathOf, ownWords, run }: Ports) {
  async function copy(id: AssetId, { out, keepsPosition }: Copying): Promise<WrittenCopy> {
    const asset = find(id);
    if (!asset) throw new AppError('not_found', 'Có ảnh không còn trong kho ảnh. Hãy chọn lại ảnh.');
    const to = freePath(out, asset.name);
    const making = {
      original: pathOf(asset),
      asset,
      output: 'full',
      keepsPosition,
      to,
      within: out,
    } as const;
    await run({ kind: 'make', ...making, said: nothingSaid, desk: ownWords(id) ?? {} });
    return { ok: true, id, name: parse(to).base };
  }

  async function tryToCopy(id: AssetId, copying: Copying): Promise<WrittenCopy> {
    try {
      return await copy(id, copying);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ok: false, id, failure: failureOf(error) };
    }
  }

  /** One after the other. Ends early where it is called off; what was written stays. */
  return async (ids: readonly AssetId[], copying: Copying): Promise<WrittenCopy[]> => {
    const copies: WrittenCopy[] = [];
    for (const id of ids) {
      if (copying.signal.aborted) break;
      const written = await tryToCopy(id, copying);
      copies.push(written);
      copying.onWritten(copies.length, written);
    }
    return copies;
  };
}

/** The photo's own name, with a number where the folder has such a file. */
function freePath(folder: string, name: string): string {
  const { name: stem, ext } = parse(name.replaceAll(/[/\\:*?"<>|]/g, '-'));
  const candidate = (count: number) => join(folder, `${stem}${count === 1 ? '' : ` (${count})`}${ext}`);
  let count = 1;
  while (existsSync(candidate(count))) count += 1;
  return candidate(count);
}
