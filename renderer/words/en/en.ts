import type { Words } from '#renderer/words/words.ts';
import { blocks } from './blocks.ts';
import { bylines } from './bylines.ts';
import { changes } from './changes.ts';
import { copyfit } from './copyfit.ts';
import { desk } from './desk.ts';
import { editor } from './editor.ts';
import { exchange } from './exchange.ts';
import { help } from './help.ts';
import { importing } from './importing.ts';
import { lists } from './lists.ts';
import { notes } from './notes.ts';
import { pasting } from './pasting.ts';
import { photoDesk } from './photo-desk.ts';
import { photos } from './photos.ts';
import { places } from './places.ts';
import { settings } from './settings.ts';
import { signoff } from './signoff.ts';
import { spoken } from './spoken.ts';
import { stages } from './stages.ts';
import { tagging } from './tagging.ts';
import { times } from './times.ts';
import { told } from './told/told.ts';
import { versions } from './versions.ts';
import { welcome } from './welcome.ts';
import { window } from './window.ts';
import { writing } from './writing.ts';

/** The same in English: a word that is missing here is a type error. */
export const en: Words = {
  locale: 'en-GB',
  blocks,
  bylines,
  changes,
  copyfit,
  desk,
  editor,
  exchange,
  help,
  importing,
  lists,
  notes,
  pasting,
  photoDesk,
  photos,
  places,
  settings,
  signoff,
  spoken,
  stages,
  tagging,
  times,
  told,
  versions,
  welcome,
  window,
  writing,
};
