import { together } from '#renderer/words/together.ts';
import type { Words } from '#renderer/words/words.ts';
import { counted } from './counted.ts';
import { figure } from './figure.ts';

export const signoff: Words['signoff'] = {
  title: 'Sign-off',
  chain: 'Approval chain',
  moves: { submit: 'Submit', approve: 'Approve', return: 'Return', hold: 'Hold', resume: 'Take up again' },
  done: {
    submit: 'submitted',
    approve: 'approved',
    return: 'returned',
    hold: 'held',
    resume: 'took up again',
  },
  moved: {
    submit: 'Submitted.',
    approve: 'Approved.',
    return: 'Returned to the writer.',
    hold: 'Put by.',
    resume: 'Taken up again where it was held.',
  },
  states: {
    decidedAbove: 'a higher level decided',
    notAsked: 'not asked',
    here: 'stands here',
    ahead: 'ahead',
  },
  notSigned: 'not e-signed',
  notSignedHint: 'The decision is kept with the revision it names. It does not carry a key’s signature yet.',
  decided: (done, time) => `${together(done)} · ${together(time)}`,
  ofEarlierText: 'for an earlier text',
  editedAfter: 'for an earlier text, edited since',
  lapsed: (person, time) => `Edited after ${person} approved it (${time}): it has to be approved again.`,
  history: 'Decisions',
  noHistory: 'Nobody has submitted or approved this text yet.',
  reasonOf: (reason) => `Reason: ${reason}`,
  reference: 'A reference is not approved. To publish, press “New article” and write a new article from it.',
  draft: 'Draft, not submitted',
  returned: 'Returned for changes',
  held: 'Held',
  approved: 'Approved',
  editedSince: 'Edited since the last revision. A signature will name what is on the screen now.',
  above: 'Only this level or a higher one can approve, return or hold it.',
  passOn:
    'On another computer: press “Pack” (Ctrl+Alt+G) and take the file there. On this one: press the name at the top to change who works here.',
  blocked: (move, count) =>
    count === 1
      ? `Before you can ${move}, one thing is left:`
      : `Before you can ${move}, ${figure(count)} things are left:`,
  ready: 'Nothing stands in the way.',
  jump: 'Go there',
  withChanges: { submit: 'Submit with changes open…', approve: 'Approve with changes open…' },
  openChangesTitle: {
    submit: (count) =>
      count === 1 ? 'Submit with one change open' : `Submit with ${figure(count)} changes open`,
    approve: (count) =>
      count === 1 ? 'Sign with one change open' : `Sign with ${figure(count)} changes open`,
  },
  openChangesMean: {
    submit:
      'The text is submitted as it reads now: what was put in counts, what was taken out never leaves. The changes stay open for whoever comes next.',
    approve:
      'The text is signed as it reads now: what was put in counts, what was taken out never leaves. The changes stay open for whoever comes next.',
  },
  openChangesWhy: {
    submit: 'Why submit with changes open',
    approve: 'Why sign with changes open',
  },
  openChangesHint: {
    submit: 'One sentence, kept with the submission.',
    approve: 'One sentence, kept with the signature.',
  },
  openChangesMissing: 'Say why in one sentence, for whoever comes next.',
  reason: 'Reason',
  reasonHint: 'The writer reads this first: what to change, and where.',
  reasonMissing: 'Give a reason, so that the writer knows what to change.',
  reasonOptional: 'Reason (optional)',
  heads: (count) => `The article has ${counted(count, 'parallel revision')}, written on different machines.`,
  settle: 'Choose one…',
  settleTitle: 'Choose the revision to go on with',
  settleHint:
    'Words underlined in green are only in that one. The one you choose becomes the newest; the other is not lost: it stays among the revisions.',
  headBy: (person, laptop, time) => `${person} · on ${laptop} · ${time}`,
  keepThis: 'Keep this one',
  manyTitle: (count) => (count === 1 ? 'Move one article' : `Move ${figure(count)} articles`),
  referencesStay: (count) =>
    `${counted(count, 'reference is', 'references are')} not approved by anybody, and stay where they are.`,
  what: 'What to do with them',
  moveOf: (move, count) => `${move} (${figure(count)})`,
  readyOf: (count) => `${counted(count, 'is', 'are')} ready.`,
  lackingOf: (count) => `${counted(count, 'is', 'are')} held up and will stay.`,
  elsewhereOf: (count) => `${counted(count, 'stands', 'stand')} elsewhere and will stay.`,
  lookingAtMany: 'Looking at each article',
  movingMany: 'Moving one after the other',
  stopMany: 'Stop',
  leftCount: (count) => `Stopped. ${counted(count, 'article')} not come to, which stay where they were.`,
  moreRefused: (count) => `and ${figure(count)} more.`,
  movedCount: (done, count) => (count === 1 ? `One article ${done}.` : `${figure(count)} articles ${done}.`),
  wentTo: (count, standing) => `${counted(count, 'article')}, now: ${standing}`,
  forReason: (count, sentence) => `${counted(count, 'article')}: ${sentence}`,
  refusedCount: (count) =>
    count === 1 ? 'One stays where it was:' : `${figure(count)} stay where they were:`,
  failed: 'The sign-off of this article could not be read.',
};
