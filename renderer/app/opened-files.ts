import { create } from 'zustand';
import type { OpenedFile } from '#shared/areas/window.ts';

interface OpenedFiles {
  /** Files the person opened from outside the window, the first one first. */
  readonly files: readonly OpenedFile[];
  add(files: readonly OpenedFile[]): void;
  /** The first one was dealt with. */
  drop(): void;
}

export const useOpenedFiles = create<OpenedFiles>((set) => ({
  files: [],
  add: (added) => set(({ files }) => ({ files: [...files, ...added] })),
  drop: () => set(({ files }) => ({ files: files.slice(1) })),
}));
