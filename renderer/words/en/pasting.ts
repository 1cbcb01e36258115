import type { Words } from '#renderer/words/words.ts';

export const pasting: Words['pasting'] = {
  note: 'After pasting',
  changed: (what) => `Pasted. ${what}.`,
  losses: {
    deleted: (count) => `${count} deletions of the original left out`,
    struck: (count) => `${count} crossed-out passages became plain text`,
    comments: (count) => `${count} comments left out`,
    footnotes: (count) => `${count} footnotes left out`,
    hidden: (count) => `${count} hidden passages left out`,
    mergedCells: (count) => `${count} merged cells of a table were split`,
    nestedTables: (count) => `${count} tables inside cells became text of the cells`,
    pictures: (count) => `${count} pictures could not be taken along: add them from files`,
  },
  legacy: (encoding) => `This text was typed in ${encoding}. In Unicode it reads:`,
  legacyLeft: (encoding) =>
    `The pasted text was typed in ${encoding}. To convert it to Unicode, delete it and paste it again.`,
  convert: 'Convert to Unicode',
  verbatim: 'Paste as plain text',
  undo: 'Undo',
};
