import type { LinePlace, PageReview } from '#shared/areas/page-review.ts';

/** What every field of a page under review is given. */
export interface FieldsProps {
  readonly review: PageReview;
  readonly onCorrect: (review: PageReview, writing?: string) => void;
  /** The person looks at what these lines say. */
  readonly onLook: (lines: readonly string[]) => void;
}

/** The lines whose words a field holds. */
export function linesIn({ lines }: PageReview, field: LinePlace['field']): string[] {
  return lines.filter(({ parts }) => parts.some(({ to }) => to.field === field)).map(({ id }) => id);
}
