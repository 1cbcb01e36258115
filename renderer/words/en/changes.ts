import type { Words } from '#renderer/words/words.ts';
import { counted } from './counted.ts';
import { figure } from './figure.ts';

export const changes: Words['changes'] = {
  title: 'Changes',
  tracking: 'Track changes',
  isOn: 'Tracking changes',
  isOff: 'Not tracking changes',
  status: (count) => (count === 0 ? 'no open changes' : counted(count, 'open change')),
  count: (count) => figure(count),
  none: 'No change is open.',
  limits:
    'Bold, italic, links, words in tables, descriptions, how a photo is placed, the order of photos in a story and the panels Authors and Section are not tracked yet; Revisions show what differs there.',
  accept: 'Accept',
  reject: 'Reject',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  acceptOf: (count) => `Accept these ${figure(count)}`,
  rejectOf: (count) => `Reject these ${figure(count)}`,
  settled: {
    take: (count) => (count === 1 ? 'One change accepted.' : `${figure(count)} changes accepted.`),
    drop: (count) => (count === 1 ? 'One change rejected.' : `${figure(count)} changes rejected.`),
  },
  nothingSelected: 'No change is selected in the text.',
  takeBack: 'Undo',
  selected: 'Selected in the text',
  acceptSelected: 'Accept the selected',
  rejectSelected: 'Reject the selected',
  acceptThis: (what) => `Accept: ${what}`,
  rejectThis: (what) => `Reject: ${what}`,
  next: 'Next change',
  previous: 'Previous change',
  whose: 'Whose',
  everyone: (count) => `Everyone (${figure(count)})`,
  one: (name, count) => `${name} (${figure(count)})`,
  by: (name, level, time) => (level ? `${name} · ${level} · ${time}` : `${name} · ${time}`),
  edited: 'What the newsroom changed',
  kept: {
    note: 'After writing into what was taken out',
    photo:
      'Somebody took this photo out, and nobody has decided on it. You wrote into its caption, so it is kept. If it is to go, press Ctrl+Z until your words are gone: it is taken out again.',
    table:
      'Somebody took this table out, and nobody has decided on it. You wrote into it, so it is kept. If it is to go, press Ctrl+Z until your words are gone: it is taken out again.',
  },
  corrected: 'What the writer corrected',
  added: 'added',
  removed: 'removed',
  acts: {
    split: 'Paragraph split',
    divide: 'List divided',
    join: 'Joined to the one above',
    type: 'Another kind of text',
    move: 'Moved',
    keep: 'Kept the photo that was taken out',
    level: 'Another level of the list',
  },
  put: (what) => `Put in: ${what}`,
  struck: (what) => `Taken out: ${what}`,
  words: (count) => counted(count, 'word'),
  item: 'item',
  retyped: (before, after) => `From ${before} to ${after}`,
  fields: { kicker: 'Kicker', headline: 'Headline', subheadline: 'Subheadline', lead: 'Lead' },
};
