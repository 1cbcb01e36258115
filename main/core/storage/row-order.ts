/** The order of rows of a table as SQL says it, for whoever asks more of that table than its own file does. */
export interface RowOrder {
  readonly with: string;
  readonly join: string;
  readonly by: string;
  readonly values: readonly string[];
}
