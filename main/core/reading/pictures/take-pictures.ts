import type { Asset } from '#shared/areas/assets.ts';
import { AppError } from '#shared/failure.ts';
import { mostPictures } from '#shared/areas/page-review.ts';
import type { PagePicture, PictureFile } from '#shared/areas/page-picture.ts';
import type { FindFile, Page, PageFile } from '#core/reading/page.ts';
import type { Line } from '#core/reading/recognise/line.ts';
import { pictureAddress } from './picture-address.ts';
import { pictureName, withEnding } from './picture-name.ts';
import { writtenPicture } from './written-picture.ts';

/** What becomes of the pictures of a page. */
export interface PictureDoor {
  /** Finds a file beside the page by its path from there. */
  readonly beside: FindFile;
  /** Looks at a picture and keeps hold of it; refuses with a sentence what is none that can be printed. */
  take(file: PageFile): Pick<PictureFile, 'id' | 'width' | 'height'> & Pick<Asset, 'mediaType'>;
}

/** A picture of the story, or of the page's dress: an icon, a line, a blank that keeps a place free. */
export type Taken = PagePicture | 'dress';

/** Smaller on either side a file is no photo of a story. */
const smallestPx = 90;

/** Bytes of all pictures of a page: what it holds beyond them is said to be too much. */
const mostBytes = 300 * 1024 * 1024;

export type TakePicture = (line: Line) => Taken | undefined;

/** Takes in the picture that stands at a line, from wherever its page says that it is. One that is broken stops nothing. */
export function pictureTaker({ enclosed }: Page, door: PictureDoor, page: string): TakePicture {
  let count = 0;
  let room = mostBytes;

  function fileAt(address: string): { file: PageFile } | { missing: PagePicture } {
    const place = pictureAddress(address);
    const file =
      place.kind === 'written'
        ? writtenPicture(place.address)
        : (enclosed?.(address) ?? (place.kind === 'beside' ? door.beside(place.path) : undefined));
    if (file) return { file };
    return { missing: place.kind === 'beside' ? { kind: 'beside', paths: [place.path] } : { kind: 'away' } };
  }

  function take(file: PageFile, nth: number): Taken {
    if (count > mostPictures || file.bytes.length > room) return { kind: 'refused', why: tooMany };
    const name = pictureName(file, { page, nth });
    const { mediaType, ...taken } = door.take({ ...file, name });
    if (Math.min(taken.width, taken.height) < smallestPx) return 'dress';
    room -= file.bytes.length;
    return { kind: 'file', ...taken, name: withEnding(name, mediaType) };
  }

  function tryToTake(file: PageFile, nth: number): Taken {
    try {
      return take(file, nth);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { kind: 'refused', why: error.message };
    }
  }

  return ({ addresses = [] }) => {
    count += 1;
    const others: Taken[] = [];
    for (const address of addresses) {
      const found = fileAt(address);
      const taken = 'file' in found ? tryToTake(found.file, count) : found.missing;
      if (taken !== 'dress' && taken.kind === 'file') return taken;
      others.push(taken);
    }
    return leastLost(others);
  };
}

/** A blank often stands in for what loads late: what is known of the true picture says more. */
function leastLost(others: readonly Taken[]): Taken | undefined {
  const said = others.filter((taken) => taken !== 'dress');
  const paths = said.flatMap((taken) => (taken.kind === 'beside' ? taken.paths : []));
  return (
    said.find(({ kind }) => kind === 'refused') ??
    (paths.length > 0 ? { kind: 'beside', paths } : (said[0] ?? others[0]))
  );
}

const tooMany = 'Trang có nhiều ảnh quá nên ảnh này không được lấy. Hãy thêm ảnh vào bài sau khi nhận.';
