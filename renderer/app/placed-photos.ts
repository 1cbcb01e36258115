import { create } from 'zustand';
import { newPhoto } from '#renderer/features/photos/photo-uses.ts';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';
import type { DeskPhoto } from '#shared/areas/photo-desk.ts';
import type { ArticleId } from '#shared/ids.ts';
import { useWorkspace } from './workspace-store.ts';

interface PlacedPhotos {
  readonly article: ArticleId | null;
  readonly photos: readonly DeskPhoto[];
  /** Photos that were sent to an article which cannot be written in here. */
  readonly refused: { readonly article: ArticleId; readonly photos: number } | null;
}

/** Photos on their way from the photo desk into an article that is about to open. */
export const usePlacedPhotos = create<PlacedPhotos>(() => ({ article: null, photos: [], refused: null }));

/** Opens the article; the photos go to its end, as anything that is written there, and can be undone there. */
export function putPhotosInto(article: ArticleId, photos: readonly DeskPhoto[]): void {
  usePlacedPhotos.setState({ article, photos, refused: null });
  useWorkspace.getState().openArticle(article);
}

/** Puts photos that wait for this article into its text, once it is on the screen. True where none wait any more. */
export function placeWaiting(session: WritingSession): boolean {
  const { article, photos } = usePlacedPhotos.getState();
  if (article !== session.article.id || photos.length === 0) return true;
  const body = session.body();
  if (!body && !session.article.isReadOnly) return false;
  usePlacedPhotos.setState({ article: null, photos: [] });
  if (!body || session.article.isReadOnly) {
    usePlacedPhotos.setState({ refused: { article, photos: photos.length } });
    return true;
  }
  const blocks = photos.map(({ asset, words }) => newPhoto(crypto.randomUUID(), asset.id, words));
  body.insert(blocks, 'end');
  session.reveal({ block: blocks[0]!.id });
  return true;
}
