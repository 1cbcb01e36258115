import { imageSize } from 'image-size';
import type { Asset } from '#shared/areas/assets.ts';
import { AppError } from '#shared/failure.ts';

const mediaTypes: Readonly<Record<string, Asset['mediaType']>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tiff: 'image/tiff',
};

/** Pixels beyond which a picture is refused: what no newspaper camera makes, and what a bomb claims. */
export const maxPixels = 100_000_000;

export type Picture = Pick<Asset, 'mediaType' | 'width' | 'height'>;

/** What kind of picture the bytes are and how large it is seen. The file's name is not believed, but of a raw file. */
export function lookAtPicture(name: string, bytes: Uint8Array): Picture {
  if (rawEnding.test(name)) throw refusedAs(name, rawPicture);
  const { type, width, height, orientation } = measure(name, bytes);
  const mediaType = mediaTypes[type ?? ''];
  if (!mediaType) throw refusedAs(name, otherKinds[type ?? '']);
  if (width * height > maxPixels)
    throw new AppError(
      'invalid_input',
      `Ảnh “${name}” lớn hơn 100 triệu điểm ảnh. Hãy thu nhỏ ảnh rồi thêm lại.`,
    );
  // EXIF orientations 5 to 8 lay the picture on its side.
  return (orientation ?? 1) >= 5 ? { mediaType, width: height, height: width } : { mediaType, width, height };
}

function measure(name: string, bytes: Uint8Array): ReturnType<typeof imageSize> {
  try {
    return imageSize(bytes);
  } catch (cause) {
    throw refusedAs(name, undefined, cause);
  }
}

/** What comes out of a camera before it is developed. Most of these begin like a TIFF, and hold only a thumbnail in it. */
const rawEnding = /\.(cr2|cr3|crw|nef|nrw|arw|srf|sr2|raf|orf|rw2|pef|dng)$/i;
const rawPicture =
  'là ảnh thô (RAW) của máy ảnh. Hãy xuất ảnh thành JPEG bằng phần mềm xử lý ảnh rồi thêm lại.';

const phonePicture =
  'là ảnh HEIC của điện thoại. Hãy gửi lại ảnh dạng JPEG: trên iPhone chọn Cài đặt, Camera, Định dạng, Tương thích nhất; ảnh đã chụp thì xuất ra JPEG rồi thêm lại.';

/** The rest of a sentence that begins with the file's name. */
const otherKinds: Readonly<Record<string, string>> = {
  heic: phonePicture,
  heif: phonePicture,
  avif: 'là ảnh AVIF lấy từ mạng. Hãy mở ảnh rồi lưu thành JPEG, hoặc xin tác giả tệp gốc.',
  gif: 'là ảnh GIF, không đủ màu để in. Hãy dùng ảnh gốc dạng JPEG hoặc PNG.',
  svg: 'là hình vẽ SVG. Hãy xuất hình thành PNG đủ lớn rồi thêm lại.',
  psd: 'là tệp Photoshop. Hãy lưu thành JPEG hoặc TIFF rồi thêm lại.',
  bmp: 'là ảnh BMP. Hãy lưu thành JPEG hoặc PNG rồi thêm lại.',
};

const notAPicture = 'không phải ảnh JPEG, PNG, WebP hay TIFF. Hãy lưu ảnh thành JPEG rồi thêm lại.';

function refusedAs(name: string, kind = notAPicture, cause?: unknown): AppError {
  return new AppError('invalid_input', `Tệp “${name}” ${kind}`, { cause });
}
