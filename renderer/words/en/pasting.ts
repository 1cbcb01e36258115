import type { Words } from '#renderer/words/words.ts';
import { counted } from './counted.ts';

export const pasting: Words['pasting'] = {
  note: 'After pasting',
  changed: (what) => `Pasted. ${what}.`,
  nothingCame: (what) => `Nothing was pasted. ${what}.`,
  losses: {
    deleted: (count) => `${counted(count, 'deletion')} of the original left out`,
    struck: (count) => `${counted(count, 'crossed-out passage')} became plain text`,
    comments: (count) => `${counted(count, 'comment')} left out`,
    footnotes: (count) => `${counted(count, 'footnote')} left out`,
    hidden: (count) => `${counted(count, 'hidden passage')} left out`,
    mergedCells: (count) =>
      `${counted(count, 'merged cell of a table was', 'merged cells of a table were')} split`,
    nestedTables: (count) => `${counted(count, 'table inside a cell', 'tables inside cells')} became text`,
    subscripts: (count) => `${counted(count, 'subscript')} became plain text`,
    formulas: (count) => `${counted(count, 'formula')} left out`,
    embeds: (count) => `${counted(count, 'video, sound or frame', 'videos, sounds or frames')} left out`,
    pictures: (count) => `${counted(count, 'picture')} could not be taken along: add from files`,
    locked: (count) =>
      `${counted(count, 'part')} of a newer version left out: still where it was, and cannot be there twice`,
  },
  legacy: (encoding) => `This text was typed in ${encoding}. In Unicode it reads:`,
  legacyLeft: (encoding) =>
    `The pasted text was typed in ${encoding}. To convert it to Unicode, delete it and paste it again.`,
  convert: 'Convert to Unicode',
  verbatim: 'Paste as plain text',
  undo: 'Undo',
};
