import type { LineRole } from '#core/reading/page.ts';
import type { Hints } from './html-hints.ts';
import { attribute, isBlock, type Element } from './html-node.ts';

/** What is true of everything inside an element. */
export interface Context {
  readonly role?: LineRole;
  readonly outside?: string;
  readonly heading: number;
  readonly list?: { readonly id: number; readonly ordered: boolean };
  readonly quote: boolean;
  readonly align?: 'right' | 'center';
  readonly figure?: number;
  /** Where the link leads that the words stand in. */
  readonly link?: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly pre: boolean;
  readonly inBody: boolean;
}

export const outermost: Context = {
  heading: 0,
  quote: false,
  strong: false,
  emphasis: false,
  pre: false,
  inBody: false,
};

const strongTags: ReadonlySet<string> = new Set(['b', 'strong']);
const emphasisTags: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'address']);

/** Numbers the lists and figures of a page and says what an element adds to the context around it. */
export class Contexts {
  readonly #hints: Hints;
  readonly #body: Element | undefined;
  #numbers = 0;

  constructor(hints: Hints, body: Element | undefined) {
    this.#hints = hints;
    this.#body = body;
  }

  inside(element: Element, around: Context): Context {
    const inBody = around.inBody || element === this.#body;
    const inner = { ...around, ...styleOf(element, around), ...this.#roleOf(element, around), inBody };
    const outside = around.outside ?? this.#outsideOf(element, around);
    const link = this.#linkOf(element) ?? around.link;
    const list = this.#listOf(element) ?? around.list;
    const figure = around.figure ?? (this.#hints.isFigure(element) ? this.#nextNumber() : undefined);
    return {
      ...inner,
      ...(outside === undefined ? {} : { outside }),
      ...(link === undefined ? {} : { link }),
      ...(list === undefined ? {} : { list }),
      ...(figure === undefined ? {} : { figure }),
    };
  }

  #outsideOf(element: Element, around: Context): string | undefined {
    if (around.figure !== undefined || element.tagName === 'figure') return undefined;
    if (around.quote && this.#hints.role(element) === 'byline') return 'tên người nói trong trích dẫn';
    return this.#hints.outside(element);
  }

  #roleOf(element: Element, around: Context): { role?: LineRole } {
    const role = element === this.#body ? 'body' : this.#hints.role(element);
    if (role === undefined) return {};
    if (around.figure !== undefined) return { role: roleInFigure(role) };
    // Inside the text itself, "desc", "time" or "title" name everything but the article's own parts.
    const isFixed = around.role !== undefined && around.role !== 'body' && role === 'body';
    return isFixed ? {} : { role };
  }

  #listOf(element: Element): Context['list'] {
    if (element.tagName !== 'ul' && element.tagName !== 'ol') return undefined;
    return { id: this.#nextNumber(), ordered: element.tagName === 'ol' };
  }

  /**
   * A link without an address leads nowhere but is still another link than the next. One that shows a picture larger leads
   * nowhere else, and is none.
   */
  #linkOf(element: Element): string | undefined {
    if (element.tagName !== 'a') return undefined;
    const address = attribute(element, 'href');
    if (/\.(?:jpe?g|png|webp|gif)(?:[?#]|$)/i.test(address)) return undefined;
    return /^(?:#|javascript:|$)/i.test(address) ? `#${this.#nextNumber()}` : address;
  }

  #nextNumber(): number {
    this.#numbers += 1;
    return this.#numbers;
  }
}

function roleInFigure(role: LineRole): LineRole {
  return role === 'byline' || role === 'credit' || role === 'source' ? 'credit' : 'caption';
}

function styleOf(element: Element, around: Context): Partial<Context> {
  const { tagName } = element;
  const style = attribute(element, 'style').replace(/\s/g, '').toLowerCase();
  const align = /text-align:(right|center)/.exec(style)?.[1] ?? attribute(element, 'align').toLowerCase();
  const heading = /^h[1-6]$/.test(tagName) ? Number(tagName.charAt(1)) : around.heading;
  return {
    heading,
    quote: around.quote || tagName === 'blockquote',
    pre: around.pre || tagName === 'pre' || tagName === 'textarea' || /white-space:pre/.test(style),
    strong: around.strong || strongTags.has(tagName) || /font-weight:(?:bold|[6-9]00)/.test(style),
    emphasis: around.emphasis || emphasisTags.has(tagName) || /font-style:italic/.test(style),
    ...(tagName === 'center' ? { align: 'center' as const } : {}),
    ...(isBlock(element) && (align === 'right' || align === 'center') ? { align } : {}),
  };
}
