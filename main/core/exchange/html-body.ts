import type { Block, FactBoxBlock, ListItem, Photo, TableBlock } from '#shared/document/block.ts';
import { printedCredit } from '#shared/document/credit.ts';
import { runsText, type Run } from '#shared/document/run.ts';
import { photoOf, photoPath, type ExportedArticle } from './exported-article.ts';
import { element, type Element, type Markup } from './markup.ts';
import { evenTable, linkedRuns } from './printed.ts';

/** The body as HTML elements that are also XHTML, an element for each block. Blocks without words are left out. */
export function bodyElements(article: ExportedArticle): Element[] {
  return article.content.body.flatMap((block) => blockElements(block, article));
}

function blockElements(block: Block, article: ExportedArticle): Element[] {
  switch (block.type) {
    case 'paragraph':
      return wordsIn('p', block.runs);
    case 'subhead':
      return wordsIn('h2', block.runs);
    case 'quote':
      return holding('blockquote', undefined, wordsIn('p', block.runs));
    case 'pullQuote':
      return holding('aside', 'pull-quote', [
        ...wordsIn('p', block.runs),
        ...wordsIn('p', block.attribution, 'attribution'),
      ]);
    case 'factBox':
      return holding('aside', 'fact-box', factBoxElements(block, article));
    case 'list':
      return [listElement(block.ordered, block.items)];
    case 'table':
      return [tableElement(block)];
    case 'photo':
      return figure(block, article, `photo ${block.placement}`);
    case 'photoStory':
      return holding(
        'div',
        'photo-story',
        block.photos.flatMap((photo) => figure(photo, article, 'photo')),
      );
    case 'separator':
      return [element('hr')];
    case 'unknown':
      return [];
    default:
      return block satisfies never;
  }
}

/** An element around these words, or none where there are none. */
export function wordsIn(tag: string, runs: readonly Run[], name?: string): Element[] {
  return runsText(runs) === '' ? [] : [element(tag, { class: name }, inline(runs))];
}

function holding(tag: string, name: string | undefined, children: readonly Element[]): Element[] {
  return children.length === 0 ? [] : [element(tag, { class: name }, children)];
}

function factBoxElements(box: FactBoxBlock, article: ExportedArticle): Element[] {
  return [...wordsIn('h2', box.title), ...box.children.flatMap((child) => blockElements(child, article))];
}

/** Items deeper than the one before them stand in a list inside it, one level at a time. */
function listElement(ordered: boolean, items: readonly ListItem[]): Element {
  const entries: Element[] = [];
  let next = 0;
  while (next < items.length) {
    const item = items[next]!;
    const deeper = items.slice(next + 1);
    const end = deeper.findIndex(({ level }) => level <= item.level);
    const inside = end === -1 ? deeper : deeper.slice(0, end);
    const nested = inside.length > 0 ? [listElement(ordered, inside)] : [];
    entries.push(element('li', {}, [...inline(item.runs), ...nested]));
    next += 1 + inside.length;
  }
  return element(ordered ? 'ol' : 'ul', {}, entries);
}

function tableElement(block: TableBlock): Element {
  const { rows, headings } = evenTable(block.rows);
  const written = rows.map((row, index) => {
    const scope = index < headings ? 'col' : 'row';
    const cells = row.map((cell) =>
      cell.header ? element('th', { scope }, inline(cell.runs)) : element('td', {}, inline(cell.runs)),
    );
    return element('tr', {}, cells);
  });
  return element('table', {}, [
    ...holding('thead', undefined, written.slice(0, headings)),
    element('tbody', {}, written.slice(headings)),
  ]);
}

function figure(photo: Photo, article: ExportedArticle, name: string): Element[] {
  const picture = photoOf(article, photo.id);
  const words = [
    ...wordsIn('span', photo.caption, 'caption'),
    ...wordsIn('span', printedCredit(photo.credit), 'credit'),
  ];
  const image = picture && {
    src: photoPath(picture),
    width: picture.asset.width,
    height: picture.asset.height,
    alt: photo.alt,
  };
  return holding('figure', name, [
    ...(image ? [element('img', image)] : []),
    ...holding('figcaption', undefined, words),
  ]);
}

const markTags = [
  ['superscript', 'sup'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function inline(runs: readonly Run[]): Markup[] {
  return linkedRuns(runs).flatMap(({ link, runs: linked }) => {
    const words = linked.flatMap(marked);
    return link === undefined ? words : [element('a', { href: link }, words)];
  });
}

function marked(run: Run): Markup[] {
  const words: readonly Markup[] = run.text
    .split('\n')
    .flatMap((line, index): Markup[] => (index === 0 ? [line] : [element('br'), line]));
  const tags = markTags.filter(([mark]) => run[mark]).map(([, tag]) => tag);
  return tags.reduce<Markup[]>((inner, tag) => [element(tag, {}, inner)], [...words]);
}
