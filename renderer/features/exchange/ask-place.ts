/** What this part of the window asks a person for, and is answered with: the window has one dialog for it. */
export interface PlaceWish {
  readonly title: string;
  readonly wanted: { readonly kind: 'folder' } | { readonly kind: 'newFile'; readonly name: string };
  readonly action?: string;
  fits?(ref: string): Promise<unknown>;
  losses?(ref: string): Promise<readonly string[]>;
}

export interface GivenPlace {
  readonly ref: string;
  /** The whole path, for a person to read. */
  readonly path: string;
  /** Something is there already, and the person agreed to lose it. */
  readonly replaces: boolean;
}

/** Undefined where they thought better of it. */
export type AskPlace = (wish: PlaceWish) => Promise<GivenPlace | undefined>;
