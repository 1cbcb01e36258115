import { create } from 'zustand';
import type { OpenedFile } from '#shared/areas/window.ts';

interface OpenedFiles {
  /** Story files the person opened, the first one first. */
  readonly files: readonly OpenedFile[];
  /** Why one could not be taken in, in a sentence. */
  readonly refusal: string | null;
  add(files: readonly OpenedFile[]): void;
  /** The first one was dealt with. */
  drop(): void;
  refuse(sentence: string): void;
  forgetRefusal(): void;
}

export const useOpenedFiles = create<OpenedFiles>((set) => ({
  files: [],
  refusal: null,
  add: (added) => set(({ files }) => ({ files: [...files, ...added] })),
  drop: () => set(({ files }) => ({ files: files.slice(1) })),
  refuse: (refusal) => set({ refusal }),
  forgetRefusal: () => set({ refusal: null }),
}));
