import type { BodyHandle } from '#renderer/editor/body-handle.ts';
import type { LineHandle } from '#renderer/editor/LineField.tsx';
import type { QuotedSpan } from '#renderer/editor/notes/spans.ts';
import type { Article } from '#shared/areas/articles.ts';
import { standingParts } from '#shared/areas/anchor-parts.ts';
import { nameOf, placeOf, type Written } from '#shared/areas/anchor-places.ts';
import type { Anchor, CarriedAnchor } from '#shared/areas/threads.ts';
import { runFields, type ArticleContent, type RunField } from '#shared/document/content.ts';
import type { EntryId } from '#shared/ids.ts';

/** What notes ask of an article that is being written. */
export interface NotedArticle {
  readonly article: Pick<Article, 'id' | 'content'>;
  readonly as: EntryId;
  readonly body: () => Pick<BodyHandle, 'blocks' | 'isComposing' | 'rangesOf' | 'select' | 'selected'> | null;
  readonly line: (field: RunField) => Pick<LineHandle, 'rangesOf' | 'runs' | 'select' | 'selected'> | null;
  carry(carried: () => readonly CarriedAnchor[]): void;
}

/**
 * The text as it stands on the screen, up to the last word that is done; undefined while it is not there. An unchanged
 * block is the same object as before.
 */
export function textNow({ line, body }: NotedArticle): Written | undefined {
  const blocks = body()?.blocks() ?? [];
  // A text always has a block: it is not on the screen yet.
  if (blocks.length === 0) return undefined;
  const lines = runFields.map((field) => [field, line(field)?.runs() ?? []]);
  const fields = Object.fromEntries(lines) as Pick<ArticleContent, RunField>; // One for each name.
  return { ...fields, body: blocks };
}

/** What a note begun now would speak of; undefined where the caret is not in the text. */
export function anchorNow(article: NotedArticle): Anchor | undefined {
  const field = fieldWithCaret();
  if (field === 'body') return anchorInBody(article);
  const selected = field && article.line(field)?.selected();
  if (!field || !selected) return undefined;
  const { start, end, quote } = selected;
  // A field is short, and its caret is anywhere in it: what is not chosen means the field.
  const isWhole = getSelection()?.isCollapsed === true;
  return isWhole ? { field, start: 0, end: 0, quote: '' } : { field, start, end, quote };
}

/** The line that has the caret, and where in it. */
export function caretNow(article: NotedArticle): { readonly name: string; readonly at: number } | undefined {
  const field = fieldWithCaret();
  if (field === undefined) return undefined;
  const at = (field === 'body' ? article.body() : article.line(field))?.selected()?.at ?? 0;
  if (field !== 'body') return { name: nameOf({ field }), at };
  const anchor = anchorInBody(article);
  return anchor && { name: nameOf(placeOf(anchor)), at };
}

function anchorInBody(article: NotedArticle): Anchor | undefined {
  const text = article.body();
  const selected = text?.selected();
  if (!text || !selected) return undefined;
  const { at: _, further, ...first } = selected;
  const part = (span: QuotedSpan) => inItsBlock(span, text.blocks());
  return { ...part(first), ...(further && { further: further.map(part) }) };
}

function inItsBlock({ block, line, start, end, quote }: QuotedSpan, blocks: Blocks) {
  if (line === undefined) return { block, start, end, quote };
  return { block: blockWith(blocks, { block, line }), line, start, end, quote };
}

type Blocks = ReturnType<BodyHandle['blocks']>;

/** Two lists side by side are shown as one: the one that has the item is the block. */
function blockWith(blocks: Blocks, { block, line }: { block: string; line?: string | undefined }): string {
  const list = blocks.find((one) => one.type === 'list' && one.items.some(({ id }) => id === line));
  return list?.id ?? block;
}

/** The part of the page that has the caret. */
export function fieldWithCaret(): RunField | 'body' | undefined {
  const name = document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  return name === 'body' ? name : runFields.find((field) => field === name);
}

/** Where the words of a note are shown; none where they are out of sight or gone. */
export function rangesOf({ body, line }: NotedArticle, anchor: Anchor): Range[] {
  const parts = standingParts(anchor).filter(({ quote }) => quote !== '');
  const inFields = parts.flatMap((part) =>
    'field' in part ? (line(part.field as RunField)?.rangesOf([part]) ?? []) : [],
  );
  const inBody = parts.flatMap((part) => ('field' in part ? [] : [spanOf(part)]));
  return inBody.length > 0 ? [...inFields, ...(body()?.rangesOf(inBody) ?? [])] : inFields;
}

/** Chooses the words of a note in the text, in the first line they are in; of one that is gone, the place nearest to it. */
export function showInText(article: NotedArticle, anchor: Anchor): void {
  showPart(article, standingParts(anchor)[0] ?? anchor);
}

function showPart({ body, line }: NotedArticle, anchor: Anchor): void {
  if ('field' in anchor) line(anchor.field as RunField)?.select(anchor);
  else body()?.select(spanOf(anchor));
}

function spanOf(anchor: Exclude<Anchor, { field: RunField }>) {
  const { start, end } = anchor;
  return { block: anchor.block as string, line: anchor.line as string | undefined, start, end };
}
