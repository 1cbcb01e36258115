import createDOMPurify from 'dompurify';
import { blockTags } from './block-tags.ts';
import { besideText, deletedText, isNoteList } from './losses.ts';
import { isCarried } from './pictures.ts';

const kept = [...blockTags, 'a', 'b', 'br', 'em', 'i', 'img', 'span', 'strong', 'sub', 'sup', 'u'];

/** What goes with all that is in it: code, and what a page says of itself. */
const dropped =
  'head, noscript, script, style, template, title, xml, svg, math, iframe, object, select, textarea, button';

type Window = Pick<typeof globalThis, 'document' | 'DOMParser'>;

/**
 * A pasted page with nothing in it that runs, loads or is hidden. Style and class stay for a moment: only they tell what
 * Word meant by a paragraph.
 */
export function cleanPage(html: string, window: Window = globalThis): HTMLElement {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(`${dropped}, ${deletedText}, ${besideText}`)) element.remove();
  for (const element of page.querySelectorAll<HTMLElement>('div')) if (isNoteList(element)) element.remove();
  for (const image of page.querySelectorAll('img')) if (!isCarried(image)) image.remove();
  // The purifier asks for the window whose parser it uses.
  const purifier = createDOMPurify(window as unknown as Parameters<typeof createDOMPurify>[0]);
  // Asked for DOM, it gives the body of a page.
  return purifier.sanitize(page.body.innerHTML, {
    RETURN_DOM: true,
    ALLOWED_TAGS: kept,
    ALLOWED_ATTR: ['href', 'style', 'class', 'colspan', 'rowspan', 'src'],
  }) as HTMLElement;
}
