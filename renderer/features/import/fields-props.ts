import type { ReactNode } from 'react';
import type { ReviewBlock } from '#shared/areas/page-fields.ts';
import type { LinePlace, PageReview } from '#shared/areas/page-review.ts';
import type { EntryId } from '#shared/ids.ts';

/** Shows whose name it is where the page does not say it, and lets that be said. */
export type OwnerOf = (
  byline: { readonly penName: string; readonly role: string; readonly person?: EntryId | undefined },
  onOwner: (person: EntryId) => void,
) => ReactNode;

/** What every field of a page under review is given. */
export interface FieldsProps {
  readonly review: PageReview;
  readonly onCorrect: (review: PageReview, writing?: string) => void;
  /** The person looks at what these lines say. */
  readonly onLook: (lines: readonly string[]) => void;
  readonly ownerOf: OwnerOf;
}

export interface BlockFieldProps extends FieldsProps {
  readonly found: ReviewBlock;
  /** Of the photos, for a photo; of all blocks for the others. From 1. */
  readonly nth: number;
}

/** The lines whose words a field holds. */
export function linesIn({ lines }: PageReview, field: LinePlace['field']): string[] {
  return lines.filter(({ parts }) => parts.some(({ to }) => to.field === field)).map(({ id }) => id);
}
