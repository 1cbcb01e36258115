import { composing } from './clean-article.ts';

/** A piece of XML or HTML before it is written. Text is escaped when it is written, never before. */
export type Markup = string | Element;

export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Markup[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An attribute that is undefined is not written. */
export function element(tag: string, attributes: Attributes = {}, children: readonly Markup[] = []): Element {
  return { tag, attributes, children };
}

const voidTags: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'meta']);

export function toHtml(markup: Markup): string {
  return write(markup, (tag) => (voidTags.has(tag) ? '>' : undefined));
}

/** XHTML that an HTML parser reads as the same tree. */
export function toXhtml(markup: Markup): string {
  return write(markup, (tag) => (voidTags.has(tag) ? '/>' : undefined));
}

export function toXml(markup: Markup): string {
  return write(markup, (_, isEmpty) => (isEmpty ? '/>' : undefined));
}

/** How a tag ends that closes itself; undefined for one with an end tag. */
type SelfClosing = (tag: string, isEmpty: boolean) => string | undefined;

function write(markup: Markup, selfClosing: SelfClosing): string {
  if (typeof markup === 'string') return escapeText(markup);
  const { tag, attributes, children } = markup;
  const start = `<${tag}${writeAttributes(attributes)}`;
  const end = selfClosing(tag, children.length === 0);
  if (end !== undefined) return start + end;
  return `${start}>${children.map((child) => write(child, selfClosing)).join('')}</${tag}>`;
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeText(text: string): string {
  const escaped = text.replace(/[&<>]/g, (char) => named[char]!);
  // A mark after ">" would compose with it and eat the tag wherever the file is normalised.
  return composing.test(escaped.charAt(0)) ? numbered(escaped.charAt(0)) + escaped.slice(1) : escaped;
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (char) => named[char]!).replace(/[\t\n]/g, numbered);
}

function numbered(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}
