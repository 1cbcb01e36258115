import type { LineRole } from '#core/reading/page.ts';
import { outsideHints, pageHeadNames, roleHints } from '#core/reading/rules/class-hints.ts';
import type { Core } from './html-core.ts';
import { hasFigureName, namesOf, type Measure } from './html-measure.ts';
import { descendants, type Element } from './html-node.ts';

const tagReasons: Readonly<Record<string, string>> = { nav: 'menu', footer: 'chân trang', aside: 'cột bên' };
const controls: ReadonlySet<string> = new Set([
  'button',
  'select',
  'option',
  'input',
  'textarea',
  'label',
  'fieldset',
  'dialog',
]);

/** No hint is believed of an element that holds more of the page's unlinked text than this. */
const share = { narrow: 0.8, wide: 0.3, head: 0.3, form: 0.3 };

/** Judges elements of one page by tag, class, id and the like. */
export class Hints {
  readonly #measure: (element: Element) => Measure;
  readonly #allText: number;
  readonly #core: ReadonlySet<Element>;
  readonly #behindHeadline: ReadonlySet<Element>;

  /** `core`: the elements that are certainly the article, and all around them, are never outside it. */
  constructor(
    root: Element,
    measure: (element: Element) => Measure,
    core: Pick<Core, 'elements' | 'headline'>,
  ) {
    this.#measure = measure;
    this.#allText = Math.max(1, unlinked(measure(root)));
    this.#core = core.elements;
    this.#behindHeadline = core.headline ? elementsBehind(root, core.headline) : new Set();
  }

  role(element: Element): LineRole | undefined {
    if (element.tagName === 'figcaption') return 'caption';
    if (element.tagName === 'time') return 'date';
    const names = namesOf(element);
    return roleHints.find(({ pattern }) => names.some((name) => pattern.test(name)))?.role;
  }

  /** Why the element is not the article; undefined when nothing says so. */
  outside(element: Element): string | undefined {
    if (this.#core.has(element)) return undefined;
    const names = namesOf(element);
    const hint = outsideHints.find(
      ({ pattern, wide }) =>
        this.#holdsLess(element, wide ? share.wide : share.narrow) &&
        names.some((name) => pattern.test(name)),
    );
    return hint?.why ?? this.#byTag(element) ?? (this.#isPageHead(element, names) ? 'đầu trang' : undefined);
  }

  /** One picture with its words: a figure, or a box or table that holds little else. */
  isFigure(element: Element): boolean {
    const { pictures, letters } = this.#measure(element);
    if (element.tagName === 'figure') return !holdsFigure(element);
    if (pictures === 0 || letters > 500 || holdsFigure(element) || this.#holdsText(element)) return false;
    if (element.tagName === 'table') return true;
    return pictures === 1 && (hasFigureName(element) || letters <= 300) && isSmallBox(element);
  }

  /** A caption and its credit are one or two paragraphs: more is a short text with a picture in it. */
  #holdsText(element: Element): boolean {
    const paragraphs = descendants(element).filter(
      (inner) => inner.tagName === 'p' && this.#measure(inner).letters > 0,
    );
    return paragraphs.length > mostCaptionParagraphs;
  }

  #byTag(element: Element): string | undefined {
    const { tagName } = element;
    if (controls.has(tagName)) return 'biểu mẫu';
    if (tagName === 'form') return this.#holdsLess(element, share.form) ? 'biểu mẫu' : undefined;
    return this.#holdsLess(element, share.narrow) ? tagReasons[tagName] : undefined;
  }

  #isPageHead(element: Element, names: readonly string[]): boolean {
    const named = element.tagName === 'header' || names.some((name) => pageHeadNames.test(name));
    return named && this.#holdsLess(element, share.head) && !this.#isHeadOfArticle(element);
  }

  /** Under the headline a head that holds a paragraph, and hardly a link, is the article's own. */
  #isHeadOfArticle(element: Element): boolean {
    const measured = this.#measure(element);
    const isProse = unlinked(measured) >= paragraphLetters && measured.linked * 4 < measured.letters;
    return isProse && this.#behindHeadline.has(element);
  }

  #holdsLess(element: Element, most: number): boolean {
    return unlinked(this.#measure(element)) <= this.#allText * most;
  }
}

function holdsFigure(element: Element): boolean {
  return descendants(element).some(({ tagName }) => tagName === 'figure');
}

const paragraphLetters = 60;

function elementsBehind(root: Element, headline: Element): Set<Element> {
  const all = descendants(root);
  return new Set(all.slice(all.indexOf(headline) + 1));
}

const mostCaptionParagraphs = 2;

function isSmallBox(element: Element): boolean {
  const paragraphs = descendants(element).filter(
    ({ tagName }) => tagName === 'p' || tagName === 'div' || tagName === 'figure',
  );
  return paragraphs.length <= 6;
}

function unlinked({ letters, linked }: Measure): number {
  return letters - linked;
}
