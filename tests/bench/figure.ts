/** What a figure is held to: a limit of its own, or a share of the baseline measured beside it. */
export type Goal =
  | { readonly kind: 'atMost'; readonly limit: number }
  | { readonly kind: 'timesAtMost'; readonly limit: number }
  | { readonly kind: 'timesAtLeast'; readonly limit: number };

export type Unit = 'ms' | '/s' | 'bytes' | 'MB' | '%';

/** One line of the table: ours, and what the same work costs done plainly, in the same run. */
export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly ours: number;
  readonly baseline?: number;
  /** None: measured to explain another figure. */
  readonly goals?: readonly Goal[];
}

export interface Measurement {
  /** What is measured and what it is measured against, a line or two. */
  readonly explanation: string;
  measure(): Promise<Figure[]>;
}

export const atMost = (limit: number): Goal => ({ kind: 'atMost', limit });
export const timesAtMost = (limit: number): Goal => ({ kind: 'timesAtMost', limit });
export const timesAtLeast = (limit: number): Goal => ({ kind: 'timesAtLeast', limit });

export function ratioOf({ ours, baseline }: Figure): number | undefined {
  return baseline === undefined ? undefined : ours / baseline;
}

export function isMet(figure: Figure, goal: Goal): boolean {
  switch (goal.kind) {
    case 'atMost':
      return figure.ours <= goal.limit;
    case 'timesAtMost':
      return ratioOf(figure)! <= goal.limit; // Whoever sets such a goal measures a baseline.
    case 'timesAtLeast':
      return ratioOf(figure)! >= goal.limit;
    default:
      return goal satisfies never;
  }
}
