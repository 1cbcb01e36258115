import type { PageReview, ReviewLine } from '#shared/areas/page-review.ts';
import type { ReadPage } from '#shared/areas/reading.ts';
import { AppError } from '#shared/failure.ts';
import { filesBeside, type HandedIn } from '#core/articles/files-beside.ts';
import { pictureFiles, type HeldPhoto } from '#core/articles/page-photos.ts';
import { readPicked, readPickedAtOnce, type Picked, type PickedFile } from '#core/articles/picked-file.ts';
import { keepBytes } from '#core/assets/original.ts';
import { keepWaiting } from '#core/assets/waiting-pictures.ts';
import { readPage, reviewPage } from '#core/reading/read-page.ts';
import { storageFailure } from '#core/storage/storage-failure.ts';
import { openPictureDoor, type HeldPicture } from './picture-door.ts';

/** A page, and whether its pictures can be had; none of them is kept. */
export async function readWithPictures(file: Picked): Promise<ReadPage> {
  const { door } = openPictureDoor(filesBeside(file));
  return readPage(await readPicked(file), door);
}

/** A file with what was handed in beside it, or a page that was pasted. */
export type ReviewTask = (
  { readonly file: Picked; readonly beside?: readonly HandedIn[] } | { readonly text: string }
) & {
  /** Where the pictures are kept until the page is accepted; absent where nothing can be. */
  readonly waiting?: string | undefined;
};

const encoder = new TextEncoder();

/** A page for a person to look over. Its pictures are kept aside until it is accepted. */
export async function reviewWithPictures({ waiting, ...task }: ReviewTask): Promise<PageReview> {
  const page = 'file' in task ? readPickedAtOnce(task.file) : { name: '', bytes: encoder.encode(task.text) };
  if (waiting === undefined) return reviewPage(page);
  const { door, held } = openPictureDoor(
    'file' in task ? filesBeside(task.file, task.beside) : () => undefined,
  );
  const review = await reviewPage(page, door);
  const lines: ReviewLine[] = [];
  for (const line of review.lines) lines.push(await withPictureKept(line, { held, waiting }));
  return { ...review, lines };
}

/** A disk that takes no picture stops no page. */
async function withPictureKept(
  line: ReviewLine,
  { held, waiting }: { held: ReadonlyMap<string, HeldPicture>; waiting: string },
): Promise<ReviewLine> {
  const picture = line.picture?.kind === 'file' ? held.get(line.picture.id) : undefined;
  if (!picture) return line;
  try {
    await keepWaiting(waiting, picture);
    return line;
  } catch (error) {
    const failure = storageFailure(error);
    if (!(failure instanceof AppError)) throw error;
    return { ...line, picture: { kind: 'refused', why: failure.message } };
  }
}

/** A page that is stored as it was read: its pictures lie among the originals, and are known nowhere yet. */
export async function readToStore(
  file: PickedFile,
  { picked, originals }: { picked: Picked; originals: string },
): Promise<{ page: ReadPage; photos: ReadonlyMap<string, HeldPhoto> }> {
  const { door, held } = openPictureDoor(filesBeside(picked));
  const page = await readPage(file, door);
  const photos = new Map<string, HeldPhoto>();
  for (const { id, name } of pictureFiles(page)) {
    const picture = held.get(id);
    if (picture) photos.set(id, await keepBytes({ name, bytes: picture.bytes }, originals));
  }
  return { page, photos };
}
