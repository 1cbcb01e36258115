import { readCredit } from '#shared/text/credit/read-credit.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { captionPoints } from './caption.ts';
import { isTitleShaped, signatureOf } from './line-shapes.ts';

/** Drops the page's own lines that stand among the text: advertisements, related boxes, share bars, stray dates. */
export function dropAmongText(draft: Draft, text: readonly Line[]): void {
  text.forEach((line, at) => {
    if (!draft.isFree(line)) return;
    const why = reasonOf(line, text.slice(at + 1));
    if (why === undefined) return;
    draft.drop(line, why);
    if (line.furniture?.reach === 'box' && line.outside === undefined)
      boxAfter(line, text.slice(at + 1)).forEach((item) => draft.drop(item, why));
    if (line.figure !== undefined && isRelatedLink(line))
      text.filter(({ figure }) => figure === line.figure).forEach((item) => draft.drop(item, why));
  });
}

function reasonOf(line: Line, following: readonly Line[]): string | undefined {
  if (line.outside !== undefined) return line.outside;
  if (line.furniture && (line.furniture.firm || isLooseFurniture(line, following))) return line.furniture.why;
  if (line.dateline) return 'ngày giờ';
  return isRelatedLink(line) ? 'tin liên quan' : undefined;
}

/** A footer's words may open a paragraph of the story; then more paragraphs follow. */
function isLooseFurniture(line: Line, following: readonly Line[]): boolean {
  if (line.furniture?.reach !== 'end' || !line.endsSentence) return true;
  return !following.some(({ isProse }) => isProse);
}

function isRelatedLink(line: Line): boolean {
  return (
    line.linkShare >= 0.8 &&
    line.words >= 3 &&
    !line.picture &&
    !isCaptionInFigure(line) &&
    signatureOf(line) === null &&
    readCredit(line.text) === null
  );
}

/** What stands with a picture is its caption, whether it is a link or not; a title that leads elsewhere is a card of another story. */
function isCaptionInFigure({ figure, role, heading }: Line): boolean {
  return figure !== undefined && heading === 0 && role !== undefined && role !== 'body';
}

/** The titles under a box's name: those that touch it, or where all lines stand apart, all up to the prose. */
function boxAfter(box: Line, following: readonly Line[]): Line[] {
  const touching = following[0]?.index === box.index + 1 && following[0]?.apart === false;
  const end = following.findIndex(
    (line, at) => isOfTheText(line, following[at + 1]) || (touching && line.apart),
  );
  return following.slice(0, end < 0 ? undefined : end);
}

/** A paragraph, a picture or its caption, a table or what introduces it, a heading of the markup: no other story. */
function isOfTheText(line: Line, next: Line | undefined): boolean {
  if (line.isProse && !isTitleShaped(line)) return true;
  if (line.picture || line.figure !== undefined || line.table || line.text.endsWith(':')) return true;
  if (line.role === 'caption' || line.role === 'subhead' || readCredit(line.text) !== null) return true;
  if (line.heading > 0 && line.linkShare < 0.5) return true;
  return (
    captionPoints(line.text) >= surelyCaption || (next !== undefined && readCredit(next.text)?.caption === '')
  );
}

const surelyCaption = 4;
