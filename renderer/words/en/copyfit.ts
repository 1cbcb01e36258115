import type { Words } from '#renderer/words/words.ts';
import { counted } from './counted.ts';

export const copyfit: Words['copyfit'] = {
  title: 'Copyfit',
  slot: 'Slot',
  none: 'No slot',
  choose: 'Choose a slot',
  noSlots: 'There are no slots yet. Add the paper’s own in Settings, under Slots.',
  over: (lines) => `${counted(lines, 'line')} over`,
  under: (lines) => `${counted(lines, 'line')} short`,
  fits: 'Fits',
  estimate: 'estimate',
  measuring: 'Measuring…',
  ofCapacity: (needed, capacity) =>
    `${counted(needed, 'line')} without the headline, the slot holds ${capacity}`,
  lead: 'Lead',
  body: 'Body',
  lines: (count) => counted(count, 'line'),
  headline: 'Headline',
  headlineFits: (lines, allowed) => `${counted(lines, 'line')} of ${allowed}`,
  headlineOver: (lines, allowed) =>
    `${counted(lines, 'line')}, the slot allows ${allowed}: shorten the headline`,
  headlineByColumns: 'Headline by columns',
  columns: (count) => (count === 1 ? '1 column' : `${count} columns`),
  measuredWith: (font) => `Measured with ${font} as installed on this computer.`,
  estimated: (font) =>
    `${font} is not on this computer, so a typeface of Tòa Soạn stands in for it. Install it and open again to measure truly.`,
  calibrated: (lines) => `Calibrated by an article that was printed in ${counted(lines, 'line')}.`,
  notCalibrated:
    'Not calibrated. Open an article that was printed in this slot and enter the lines you count in the paper.',
  printedLines: 'How many lines did this article take in print?',
  calibrate: 'Calibrate the slot',
  uncalibrate: 'Remove calibration',
  notLikely: (lines) =>
    `This article cannot have been printed in ${counted(lines, 'line')} in the chosen slot. Count again, lead and subheads included, or look at the slot’s type size and column width.`,
  gone: 'This slot was taken off the list: the article is still measured in it until another one is chosen.',
  notANumber: 'Enter the number of lines in figures, such as 38.',
};
