import { useEffect, type RefObject } from 'react';
import { create } from 'zustand';
import { bringIntoSight } from '#renderer/ui/into-sight.ts';

interface Unfolded {
  readonly photo: string | undefined;
  /** The photo to bring into sight, once. */
  readonly sought: string | undefined;
  unfold(photo: string | undefined): void;
  /** Unfolds a photo and leads there. */
  seek(photo: string | undefined): void;
}

/** The photo whose words are being written in the panel. What leads there from elsewhere unfolds it. */
export const useUnfolded = create<Unfolded>((set) => ({
  photo: undefined,
  sought: undefined,
  unfold: (photo) => set({ photo, sought: undefined }),
  seek: (photo) => set({ photo, sought: photo }),
}));

/** Where this photo is sought, its row comes into sight among the others, and the keyboard goes along. */
export function useSought(row: RefObject<HTMLElement | null>, photo: string): void {
  const isSought = useUnfolded(({ sought }) => sought === photo);
  useEffect(() => {
    if (!isSought || !row.current) return;
    bringIntoSight(row.current, row.current.querySelector<HTMLElement>('[aria-pressed]'));
    useUnfolded.setState({ sought: undefined });
  }, [isSought, row]);
}
