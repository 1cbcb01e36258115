import { declarations, isHidden } from './inline-style.ts';
import { isInTable } from './table-grid.ts';

/** What a paste had and our document cannot hold, or should not get. */
export const lossKinds = [
  'deleted',
  'struck',
  'comments',
  'footnotes',
  'hidden',
  'mergedCells',
  'nestedTables',
  'subscripts',
  'formulas',
  'embeds',
  'pictures',
  'locked',
] as const;
export type LossKind = (typeof lossKinds)[number];

/** How many of each; none of those that are not named. */
export type Losses = Readonly<Partial<Record<LossKind, number>>>;

/** Word's own deletions: as its tracked changes are written to the clipboard, and as older versions wrote them. */
export const deletedText = 'del, span.msoDel';

/** The signs of comments and notes in the text, and their texts behind it. Commented words themselves are text. */
export const besideText =
  'span.MsoCommentReference, a.msocomanchor, hr.msocomoff, hr.msocomhide, span.MsoFootnoteReference, span.MsoEndnoteReference, a[href^="#_ftn"], a[href^="#_edn"]';

const noteLists = ['comment-list', 'footnote-list', 'endnote-list'];

export function isNoteList(element: HTMLElement): boolean {
  return noteLists.includes(declarations(element).get('mso-element') ?? '');
}

/** Counted in a page as it came, before it is cleaned. */
export function lossesIn(page: HTMLElement): Losses {
  const all = [...page.querySelectorAll<HTMLElement>('*')];
  const ofElement = (...names: string[]) =>
    all.filter((element) => names.includes(declarations(element).get('mso-element') ?? '')).length;
  return present({
    deleted: [...page.querySelectorAll(deletedText)].filter(hasText).length,
    struck: all.filter((element) => isStruck(element) && hasText(element)).length,
    comments: ofElement('comment'),
    footnotes: ofElement('footnote', 'endnote'),
    hidden: all.filter(isHiddenText).length,
    mergedCells: all.filter(isMerged).length,
    nestedTables: [...page.querySelectorAll('table')].filter(isInTable).length,
    subscripts: all.filter((element) => isSubscript(element) && hasText(element)).length,
    formulas: page.querySelectorAll('math').length,
    embeds: [...page.querySelectorAll<HTMLElement>(embedded)].filter(isSeen).length,
    pictures: [...page.querySelectorAll('img')].filter(isSeen).length,
  });
}

export function present(counts: Losses): Losses {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function hasText(element: Element): boolean {
  return element.textContent?.trim() !== '';
}

function isStruck(element: HTMLElement): boolean {
  const style = declarations(element);
  const line = style.get('text-decoration') ?? style.get('text-decoration-line') ?? '';
  return element.matches('s, strike') || line.includes('line-through');
}

function isHiddenText(element: HTMLElement): boolean {
  return isHidden(element) && declarations(element).get('mso-list') !== 'ignore' && hasText(element);
}

function isMerged(element: HTMLElement): boolean {
  return ['colspan', 'rowspan'].some((name) => Number(element.getAttribute(name)) > 1);
}

/** Without the `sub` around another, which says the same once more. */
function isSubscript(element: HTMLElement): boolean {
  const isOwn = (each: HTMLElement) =>
    each.tagName === 'SUB' || declarations(each).get('vertical-align') === 'sub';
  return isOwn(element) && !(element.parentElement && isOwn(element.parentElement));
}

/** What plays in a page, or is a page in it. */
const embedded = 'iframe, object, embed, video, audio';

/** Pages count their readers by pictures and frames of one point. */
function isSeen(element: HTMLElement): boolean {
  if (isHidden(element)) return false;
  return !['width', 'height'].some((name) => /^[01](px)?$/.test(element.getAttribute(name) ?? ''));
}
