import { settleAnchor } from '#shared/areas/carry-anchor.ts';
import { placesOf } from '#shared/areas/anchor-places.ts';
import type { Anchor } from '#shared/areas/threads.ts';
import { runFields, type ArticleContent, type RunField } from '#shared/document/content.ts';
import type { WritingPanel } from './PanelColumn.tsx';
import { revealPanel } from './panel-store.ts';
import type { TextHandles, WritingSession } from './writing-session.ts';

/**
 * A place in the article: a field by its name, a block by its id, a line of it by its key, and in it the words that stood
 * between two offsets when it was found.
 */
export interface Place {
  readonly field?: string | undefined;
  readonly block?: string | undefined;
  readonly line?: string | undefined;
  readonly photo?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly quote?: string | undefined;
}

/** A field that is filled in beside the text is found in its panel, everything else in the text. */
export function revealPlace(session: WritingSession, panels: readonly WritingPanel[], place: Place): void {
  const panel = panels.find(({ fields = [] }) => place.field !== undefined && fields.includes(place.field));
  if (!panel) return session.reveal(place);
  revealPanel(panel.id, place.field);
  panel.onReveal?.(place);
}

/** Chooses the words where they are known and still there, else goes to where they were. */
export function revealInText(handles: TextHandles, place: Place): void {
  const { body, lines } = handles;
  const words = wordsNow(handles, place);
  const field = runFields.find((name) => name === place.field);
  if (words && 'field' in words) lines.get(words.field as RunField)?.select(words);
  else if (words) body?.select(bodySpan(words));
  else if (place.block !== undefined) body?.reveal(place.block);
  else if (field) lines.get(field)?.focus('end');
  else body?.focus();
}

/** The words of a place as they stand now: the text may have been written in since they were found. */
function wordsNow(handles: TextHandles, place: Place): Anchor | undefined {
  const { field, block, line, start, end, quote } = place;
  if (start === undefined || end === undefined || quote === undefined) return undefined;
  const where = block === undefined ? { field } : { block, ...(line !== undefined && { line }) };
  // A place with offsets is a line of a field or of a block.
  const anchor = settleAnchor({ ...where, start, end, quote } as Anchor, placesNow(handles));
  return anchor.lost ? undefined : anchor;
}

function placesNow({ body, lines }: TextHandles) {
  const fields = runFields.map((field) => [field, lines.get(field)?.runs() ?? []]);
  const written = Object.fromEntries(fields) as Pick<ArticleContent, RunField>; // One for each name.
  return placesOf({ ...written, body: body?.blocks() ?? [] });
}

function bodySpan({ start, end, ...where }: Exclude<Anchor, { field: RunField }>) {
  return { block: where.block as string, line: where.line as string | undefined, start, end };
}
