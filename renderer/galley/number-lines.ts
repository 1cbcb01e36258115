/** What holds words of the article and no block of its own. */
const wordBlocks = 'p, h1, h2, li > .item, td, th, .caption, .credit';

/** Only each fifth number is printed: the eye finds the others. */
const step = 5;

/**
 * Makes every line of the text a line of its own that breaks nowhere, and numbers them through. Print measures letters a
 * little differently from the screen: a line that could break again would have a number nobody counted.
 */
export function numberLines(text: HTMLElement): void {
  let number = 0;
  for (const line of [...text.querySelectorAll<HTMLElement>(wordBlocks)].flatMap(parted)) {
    number += 1;
    if (number % step === 0) line.dataset['line'] = String(number);
  }
}

/** The lines to be counted. A row of a table counts as one, by its first cell. */
function parted(block: HTMLElement): HTMLElement[] {
  if (block instanceof HTMLTableCellElement) return block.cellIndex === 0 ? [block] : [];
  const lines = lineRanges(block).map(lineElement);
  block.replaceChildren(...lines);
  return lines;
}

function lineElement(range: Range): HTMLElement {
  const line = document.createElement('span');
  line.className = 'galley-line';
  line.append(range.cloneContents());
  return line;
}

/** A stretch of the block for each line on the screen, in order; together they are the whole block. */
function lineRanges(block: HTMLElement): Range[] {
  const starts = lineStarts(block);
  return starts.map((start, index) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    if (index > 0) range.setStart(start.node, start.offset);
    const next = starts[index + 1];
    if (next) range.setEnd(next.node, next.offset);
    return range;
  });
}

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Text runs to the right: a word that does not begin to the right of the one before begins a line. */
function lineStarts(block: HTMLElement): Place[] {
  const starts: Place[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const place of pieces(block)) {
    const left = leftOf(place);
    if (left <= before) starts.push(place);
    before = left;
  }
  return starts;
}

function leftOf({ node, offset }: Place): number {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return range.getBoundingClientRect().left;
}

/** The beginnings of words; of a word that is broken, as a long address is, of all its letters. */
function* pieces(block: HTMLElement): Generator<Place> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    for (const { 0: word, index } of node.data.matchAll(/\S+/gu)) {
      const letters = isBroken(node, index, word.length) ? word.length : 1;
      for (let letter = 0; letter < letters; letter++) yield { node, offset: index + letter };
    }
  }
}

function isBroken(node: Text, offset: number, length: number): boolean {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + length);
  return range.getClientRects().length > 1;
}
