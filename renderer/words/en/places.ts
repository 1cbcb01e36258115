import { commandNamesInEnglish as commandNames } from '#shared/command-names.ts';
import { bytesText } from '#renderer/words/bytes.ts';
import type { places as vi } from '#renderer/words/vi/places.ts';

export const places: typeof vi = {
  openStory: commandNames.openStory,
  starts: 'Begin at',
  home: 'Home',
  documents: 'Documents',
  desktop: 'Desktop',
  downloads: 'Downloads',
  trail: 'Where you are',
  inside: (name) => `In “${name}”`,
  empty: 'There is no folder in here.',
  emptyFor: (endings) => `No folders here, and no ${endings} file.`,
  up: 'Up one level',
  newFolder: 'New folder',
  newFolderName: 'Name of the new folder',
  make: 'Make',
  free: (bytes) => `${bytesText(bytes, 'en-GB')} free`,
  size: (bytes) => bytesText(bytes, 'en-GB'),
  readOnly: 'This folder cannot be written to. Choose another one.',
  little: 'This disk is nearly full.',
  name: 'Name',
  choose: 'Choose this folder',
  chosen: (path) => `Chosen: ${path}`,
  open: 'Open',
  save: 'Save here',
  replaceTitle: 'Replace it?',
  replaceQuestion: (name) => `There is a “${name}” here already. Replacing it loses the old one.`,
  replace: 'Replace',
};
