import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { XmlDocument, XmlElement, XmlText, type XmlTreeNode } from 'libxml2-wasm';

/** A tree that HTML and XML have in common. */
interface Tag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tag | string)[];
}

/** The lines a reader sees, without empty ones; trailing tabs are cells that fill a short row. */
export function seenLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\t+$/, ''))
    .filter((line) => line !== '');
}

export function htmlLines(html: string): string[] {
  const root = ofHtml(parse(html));
  return seenLines(htmlText(find(root, 'article')[0]!));
}

export function xhtmlLines(xhtml: string): string[] {
  return seenLines(htmlText(ofXml(`<div>${xhtml}</div>`)));
}

/** The same XHTML as an HTML parser reads it. */
export function htmlFragmentLines(xhtml: string): string[] {
  return seenLines(htmlText(ofHtml(parseFragment(xhtml))));
}

const ownLine = new Set(['p', 'h1', 'h2', 'li', 'ul', 'ol', 'tr', 'span', 'figure', 'header']);

function htmlText(node: Tag | string): string {
  if (typeof node === 'string') return node === '\n' ? '' : node;
  if (node.tag === 'br') return '\n';
  if (node.tag === 'tr') return `\n${node.children.map(htmlText).join('\t')}\n`;
  const inside = node.children.map(htmlText).join('');
  return ownLine.has(node.tag) ? `\n${inside}\n` : inside;
}

export function icmlLines(icml: string): string[] {
  const [story] = find(ofXml(icml), 'Story');
  return seenLines(story!.children.map(icmlText).join(''));
}

function icmlText(node: Tag | string): string {
  if (typeof node === 'string') return '';
  if (node.tag === 'Content') return node.children.join('').replaceAll('\u2028', '\n');
  if (node.tag === 'Br') return '\n';
  if (node.tag === 'Table') return tableText(node);
  return node.children.map(icmlText).join('');
}

/** What a reader of the document sees, without the names of photo files; `xml` is its word/document.xml. */
export function docxLines(xml: string): string[] {
  const [body] = find(ofXml(xml), 'body');
  return seenLines(body!.children.map(docxText).join(''));
}

function docxText(node: Tag | string): string {
  if (typeof node === 'string') return '';
  switch (node.tag) {
    case 't':
      return node.children.join('');
    case 'tab':
      return '\t';
    case 'br':
      return '\n';
    case 'tr':
      return `\n${find(node, 'tc').map(cellText).join('\t')}\n`;
    case 'p':
      return styleOf(node) === 'TenAnh' ? '' : `\n${node.children.map(docxText).join('')}\n`;
    default:
      return node.children.map(docxText).join('');
  }
}

function cellText(cell: Tag): string {
  return cell.children
    .map(docxText)
    .join('')
    .replace(/^\n|\n$/g, '');
}

/** The name of a paragraph's style. */
export function styleOf(paragraph: Tag): string | undefined {
  return find(paragraph, 'pStyle')[0]?.attributes['val'];
}

/** Cells are named "column:row". */
function tableText(table: Tag): string {
  const rows: string[][] = [];
  for (const cell of find(table, 'Cell')) {
    const [column, row] = cell.attributes['Name']!.split(':').map(Number) as [number, number];
    (rows[row] ??= [])[column] = cell.children.map(icmlText).join('');
  }
  return rows.map((row) => row.join('\t')).join('\n');
}

/** Parsing is the proof that it is well-formed. */
export function ofXml(xml: string): Tag {
  const document = XmlDocument.fromString(xml);
  try {
    return ofXmlElement(document.root);
  } finally {
    document.dispose();
  }
}

function ofXmlElement(element: XmlElement): Tag {
  const children: (Tag | string)[] = [];
  for (let node: XmlTreeNode | null = element.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) children.push(ofXmlElement(node));
    else if (node instanceof XmlText) children.push(node.content);
  }
  const attributes = Object.fromEntries(element.attrs.map((attr) => [attr.name, attr.content]));
  return { tag: element.name, attributes, children };
}

export function ofHtml(node: DefaultTreeAdapterTypes.ParentNode): Tag {
  const children = node.childNodes.flatMap((child): (Tag | string)[] => {
    if ('value' in child) return [child.value];
    return 'childNodes' in child ? [ofHtml(child)] : [];
  });
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value] as const) : [];
  return {
    tag: 'tagName' in node ? node.tagName : node.nodeName,
    attributes: Object.fromEntries(attributes),
    children,
  };
}

export function find(root: Tag, tag: string): Tag[] {
  const below = root.children.flatMap((child) => (typeof child === 'string' ? [] : find(child, tag)));
  return root.tag === tag ? [root, ...below] : below;
}

/** Every text in a value that came from JSON. */
export function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}
