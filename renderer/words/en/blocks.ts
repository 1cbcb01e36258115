import type { Words } from '#renderer/words/words.ts';

export const blocks: Words['blocks'] = {
  paragraph: 'Paragraph',
  subhead: 'Subhead',
  quote: 'Quote',
  pullQuote: 'Pull quote',
  factBox: 'Fact box',
  list: 'List',
  numberedList: 'Numbered list',
  table: 'Table',
  photo: 'Photo',
  photoStory: 'Photo story',
  separator: 'Break',
  menu: 'Add to the article',
  moveUp: 'Move the block up',
  moveDown: 'Move the block down',
  rowBelow: 'Add a row below',
  columnAfter: 'Add a column to the right',
  removeRow: 'Remove this row',
  removeColumn: 'Remove this column',
  headerRow: 'First row names the columns',
};
