/** What this part of the window asks a person for, and is answered with: the window has one dialog for it. */
export type AskPlace = (wish: {
  readonly title: string;
  readonly wanted: { readonly kind: 'newFile'; readonly name: string };
  readonly action?: string;
}) => Promise<{ readonly ref: string; readonly path: string; readonly replaces: boolean } | undefined>;
