import type { Words } from '#renderer/words/words.ts';

export const copyfit: Words['copyfit'] = {
  title: 'Copyfit',
  slot: 'Slot',
  none: 'No slot',
  choose: 'Choose a slot',
  noSlots: 'There are no slots yet. Add the paper’s own in Settings, under Slots.',
  over: (lines) => `${lines} lines over`,
  under: (lines) => `${lines} lines short`,
  fits: 'Fits',
  estimate: 'estimate',
  measuring: 'Measuring…',
  ofCapacity: (needed, capacity) => `${needed} lines without the headline, the slot holds ${capacity}`,
  lead: 'Lead',
  body: 'Body',
  lines: (count) => `${count} lines`,
  headline: 'Headline',
  headlineFits: (lines, allowed) => `${lines} lines of ${allowed}`,
  headlineOver: (lines, allowed) => `${lines} lines, the slot allows ${allowed}: shorten the headline`,
  headlineByColumns: 'Headline by columns',
  columns: (count) => (count === 1 ? '1 column' : `${count} columns`),
  measuredWith: (font) => `Measured with ${font} as installed on this computer.`,
  estimated: (font) =>
    `${font} is not on this computer, so a typeface of Tòa Soạn stands in for it. Install it and open again to measure truly.`,
  calibrated: (lines) => `Calibrated by an article that was printed in ${lines} lines.`,
  notCalibrated:
    'Not calibrated. Open an article that was printed in this slot and enter the lines you count in the paper.',
  printedLines: 'How many lines did this article take in print?',
  calibrate: 'Calibrate the slot',
  uncalibrate: 'Remove calibration',
  notLikely: (lines) =>
    `This article cannot have been printed in ${lines} lines in the chosen slot. Count again, lead and subheads included, or look at the slot’s type size and column width.`,
  gone: 'This slot was taken off the list: the article is still measured in it until another one is chosen.',
  notANumber: 'Enter the number of lines in figures, such as 38.',
};
