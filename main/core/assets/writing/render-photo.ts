import type { Asset } from '#shared/areas/assets.ts';
import type { Crop } from '#shared/document/block.ts';
import { openPicture, type OpenedPicture } from '#core/assets/opened-picture.ts';
import { isForScreens, outputType, type Attempt, type MadeOutput } from './output.ts';

export interface Rendering {
  readonly output: MadeOutput;
  readonly crop?: Crop | undefined;
  readonly attempt: Attempt;
}

export interface Rendered {
  readonly bytes: Buffer;
  readonly mediaType: Asset['mediaType'];
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a picture anew: upright, turned and cut as asked, no larger than it was. For screens in sRGB; for a press in its
 * own colours with its own profile.
 */
export async function renderPhoto(
  original: Buffer,
  asset: Pick<Asset, 'mediaType' | 'width' | 'height'>,
  { output, crop, attempt }: Rendering,
): Promise<Rendered> {
  const source = await openPicture(original);
  const { space } = await source.metadata();
  const upright = source.autoOrient().rotate(crop?.turn ?? 0);
  const cut = crop ? upright.extract(cutOut(crop, asset)) : upright;
  const sized = Number.isFinite(attempt.longSide)
    ? cut.resize({
        width: attempt.longSide,
        height: attempt.longSide,
        fit: 'inside',
        withoutEnlargement: true,
      })
    : cut;
  const mediaType = outputType(asset.mediaType, output);
  const { data, info } = await encoded(coloured(sized, output, space), mediaType, attempt.quality).toBuffer({
    resolveWithObject: true,
  });
  return { bytes: data, mediaType, width: info.width, height: info.height };
}

/** The part of the picture in whole pixels, at least one each way, measured after it was turned. */
function cutOut(crop: Crop, asset: Pick<Asset, 'width' | 'height'>) {
  const lies = crop.turn === 90 || crop.turn === 270;
  const { width, height } = lies ? { width: asset.height, height: asset.width } : asset;
  const left = Math.min(Math.round(crop.x * width), width - 1);
  const top = Math.min(Math.round(crop.y * height), height - 1);
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(crop.width * width), width - left)),
    height: Math.max(1, Math.min(Math.round(crop.height * height), height - top)),
  };
}

/** A camera's data goes along, but not over a bad line, where a thumbnail and a maker's notes weigh too much. */
function coloured(picture: OpenedPicture, output: MadeOutput, space: string | undefined): OpenedPicture {
  if (isForScreens(output)) {
    const seen = picture.toColourspace('srgb');
    return output === 'light' ? seen.flatten({ background: '#ffffff' }) : seen.keepExif();
  }
  const own = space === 'cmyk' ? picture.toColourspace('cmyk') : picture;
  return own.keepExif().keepIccProfile();
}

function encoded(picture: OpenedPicture, mediaType: Asset['mediaType'], quality: number): OpenedPicture {
  switch (mediaType) {
    case 'image/jpeg':
      return picture.jpeg({ quality, chromaSubsampling: quality > 90 ? '4:4:4' : '4:2:0' });
    case 'image/png':
      return picture.png();
    case 'image/webp':
      return picture.webp({ quality });
    case 'image/tiff':
      return picture.tiff({ compression: 'lzw' });
    default:
      return mediaType satisfies never;
  }
}
