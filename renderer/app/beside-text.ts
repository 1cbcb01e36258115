import { create } from 'zustand';

interface BesideText {
  /** Takes pictures into the article that is open. Undefined where none is, or it can only be read. */
  readonly take: ((files: readonly File[]) => void) | undefined;
}

/** Where pictures go that are let go beside the text: on the masthead, the tools, the line at the foot. */
export const useBesideText = create<BesideText>(() => ({ take: undefined }));
