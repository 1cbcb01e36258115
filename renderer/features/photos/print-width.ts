import { dotsPerInch, printWidthOf } from '#shared/areas/checking/print-size.ts';
import type { PictureSize } from '#shared/areas/checking/case.ts';
import type { Check, Slot } from '#shared/areas/registers.ts';
import type { Photo } from '#shared/document/block.ts';

type Columns = Pick<Slot, 'columns' | 'columnWidth' | 'gutter'>;

export interface PrintWidth {
  readonly columns: number;
  readonly millimetres: number;
}

/** The widths that the paper's pages have room for: of one column, of two, as far as its widest khuôn bài goes. */
export function pageWidths(slots: readonly Columns[]): PrintWidth[] {
  const [first] = slots;
  if (!first) return [];
  const most = Math.max(...slots.map(({ columns }) => columns));
  return Array.from({ length: most }, (_, index) => ({
    columns: index + 1,
    millimetres: (index + 1) * first.columnWidth + index * first.gutter,
  }));
}

/** How finely a photo would be printed; undefined where its file is not here. */
export function printedDots(
  photo: Pick<Photo, 'crop' | 'printWidth'>,
  size: PictureSize | undefined,
  check: Pick<Check, 'printWidth'>,
): number | undefined {
  return size && dotsPerInch(size, photo.crop, printWidthOf(photo, check));
}
