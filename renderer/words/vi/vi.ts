import type { Told } from '#renderer/words/told-text.ts';
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
import { versions } from './versions.ts';
import { welcome } from './welcome.ts';
import { window } from './window.ts';
import { writing } from './writing.ts';

/** Every word of the screen in Vietnamese, a file for each part of it. */
export const vi = {
  /** How numbers are written. */
  locale: 'vi-VN',
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
  /** The core speaks Vietnamese itself. */
  told: [] as Told,
  versions,
  welcome,
  window,
  writing,
};
