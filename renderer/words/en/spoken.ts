import type { Words } from '#renderer/words/words.ts';
import { figure } from './figure.ts';

export const spoken: Words['spoken'] = {
  dismiss: 'Dismiss',
  clearSearch: 'Clear search',
  suggestions: 'Suggestions',
  showSuggestions: 'Show suggestions',
  chosen: 'selected',
  notChosen: 'not selected',
  chooseAll: 'Select all',
  choose: 'Select',
  allChosen: 'All selected.',
  expand: 'Expand',
  collapse: 'Collapse',
  sortable: 'sortable column',
  ascending: 'ascending',
  descending: 'descending',
  openMenu: 'Press Alt + ArrowDown to open',
  close: 'Close',
  remove: 'Remove',
  nothingChosen: 'Nothing selected.',
  options: (count) => `${figure(count)} options available.`,
  counted: (count) => `${figure(count)} selected.`,
  sortedBy: (column) => `Sorted by ${column}`,
  notifications: (count) => `${figure(count)} notifications.`,
};
