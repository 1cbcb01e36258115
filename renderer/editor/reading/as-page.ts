import { IS_BOLD, IS_ITALIC, IS_SUPERSCRIPT, IS_UNDERLINE } from 'lexical';
import { areWords, readNodes, type WrittenNode } from './as-it-reads.ts';

/**
 * What is copied as a page for other programs: every word of it, in elements that say what it is, and nothing that only
 * this program knows. Blocks without words are left out.
 */
export function asPage(copied: string): string {
  const nodes = readNodes(copied);
  return areWords(nodes) ? piece(wordsOf(nodes)) : blocksOf(nodes);
}

/** A piece of a line keeps the spaces at its ends, which a page would lose. */
function piece(words: string): string {
  const isSpaced = /^\s|\s$/.test(words.replace(/<[^>]*>/g, ''));
  return isSpaced ? `<span style="white-space: pre-wrap">${words}</span>` : words;
}

function blocksOf(nodes: readonly WrittenNode[]): string {
  // Rows that are chosen, and not what is around the table, come without it.
  return nodes.every(isRow) ? tableOf(nodes) : nodes.map(blockOf).join('');
}

function isRow({ type }: WrittenNode): boolean {
  return type === 'tablerow';
}

function blockOf(node: WrittenNode): string {
  const { type, children = [], $slots = {} } = node;
  switch (type) {
    case 'heading':
      return around('h2', wordsOf(children));
    case 'quote':
      return around('blockquote', lineOf(node));
    case 'list':
      return listOf(node);
    case 'table':
      return tableOf(children);
    case 'factBox':
      return around(
        'aside',
        around('h3', wordsOf($slots['title']?.children)) + blocksOf(within($slots['content'])),
      );
    case 'pullQuote':
      return around(
        'figure',
        around('blockquote', lineOf($slots['text'])) + captionOf([$slots['attribution']]),
      );
    case 'photo':
      return around('figure', captionOf(Object.values($slots)));
    case 'photoStory':
      return storyOf(Object.values($slots));
    case 'separator':
      return '<hr>';
    default:
      return areWords([node]) ? around('p', wordsOf([node])) : lineOf(node);
  }
}

function lineOf(line: WrittenNode | undefined): string {
  return around('p', wordsOf(within(line)));
}

function captionOf(lines: readonly (WrittenNode | undefined)[]): string {
  return around('figcaption', lines.map(lineOf).join(''));
}

/** Each photo of a story has two lines, one after the other. */
function storyOf([caption, credit, ...others]: readonly WrittenNode[]): string {
  const first = around('figure', captionOf([caption, credit]));
  return others.length === 0 ? first : first + storyOf(others);
}

/** A list that is set in stands in the item before it. */
function listOf({ listType, children = [] }: WrittenNode): string {
  const items: string[] = [];
  for (const { children: inside = [] } of children) {
    const lists = inside.filter(({ type }) => type === 'list').map(listOf);
    const words = wordsOf(inside.filter(({ type }) => type !== 'list'));
    if (words === '' && items.length > 0) items.push(items.pop()! + lists.join(''));
    else if (words !== '' || lists.length > 0) items.push(words + lists.join(''));
  }
  return around(listType === 'number' ? 'ol' : 'ul', items.map((item) => around('li', item)).join(''));
}

function tableOf(rows: readonly WrittenNode[]): string {
  return around('table', around('tbody', rows.map(rowOf).join('')));
}

function rowOf({ children = [] }: WrittenNode): string {
  const cells = children.map((cell) => {
    const tag = Number(cell['headerState']) > 0 ? 'th' : 'td';
    return `<${tag}>${within(cell)
      .map(({ children: words }) => wordsOf(words))
      .join('<br>')}</${tag}>`;
  });
  return around('tr', cells.join(''));
}

function within(node: WrittenNode | undefined): readonly WrittenNode[] {
  return node?.children ?? [];
}

/** Nothing around nothing. */
function around(tag: string, inner: string): string {
  return inner === '' ? '' : `<${tag}>${inner}</${tag}>`;
}

function wordsOf(nodes: readonly WrittenNode[] = []): string {
  return nodes.map(wordOf).join('');
}

function wordOf({ type, text, format, url, children }: WrittenNode): string {
  if (type === 'linebreak') return '<br>';
  if (typeof text === 'string') return marked(escaped(text), Number(format));
  const words = wordsOf(children);
  return typeof url === 'string' ? `<a href="${escaped(url)}">${words}</a>` : words;
}

const tags = [
  [IS_SUPERSCRIPT, 'sup'],
  [IS_UNDERLINE, 'u'],
  [IS_ITALIC, 'em'],
  [IS_BOLD, 'strong'],
] as const;

function marked(words: string, format: number): string {
  return tags.reduce((inner, [flag, tag]) => ((format & flag) === 0 ? inner : around(tag, inner)), words);
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => named[char]!);
}
