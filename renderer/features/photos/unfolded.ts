import { useEffect, type RefObject } from 'react';
import { create } from 'zustand';
import { bringIntoSight, followUnfolding } from '#renderer/ui/into-sight.ts';
import type { Photo } from '#shared/document/block.ts';

const beginnings = {
  row: '[aria-pressed]',
  caption: 'textarea[name="caption"]',
  alt: 'textarea[name="alt"]',
};
type Beginning = keyof typeof beginnings;

interface Unfolded {
  readonly photo: string | undefined;
  /** The photo to bring into sight, once. */
  readonly sought: string | undefined;
  /** Where the keyboard goes: to its row, or into a field of it; undefined where it stays where it is. */
  readonly keyboard: Beginning | undefined;
  unfold(photo: string | undefined): void;
  /** Unfolds a photo and leads there. */
  seek(photo: string | undefined, keyboard: Beginning): void;
  /** Unfolds a photo that is new, to have its caption written next. */
  begin(photo: string): void;
  /** Unfolds a photo that just came into the text. Whoever writes there writes on. */
  show(photo: string): void;
}

/** Of photos that come into the text one after the other, unfolds the first in the panel: its words are written next. */
export function unfoldsFirst(): (photos: readonly Photo[]) => void {
  let isFirst = true;
  return ([first]) => {
    if (isFirst && first) useUnfolded.getState().show(first.id);
    isFirst = false;
  };
}

/** The photo whose words are being written in the panel. What leads there from elsewhere unfolds it. */
export const useUnfolded = create<Unfolded>((set) => ({
  photo: undefined,
  sought: undefined,
  keyboard: undefined,
  unfold: (photo) => set({ photo, sought: undefined }),
  seek: (photo, keyboard) => set({ photo, sought: photo, keyboard }),
  begin: (photo) => set({ photo, sought: photo, keyboard: 'caption' }),
  show: (photo) => set({ photo, sought: photo, keyboard: undefined }),
}));

/** Where this photo is sought, its row comes into sight among the others, and the keyboard goes along where it is to. */
export function useSought(row: RefObject<HTMLElement | null>, photo: string): void {
  const isSought = useUnfolded(({ sought }) => sought === photo);
  useEffect(() => {
    if (!isSought || !row.current) return;
    const { keyboard } = useUnfolded.getState();
    if (keyboard) bringIntoSight(row.current, beginningIn(row.current, keyboard));
    else followUnfolding(row.current);
    useUnfolded.setState({ sought: undefined });
  }, [isSought, row]);
}

/** What is not written in has no fields. */
function beginningIn(row: HTMLElement, keyboard: Beginning): HTMLElement | null {
  return row.querySelector<HTMLElement>(beginnings[keyboard]) ?? row.querySelector(beginnings.row);
}
