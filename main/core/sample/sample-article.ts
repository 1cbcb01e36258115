import type { Move } from '#shared/areas/workflow.ts';

/** A moment of the days before the sample is added: `08:10` in Vietnam, so many days ago; or so many minutes ago. */
export type When =
  { readonly daysAgo: number; readonly time: `${number}:${number}` } | { readonly minutesAgo: number };

/** What one person did to an article at one moment. The words in quotation marks are looked for in its text. */
export type Step = { readonly as: string; readonly when: When } & Deed;

type Deed =
  | { readonly kind: 'write' }
  | { readonly kind: 'edit'; readonly from: string; readonly to: string }
  /** The same as a tracked change, for somebody else to accept. */
  | { readonly kind: 'suggest'; readonly from: string; readonly to: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'move'; readonly move: Move; readonly reason?: string }
  | { readonly kind: 'comment'; readonly quote: string; readonly text: string }
  | { readonly kind: 'reply'; readonly text: string }
  | { readonly kind: 'resolve' }
  /** The same edit on another laptop, over the revision before the newest: from then on there are two heads. */
  | { readonly kind: 'editElsewhere'; readonly laptop: string; readonly from: string; readonly to: string };

export interface SampleByline {
  readonly person: string;
  readonly penName: string;
  readonly role: string;
}

/** An article of the sample newsroom. `body` is written in the marks that `sample-text.ts` reads. */
export interface SampleArticle {
  readonly key: string;
  readonly genre: string;
  readonly section: string;
  readonly secondarySections?: readonly string[];
  readonly series?: string;
  readonly topics: readonly string[];
  readonly tags: readonly string[];
  readonly page: string;
  readonly place?: string;
  readonly bylines: readonly SampleByline[];
  readonly kicker?: string;
  readonly headline: string;
  readonly subheadline?: string;
  readonly lead?: string;
  readonly body: string;
  readonly steps: readonly Step[];
}

/** A page of an earlier issue, read as any saved page is, and kept for reference. */
export interface SampleReference {
  readonly key: string;
  /** The name of the file it would have been saved as. */
  readonly file: string;
  readonly as: string;
  readonly when: When;
  readonly daysSincePublished: number;
  readonly section: string;
  readonly source: string;
  readonly page: string;
}
