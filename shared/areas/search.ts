import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { ArticleId, EntryId } from '#shared/ids.ts';
import { ArticleOrder, ArticleSummary, deskMarks } from './articles.ts';
import { WorkId } from './work.ts';
import { Stage } from './workflow.ts';

/**
 * What can be searched on its own. `headline` is the kicker, the headline and the subheadline; `caption` the captions
 * and credits of photos; `tags` the tags, the place and the source.
 */
export const SearchField = z.enum(['headline', 'lead', 'body', 'caption', 'byline', 'tags']);
export type SearchField = z.infer<typeof SearchField>;

/** The narrower the search, the more of these are given. An article must fit every one of them. */
export const SearchFilter = z.strictObject({
  /** This section and the sections under it. */
  section: EntryId.optional(),
  /** A pen name or a part of it; with its marks where they are typed. */
  byline: z.string().min(1).max(200).optional(),
  stage: z.strictObject({ name: Stage.shape.name, level: EntryId.optional() }).optional(),
  genre: EntryId.optional(),
  kind: z.enum(['story', 'reference']).optional(),
  /** First and last day in Vietnam, both included: of publication, or where none is stated of the last save. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  ...deskMarks,
});
export type SearchFilter = z.infer<typeof SearchFilter>;

export const SearchRequest = SearchFilter.extend({
  /**
   * Words, all of which must be there, and "phrases in quotes". Any other character is only a character. With marks:
   * what holds the words as typed comes first, then what holds them with other marks. Empty: everything, newest first.
   */
  text: z.string().max(1000).default(''),
  in: SearchField.optional(),
  /** Whether the last word may be the beginning of one, because a person is still writing it. */
  isTyping: z.boolean().default(false),
  /** In the order of a column of the desk; the best first, where it does not say. */
  sort: ArticleOrder.optional(),
  /** Where it is not said, as one looks at that column first. */
  isDescending: z.boolean().optional(),
  limit: z.int().min(1).max(200).default(20),
  offset: z.int().min(0).default(0),
  /** A later search of the same session cancels this one. */
  session: z.string().min(1).max(64).optional(),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

/** A stretch of a snippet; the text is the article's own, with every mark. `hit`: what was searched for. */
export const SnippetPart = z.strictObject({ text: z.string(), hit: z.boolean() });
export type SnippetPart = z.infer<typeof SnippetPart>;

/** The place in one field that shows best why an article was found. “…” stands where text was left out. */
export const Snippet = z.strictObject({ field: SearchField, parts: z.array(SnippetPart).min(1) });
export type Snippet = z.infer<typeof Snippet>;

export const SearchHit = z.strictObject({
  article: ArticleSummary,
  /** Whether it holds the words with the marks as they were typed. */
  isExact: z.boolean(),
  /** A snippet for each field in which something was found. */
  snippets: z.array(Snippet),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchAnswer = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('found'),
    hits: z.array(SearchHit),
    hasMore: z.boolean(),
    /** Articles whose newest text could not be searched yet. */
    pending: z.int().min(0),
  }),
  /** A later search of the same session took its place. */
  z.strictObject({ state: z.literal('cancelled') }),
]);
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const search = {
  find: query(SearchRequest, SearchAnswer),

  /** All that such a search finds, by name only, in its order. */
  ids: query(SearchRequest.omit({ limit: true, offset: true, session: true }), z.array(ArticleId)),

  /** Makes everything that searching needs anew from the articles. What is not done yet when it is cancelled follows later. */
  rebuild: command(
    z.strictObject({ work: WorkId.optional() }),
    z.strictObject({ articles: z.int().min(0), pending: z.int().min(0) }),
  ),
};
