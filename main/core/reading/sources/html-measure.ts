import { dressPictures, figureNames, hiddenNames } from '#core/reading/rules/class-hints.ts';
import { attribute, walk, type Element } from './html-node.ts';

/** How much an element holds. */
export interface Measure {
  readonly letters: number;
  readonly linked: number;
  readonly pictures: number;
}

const nothing: Measure = { letters: 0, linked: 0, pictures: 0 };

/** The measure of every shown element under the root, itself included. */
export function measureTree(root: Element): (element: Element) => Measure {
  const measures = new Map<Element, Measure>();
  const open: { letters: number; linked: number; pictures: number; inLink: boolean }[] = [];
  walk(root, {
    enter: (element) => {
      const inLink = element.tagName === 'a' || (open.at(-1)?.inLink ?? false);
      open.push({ letters: 0, linked: 0, pictures: isContentPicture(element) ? 1 : 0, inLink });
    },
    leave: (element) => {
      const { inLink: _, ...own } = open.pop() ?? { ...nothing, inLink: false };
      measures.set(element, own);
      const outer = open.at(-1);
      if (outer)
        Object.assign(outer, {
          letters: outer.letters + own.letters,
          linked: outer.linked + own.linked,
          pictures: outer.pictures + own.pictures,
        });
    },
    text: (text) => {
      const here = open.at(-1);
      const letters = text.replace(/\s+/g, ' ').trim().length;
      if (here)
        Object.assign(here, {
          letters: here.letters + letters,
          linked: here.linked + (here.inLink ? letters : 0),
        });
    },
  });
  return (element) => measures.get(element) ?? nothing;
}

const smallestPicturePx = 90;

/** A picture of the story and not of the page's dress. */
export function isContentPicture(element: Element): boolean {
  if (element.tagName !== 'img' && element.tagName !== 'amp-img' && element.tagName !== 'video') return false;
  const isSmall = ['width', 'height'].some((side) => {
    const px = /^(\d+)(?:px)?$/.exec(attribute(element, side).trim())?.[1];
    return px !== undefined && Number(px) < smallestPicturePx;
  });
  return !isSmall && !dressPictures.test(`${sourceOf(element)} ${attribute(element, 'class')}`);
}

/** Pages that load late put a blank picture in `src` and the true address beside it. */
function sourceOf(element: Element): string {
  const late = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy']
    .map((name) => attribute(element, name))
    .find(Boolean);
  return (late ?? attribute(element, 'src')).split('/').slice(-2).join('/').slice(0, 200);
}

/** Class names, id and the like, each in small letters with its words parted by hyphens. */
export function namesOf(element: Element): string[] {
  const given = ['class', 'id', 'itemprop', 'data-role', 'role']
    .map((name) => attribute(element, name))
    .join(' ');
  if (given.trim() === '') return [];
  return given
    .split(/\s+/)
    .filter(Boolean)
    .map((name) =>
      name
        .replace(/([a-z\d])([A-Z])/g, '$1-$2')
        .replace(/[_:]+/g, '-')
        .toLowerCase(),
    );
}

export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style').replace(/\s/g, '').toLowerCase();
  if (element.attrs.some(({ name }) => name === 'hidden') || /display:none|visibility:hidden/.test(style))
    return true;
  return namesOf(element).some((name) => hiddenNames.test(name));
}

export function hasFigureName(element: Element): boolean {
  return namesOf(element).some((name) => figureNames.test(name));
}
