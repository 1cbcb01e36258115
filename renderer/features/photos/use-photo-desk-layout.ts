import { useEffect } from 'react';
import { useKeptLayout } from '#renderer/api/kept-layout.ts';
import { PhotoDeskLayout, usePhotoDesk } from './photo-desk-store.ts';

/** Brings the photo desk back as it was left, and keeps how it is. */
export function usePhotoDeskLayout(): void {
  const { kept, keep } = useKeptLayout('photoDesk', PhotoDeskLayout);
  useEffect(() => {
    if (kept) usePhotoDesk.getState().arrange(kept);
  }, [kept]);
  useEffect(
    () => usePhotoDesk.subscribe(({ sort, isShowingDetails }) => keep({ sort, isShowingDetails })),
    [keep],
  );
}
