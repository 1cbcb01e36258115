import type { Words } from '#renderer/words/words.ts';

export const bylines: Words['bylines'] = {
  title: 'Bylines',
  roles: {
    writer: 'Text',
    photographer: 'Photos',
    writerAndPhotographer: 'Text and photos',
    compiler: 'Compiled',
    translator: 'Translated',
    graphics: 'Graphics',
  },
  role: (name) => `Role of ${name}`,
  add: 'Add a pen name',
  addHint: 'Type a name, accents not needed',
  addMe: (penName) => `Sign as “${penName}”`,
  noSuggestion: 'This pen name is not in the list. Press Enter to use it as typed.',
  none: 'No byline yet.',
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  remove: (name) => `Remove ${name}`,
  source: 'Source',
  sourceHint: 'A news agency or another paper. Leave empty for our own article.',
  shared: (name) => `More than one person signs “${name}”. Choose the right one from the list.`,
};
