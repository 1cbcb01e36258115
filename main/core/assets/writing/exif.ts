import { tiffNumbers, type TiffNumbers } from './tiff-numbers.ts';

/** What becomes of the EXIF block of a picture that leaves. */
export interface ExifChange {
  /** Whether it goes on telling where the photographer stood. */
  readonly keepsPosition: boolean;
  /** Tags of the first directory whose words now stand in IIM and XMP. */
  readonly without: readonly number[];
  /** For a picture whose pixels are new: upright, this large, with no thumbnail of how it was. */
  readonly redrawn?: { readonly width: number; readonly height: number } | undefined;
}

export const exifTags = { description: 0x010e, artist: 0x013b, copyright: 0x8298 } as const;

const tags = {
  orientation: 0x0112,
  exifDirectory: 0x8769,
  position: 0x8825,
  pixelWidth: 0xa002,
  pixelHeight: 0xa003,
  thumbnail: 0x0201,
  thumbnailBytes: 0x0202,
} as const;

const entryBytes = 12;
const shortType = 3;

/** Bytes of a value, by its type in TIFF 6.0 and Exif 3.0. */
const typeBytes: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/**
 * The same block of the same length, with entries taken out or written over in place, so that no offset in it moves.
 * `tiff` begins with the byte order. A block that cannot be read is not let out: who knows what it tells.
 */
export function changedExif(tiff: Buffer, change: ExifChange): Buffer | undefined {
  const block = Buffer.from(tiff);
  try {
    changeDirectories(new Directories(block), change);
    return block;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function changeDirectories(block: Directories, change: ExifChange): void {
  const first = block.first();
  if (!change.keepsPosition) removePosition(block, first);
  for (const tag of change.without) block.remove(first, tag);
  if (change.redrawn) redraw(block, first, change.redrawn);
}

function removePosition(block: Directories, first: number): void {
  const position = block.valueOf(first, tags.position);
  if (position === undefined) return;
  block.wipe(position);
  block.remove(first, tags.position);
}

function redraw(
  block: Directories,
  first: number,
  { width, height }: { width: number; height: number },
): void {
  block.overwrite(first, tags.orientation, 1);
  const exif = block.valueOf(first, tags.exifDirectory);
  if (exif !== undefined) {
    block.overwrite(exif, tags.pixelWidth, width);
    block.overwrite(exif, tags.pixelHeight, height);
  }
  const second = block.nextOf(first);
  if (second === 0) return;
  const [from, length] = [block.valueOf(second, tags.thumbnail), block.valueOf(second, tags.thumbnailBytes)];
  if (from !== undefined && length !== undefined) block.blank(from, length);
  block.endAfter(first);
}

/** The directories of a TIFF block. Whatever lies outside the block is a RangeError. */
class Directories {
  readonly #block: Buffer;
  readonly #numbers: TiffNumbers;

  constructor(block: Buffer) {
    this.#block = block;
    this.#numbers = tiffNumbers(block);
  }

  first(): number {
    return this.#numbers.u32(4);
  }

  nextOf(directory: number): number {
    return this.#numbers.u32(this.#endOf(directory));
  }

  endAfter(directory: number): void {
    this.#numbers.write32(this.#endOf(directory), 0);
  }

  /** The value of a tag that is one number or an offset. */
  valueOf(directory: number, tag: number): number | undefined {
    const entry = this.#entry(directory, tag);
    if (entry === undefined) return undefined;
    const { u16, u32 } = this.#numbers;
    return u16(entry + 2) === shortType ? u16(entry + 8) : u32(entry + 8);
  }

  overwrite(directory: number, tag: number, value: number): void {
    const entry = this.#entry(directory, tag);
    if (entry === undefined) return;
    const { u16, write16, write32 } = this.#numbers;
    if (u16(entry + 2) === shortType) write16(entry + 8, value);
    else write32(entry + 8, value);
  }

  /** Takes an entry out, with its words where they lie elsewhere; the ones behind it move up. */
  remove(directory: number, tag: number): void {
    const entry = this.#entry(directory, tag);
    if (entry === undefined) return;
    this.#blankWords(entry);
    const end = this.#endOf(directory) + 4;
    this.#block.copy(this.#block, entry, entry + entryBytes, end);
    this.#block.fill(0, end - entryBytes, end);
    this.#numbers.write16(directory, this.#numbers.u16(directory) - 1);
  }

  /** Blanks a directory with all it points to. */
  wipe(directory: number): void {
    const end = this.#endOf(directory);
    for (let entry = directory + 2; entry < end; entry += entryBytes) this.#blankWords(entry);
    this.blank(directory, end + 4 - directory);
  }

  blank(from: number, length: number): void {
    if (from + length > this.#block.length) throw new RangeError('beyond the block');
    this.#block.fill(0, from, from + length);
  }

  #blankWords(entry: number): void {
    const { u16, u32 } = this.#numbers;
    const length = (typeBytes[u16(entry + 2)] ?? 1) * u32(entry + 4);
    if (length > 4) this.blank(u32(entry + 8), length);
  }

  #entry(directory: number, tag: number): number | undefined {
    const end = this.#endOf(directory);
    for (let entry = directory + 2; entry < end; entry += entryBytes)
      if (this.#numbers.u16(entry) === tag) return entry;
    return undefined;
  }

  #endOf(directory: number): number {
    return directory + 2 + this.#numbers.u16(directory) * entryBytes;
  }
}
