import { commandNamesInEnglish as commandNames } from '#shared/command-names.ts';
import type { Words } from '#renderer/words/words.ts';
import { figure } from './figure.ts';

export const window: Words['window'] = {
  name: 'Tòa Soạn',
  close: 'Close',
  cancel: 'Cancel',
  unanswered:
    'The window cannot reach what is stored. Everything saved is intact: close the window and open Tòa Soạn again.',
  retry: 'Try again',
  untitled: 'No headline yet',
  screens: 'Screens',
  openArticles: 'Open articles',
  closeTab: (headline) => `Close “${headline}”`,
  write: commandNames.write,
  closeArticle: commandNames.closeArticle,
  settings: commandNames.settings,
  help: commandNames.help,
  me: (name, role) => (name === role ? name : `${name}, ${role}`),
  groups: {
    window: 'Window',
    desk: 'Desk',
    import: 'Importing',
    photos: 'Photo desk',
    article: 'Article',
    text: 'Text and blocks',
    find: 'Find and replace',
    review: 'Review',
    help: 'Help',
  },
  brokenTitle: 'This screen failed',
  broken:
    'Everything saved is intact. Reopen the screen; if it fails again, close the window and open Tòa Soạn anew.',
  reopen: 'Reopen the screen',
  actFailed:
    'What you did just now failed, by a fault of Tòa Soạn. What was written before is intact. Try again; if it fails again, reopen the screen.',
  noBackup: 'No backup yet',
  lastBackup: (time) => `Last good backup: ${time}`,
  leaving: {
    close: {
      title: 'Something is under way',
      explained:
        'An export, a story file or a backup is not finished. If you close now it is cancelled; what you write is saved.',
      allTheSame: 'Cancel it and close',
    },
    restart: {
      title: 'Something is under way',
      explained:
        'An export, a story file or a backup is not finished. If you restart now it is cancelled; if you wait for it, press “Restart” again afterwards.',
      allTheSame: 'Cancel it and restart',
    },
  },
  waitForIt: 'Wait for it',
  restartTitle: 'The data are ready',
  restart: 'Restart',
  left: {
    untouched: 'What was in use until now is untouched here:',
    later: {
      next: 'Restart to work with the data in:',
      stays: 'What was in use until now is untouched here, do not remove that folder:',
    },
    first: {
      next: 'Restart to begin. The data will lie in:',
      stays:
        'That place is written down in the folder below; do not remove it, or the data will not be found:',
    },
  },
  goneFolder: (path) =>
    `The data in “${path}” are not there any more: the disk was pulled out, or the folder was moved or deleted. Nothing can be saved for now. Plug that disk in again, or put the folder back; do not close the window while something is unsaved.`,
  anotherFolder: (path) =>
    `The data in “${path}” are there again, but have to be opened anew before anything can be saved. Copy what is unsaved to another place, then restart.`,
  toDesk: 'Back to the desk',
  nextRegion: 'Next part of the window',
  recovered: (time, articles) => `Recovered what was being written (saved ${time}): ${articles}`,
  namedArticles: (headlines, others) =>
    headlines
      .map((headline) => (headline === null ? 'an article without a headline' : `“${headline}”`))
      .join(', ') + (others > 0 ? ` and ${figure(others)} more` : ''),
  openRecovered: 'Open the article',
  standIn: ({ damaged, folder, backup }) =>
    `The data in “${damaged}” is damaged or gone; what is left of it is kept there. You are working on the newest good backup (${backup}), opened at “${folder}”.`,
  restored: (time) =>
    `What is open was restored from the backup of ${time}. The data from before are as they were; the settings lead back to them.`,
  toRestored: 'See the settings',
  closeNotice: 'Close the notice',
  previousRegion: 'Previous part of the window',
};
