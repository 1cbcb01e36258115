import type { Words } from '#renderer/words/words.ts';

export const stages: Words['stages'] = {
  draft: 'Drafts',
  returned: 'Returned',
  held: 'Held',
  approved: 'Approved',
  notSigned: 'not e-signed',
  elsewhere: 'At a level that was removed',
  reference: 'Reference',
};
