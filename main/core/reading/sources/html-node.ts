import assert from 'node:assert/strict';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];

const notShown: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'object',
  'embed',
  'canvas',
  'math',
  'head',
  'audio',
  'map',
  'datalist',
  'amp-ad',
  'amp-iframe',
  'amp-analytics',
  'amp-sidebar',
  'amp-social-share',
  'amp-state',
  'link',
  'meta',
  'title',
  'base',
]);

const blocks: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'button',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'input',
  'label',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'option',
  'p',
  'pre',
  'section',
  'select',
  'summary',
  'table',
  'tbody',
  'td',
  'textarea',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'zone',
]);

/** The document of a page's text, however broken: the parser mends what it can and throws at nothing. */
export function documentOf(html: string): Element {
  const root = parse(html).childNodes.find(isElement);
  assert(root, 'parse5 makes an html element for every text');
  return root;
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is DefaultTreeAdapterMap['textNode'] {
  return node.nodeName === '#text';
}

export function isBlock(element: Element): boolean {
  return blocks.has(element.tagName);
}

export function isNotShown(element: Element): boolean {
  return notShown.has(element.tagName);
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

export interface Visitor {
  /** Returns false to leave out what is inside; `leave` is then not called. */
  readonly enter: (element: Element) => boolean | void;
  readonly leave: (element: Element) => void;
  readonly text: (text: string) => void;
}

/** Goes through an element in reading order. Not recursive: broken pages nest deeper than a call stack. */
export function walk(root: Element, visitor: Visitor): void {
  const waiting: (() => void)[] = [];
  const visit = (node: Node): void => {
    if (isText(node)) visitor.text(node.value);
    if (!isElement(node) || isNotShown(node) || visitor.enter(node) === false) return;
    waiting.push(() => visitor.leave(node));
    for (const child of [...node.childNodes].reverse()) waiting.push(() => visit(child));
  };
  visit(root);
  for (let next = waiting.pop(); next; next = waiting.pop()) next();
}

/** Every element inside, in reading order, shown or not. */
export function descendants(root: Element): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    waiting.push(...[...node.childNodes].reverse());
  }
  return found;
}

/** The words inside an element as they stand in the source, spaces and all. */
export function textOf(root: Element): string {
  let text = '';
  walk(root, {
    enter: () => true,
    leave: (element) => {
      if (isBlock(element) || element.tagName === 'br') text += ' ';
    },
    text: (piece) => {
      text += piece;
    },
  });
  return text;
}
