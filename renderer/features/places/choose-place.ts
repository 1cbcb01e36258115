import { create } from 'zustand';

/** What a person is asked for. */
export type Wanted =
  | { readonly kind: 'folder' }
  | { readonly kind: 'file'; readonly endings: readonly string[] }
  | { readonly kind: 'newFile'; readonly name: string };

export interface PlaceQuestion {
  readonly title: string;
  readonly wanted: Wanted;
  /** The words on the button, where "Chọn thư mục này" is too little. */
  readonly action?: string;
  /** Throws where the place will not do, with a sentence that says why: it is told before anything is chosen. */
  fits?(ref: string): Promise<unknown>;
  /** What else is lost there, to be said before something is replaced. Throws where it may not be, with the reason. */
  losses?(ref: string): Promise<readonly string[]>;
}

export interface ChosenPlace {
  readonly ref: string;
  /** The whole path, for a person to read. */
  readonly path: string;
  /** Whether there is such a file already, and the person agreed to lose it. */
  readonly replaces: boolean;
}

interface Asked {
  readonly question: PlaceQuestion | undefined;
  answer(chosen: ChosenPlace | undefined): void;
}

/** The folders in which questions were answered last, by title. */
const foldersLeft = new Map<string, string>();

/** Where the same question was answered last, by its token: the packages of a day lie side by side. */
export function folderLeft({ title }: PlaceQuestion): string | undefined {
  return foldersLeft.get(title);
}

export function keepFolder({ title }: PlaceQuestion, folder: string): void {
  foldersLeft.set(title, folder);
}

export const useAskedPlace = create<Asked>(() => ({ question: undefined, answer: () => undefined }));

/** Asks the person for a folder or a file. Undefined where they thought better of it. One question at a time. */
export function choosePlace(question: PlaceQuestion): Promise<ChosenPlace | undefined> {
  useAskedPlace.getState().answer(undefined);
  return new Promise((resolve) =>
    useAskedPlace.setState({
      question,
      answer(chosen) {
        useAskedPlace.setState({ question: undefined, answer: () => undefined });
        resolve(chosen);
      },
    }),
  );
}
