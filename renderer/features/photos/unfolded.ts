import { create } from 'zustand';

interface Unfolded {
  readonly photo: string | undefined;
  unfold(photo: string | undefined): void;
}

/** The photo whose words are being written in the panel. What leads there from elsewhere unfolds it. */
export const useUnfolded = create<Unfolded>((set) => ({
  photo: undefined,
  unfold: (photo) => set({ photo }),
}));
