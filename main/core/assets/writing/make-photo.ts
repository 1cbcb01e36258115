import { readFile } from 'node:fs/promises';
import type { Asset } from '#shared/areas/assets.ts';
import type { DeskWords } from '#shared/areas/photo-desk.ts';
import type { Crop } from '#shared/document/block.ts';
import { AppError } from '#shared/failure.ts';
import { AssetId } from '#shared/ids.ts';
import { lineOf, paragraphsOf } from '#core/assets/notes-text.ts';
import { readMoreNotes, readNotes } from '#core/assets/photo-notes.ts';
import { writeFileAtomic } from '#core/storage/files.ts';
import { sha256 } from '#core/storage/hash.ts';
import { attempts, isForScreens, mostLightBytes, outputType, type MadeOutput } from './output.ts';
import { renderPhoto, type Rendered } from './render-photo.ts';
import { withNotes } from './write-notes.ts';
import type { WrittenNotes } from './written-notes.ts';

/** What the article says of a photo. Where it says nothing, the file's own words stand. */
export interface SaidOfPhoto {
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  readonly headline: string;
  readonly keywords: readonly string[];
}

export interface MakingTask {
  /** Path of the original. It is read, never written. */
  readonly original: string;
  readonly asset: Asset;
  readonly output: MadeOutput;
  readonly keepsPosition: boolean;
  readonly said: SaidOfPhoto;
  /** What the desk says in place of the file, where the photo leaves with the desk's words. */
  readonly desk?: Partial<DeskWords> | undefined;
  readonly crop?: Crop | undefined;
  /** Path of the file to write. */
  readonly to: string;
  /** The folder in which it is, which has to be there. */
  readonly within: string;
}

/** The file that was made: what is known of it, as of any photo. */
export type MadePhoto = Pick<Asset, 'id' | 'mediaType' | 'size' | 'width' | 'height'>;

/** Makes the file of a photo that leaves: as large as asked, cut, with its caption in it. Its words are read back. */
export async function makePhoto(task: MakingTask): Promise<MadePhoto> {
  const original = await readFile(task.original);
  if (sha256(original) !== task.asset.id) throw changedOriginal(task.asset);
  const notes = notesToWrite(original, task);
  const { bytes, ...picture } = needsDrawing(task)
    ? await drawn(original, task, notes)
    : { ...measures(task.asset), bytes: written(original, { task, notes }) };
  if (!saysAll(bytes, notes)) throw unwritable(task.asset);
  await writeFileAtomic(task.to, bytes, { within: task.within });
  return { ...picture, id: AssetId.parse(sha256(bytes)), size: bytes.length };
}

function measures({ mediaType, width, height }: Asset) {
  return { mediaType, width, height };
}

/** Pixels stay as they are unless something about them was asked for. */
function needsDrawing({ asset, output, crop }: MakingTask): boolean {
  const longSide = attempts[output][0]?.longSide ?? Infinity;
  return crop !== undefined || isForScreens(output) || Math.max(asset.width, asset.height) > longSide;
}

async function drawn(original: Buffer, task: MakingTask, notes: WrittenNotes): Promise<Rendered> {
  const { asset, output, crop } = task;
  let last: Rendered | undefined;
  for (const attempt of attempts[output]) {
    const rendered = await renderPhoto(original, asset, { output, crop, attempt }).catch((error: unknown) => {
      throw undrawable(asset, error);
    });
    last = { ...rendered, bytes: written(rendered.bytes, { task, notes, redrawn: rendered }) };
    if (output !== 'light' || last.bytes.length < mostLightBytes) break;
  }
  return last!; // Every output has attempts.
}

interface Writing {
  readonly task: MakingTask;
  readonly notes: WrittenNotes;
  readonly redrawn?: Rendered;
}

function written(bytes: Buffer, { task, notes, redrawn }: Writing): Buffer {
  const { asset, keepsPosition, output, desk } = task;
  const picture = redrawn ?? { ...asset, mediaType: outputType(asset.mediaType, output) };
  try {
    return withNotes(bytes, {
      picture,
      notes,
      change: { keepsPosition, redrawn },
      isRewritten: desk !== undefined,
    });
  } catch (error) {
    if (error instanceof RangeError) throw unwritable(asset, error);
    throw error;
  }
}

function notesToWrite(original: Buffer, { said, desk = {} }: MakingTask): WrittenNotes {
  const own = { ...readNotes(original), ...desk };
  const credit = said.credit || own.credit;
  return {
    ...own,
    ...readMoreNotes(original),
    // The desk's place is one line, which takes the place of all that the file says of where it was.
    ...(desk.place !== undefined && { location: '', city: desk.place, state: '', country: '' }),
    ...(said.alt && { alt: said.alt }),
    headline: own.headline || said.headline,
    caption: paragraphsOf(said.caption || own.caption),
    byline: own.byline || credit,
    credit,
    keywords: [...new Set([...own.keywords, ...said.keywords].map(lineOf))].filter(Boolean),
  };
}

/** Read back with the reader that reads every photo. */
function saysAll(bytes: Buffer, notes: WrittenNotes): boolean {
  const read = readNotes(bytes);
  return (
    read.caption === paragraphsOf(notes.caption) &&
    (['headline', 'byline', 'credit'] as const).every((name) => read[name] === lineOf(notes[name]))
  );
}

function unwritable({ name }: Asset, cause?: unknown): AppError {
  return new AppError(
    'invalid_input',
    `Không ghi được chú thích vào ảnh “${name}”. Hãy chọn xuất ảnh “Tệp gốc” rồi xuất lại.`,
    { cause },
  );
}

function undrawable({ name }: Asset, cause: unknown): AppError {
  return new AppError(
    'invalid_input',
    `Tệp ảnh “${name}” hỏng, không thu nhỏ hay cắt được. Hãy chọn xuất ảnh “Tệp gốc”, hoặc thay ảnh khác.`,
    { cause },
  );
}

function changedOriginal({ name }: Asset): AppError {
  return new AppError(
    'storage',
    `Tệp gốc của ảnh “${name}” đã bị thay đổi trên đĩa. Hãy khôi phục ảnh từ bản sao lưu rồi xuất lại.`,
  );
}
