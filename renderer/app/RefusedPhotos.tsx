import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { ArticleId } from '#shared/ids.ts';
import { usePlacedPhotos } from './placed-photos.ts';
import { useWorkspace } from './workspace-store.ts';

/** Photos did not go into an article that can only be read: they lie chosen on the photo desk as before. */
export function RefusedPhotos({ article }: { article: ArticleId }) {
  const { photos, photoDesk: words } = useWords();
  const { refused } = usePlacedPhotos();
  if (refused?.article !== article) return null;
  const forget = () => usePlacedPhotos.setState({ refused: null });
  const goBack = () => {
    forget();
    useWorkspace.getState().go({ name: 'photos' });
  };
  return (
    <Notice
      kind="failure"
      actions={
        <>
          <Button onPress={goBack}>{words.backToDesk}</Button>
          <Button kind="quiet" onPress={forget}>
            {photos.dismiss}
          </Button>
        </>
      }
    >
      {words.notPlaced(refused.photos)}
    </Notice>
  );
}
