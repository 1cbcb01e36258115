import { useEffect, type RefObject } from 'react';
import { create } from 'zustand';
import { bringIntoSight } from '#renderer/ui/into-sight.ts';

interface Unfolded {
  readonly photo: string | undefined;
  /** The photo to bring into sight, once. */
  readonly sought: string | undefined;
  /** Whether the keyboard goes into its caption, and not only to its row. */
  readonly isToBeWritten: boolean;
  unfold(photo: string | undefined): void;
  /** Unfolds a photo and leads there. */
  seek(photo: string | undefined): void;
  /** Unfolds a photo that is new, to have its caption written next. */
  begin(photo: string): void;
}

/** The photo whose words are being written in the panel. What leads there from elsewhere unfolds it. */
export const useUnfolded = create<Unfolded>((set) => ({
  photo: undefined,
  sought: undefined,
  isToBeWritten: false,
  unfold: (photo) => set({ photo, sought: undefined }),
  seek: (photo) => set({ photo, sought: photo, isToBeWritten: false }),
  begin: (photo) => set({ photo, sought: photo, isToBeWritten: true }),
}));

/** Where this photo is sought, its row comes into sight among the others, and the keyboard goes along. */
export function useSought(row: RefObject<HTMLElement | null>, photo: string): void {
  const isSought = useUnfolded(({ sought }) => sought === photo);
  useEffect(() => {
    if (!isSought || !row.current) return;
    const { isToBeWritten } = useUnfolded.getState();
    bringIntoSight(row.current, row.current.querySelector(isToBeWritten ? 'textarea' : '[aria-pressed]'));
    useUnfolded.setState({ sought: undefined });
  }, [isSought, row]);
}
