import type { Asset } from '#shared/areas/assets.ts';
import type { Changes } from '#shared/areas/articles.ts';
import type { Block } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { photosIn, photosOf } from '#shared/document/text.ts';
import { AppError } from '#shared/failure.ts';

/** The change that gives the n-th photo of an article, from 1, its picture. The caption stays the article's own. */
export function attachment(content: ArticleContent, nth: number, asset: Asset): Changes {
  const photo = photosOf(content)[nth - 1];
  if (!photo) throw noSuchPhoto(nth, photosOf(content).length);
  const block = content.body.find((candidate) => photosIn(candidate).includes(photo))!; // Where `photosOf` found it.
  return { put: [withAsset(block, photo.id, asset)] };
}

function withAsset(block: Block, photo: string, asset: Asset): Block {
  if (block.type === 'photo') return { ...block, asset: asset.id };
  if (block.type !== 'photoStory') return block;
  return {
    ...block,
    photos: block.photos.map((candidate) =>
      candidate.id === photo ? { ...candidate, asset: asset.id } : candidate,
    ),
  };
}

function noSuchPhoto(nth: number, count: number): AppError {
  const sentence =
    count === 0
      ? 'Bài này chưa có chỗ đặt ảnh nào. Hãy thêm khối ảnh vào bài trước.'
      : `Bài này chỉ có ${count} ảnh, không có ảnh ${nth}. Hãy chọn số từ 1 đến ${count}.`;
  return new AppError('not_found', sentence);
}
