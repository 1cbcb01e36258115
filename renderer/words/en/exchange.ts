import { bytesText } from '#renderer/words/bytes.ts';
import type { Words } from '#renderer/words/words.ts';
import { counted } from './counted.ts';
import { figure } from './figure.ts';

const lists = {
  paper: 'Newspaper',
  level: 'Levels',
  role: 'Titles',
  person: 'People',
  section: 'Sections',
  series: 'Series',
  topic: 'Topics',
  genre: 'Genres',
  check: 'Checks',
  slot: 'Layout slots',
  identity: 'Real names',
  name: 'Names, titles, places',
  captionTemplate: 'Caption templates',
};

const size = (bytes: number) => bytesText(bytes, 'en-GB');

export const exchange: Words['exchange'] = {
  size,
  showFolder: 'Show in folder',
  stop: 'Stop',
  export: 'Export',
  exportNext: 'Export this…',
  exportTitle: (count) => (count === 1 ? 'Export' : `Export ${figure(count)} articles`),
  targetsLabel: 'What the package is for',
  targets: { web: 'Web', layout: 'Layout', archive: 'Archive' },
  targetFiles: {
    web: 'HTML, ninjs and photos',
    layout: 'ICML for InDesign, Word with named styles, photos',
    archive: 'HTML, ninjs, Word and photos',
  },
  heldTargets: 'What is in this package already is always exported again, so that no link is lost.',
  photosLeave: 'Photos in the package',
  photosFor: { web: 'Photos for the web', layout: 'Photos for layout', archive: 'Photos for the archive' },
  photoOutputs: {
    asIs: 'Original file, untouched',
    full: 'Original size, captioned',
    print: 'Print, 3,000 px',
    web: 'Web, 2,048 px, sRGB',
    light: 'Light, under 300 KB',
  },
  keepPosition: 'Keep the coordinates in photos',
  noTarget: 'Choose at least one, to see what will be in the package.',
  shape: 'Kind of package',
  shapes: { folder: 'Folder', zip: 'ZIP file' },
  planning: 'Looking at each article',
  moreArticles: (count) => `and ${counted(count, 'more article')}.`,
  inside: 'What will be in it',
  files: (count) => counted(count, 'file'),
  about: (text) => `about ${text}`,
  blockedSum: (count) => `${counted(count, 'article')} cannot leave yet. See to it, or leave them out.`,
  blockedAll: 'Nothing can be exported yet. See to what stands above.',
  leaveOut: 'Leave them out',
  blockedInPackage: (count) =>
    `${counted(count, 'article')} cannot be exported yet. Settle that, or leave them in the package as they were exported last (out of it where they are not in it).`,
  leaveAsIs: 'Leave as they are, export the others',
  staysHere: 'stays as exported last',
  stay: (count, headlines) =>
    `${counted(count, 'article')} in the package left as exported last, without the new version: ${headlines}.`,
  stayed: (count, headlines) =>
    `${counted(count, 'article')} in the package left as exported last: ${headlines}.`,
  sum: (articles, files, bytes) =>
    `${counted(articles, 'article')}, ${counted(files, 'file')}, about ${size(bytes)}, and the manifest.`,
  where: 'Export to',
  wheres: { earlier: 'The earlier package (InDesign links update)', new: 'A new package' },
  newPackageHint: 'InDesign pages that link to the earlier package will not get this version.',
  othersInPackage: (count, headlines) =>
    `${counted(count, 'more article')} in this package will be exported again, so that no link is lost: ${headlines}.`,
  strangersInPackage: (count, headlines) =>
    `${counted(count, 'article')} in the package no longer on this computer, left as they lie there: ${headlines}.`,
  keepsOthers: (files) => `${counted(files, 'other file')} in the package will stay as they are.`,
  keptOthers: (files) => `${counted(files, 'other file')} in the package left as they were.`,
  exportAgain: 'Export again…',
  replaceEarlierTitle: 'Replace the earlier package?',
  replaceEarlierQuestion:
    'The articles and photos in this package are replaced by the approved version; folders and ICML files keep their names. The old package goes only when the new one is written whole.',
  changedSinceExport: (files: string) =>
    `Somebody wrote into this package after it was exported: ${files}. That is lost with the old package; copy those files elsewhere first where they are to be kept.`,
  losesArticles: (count, headlines) =>
    `${counted(count, 'article')} of the old package not in the new one; the files go with the old package: ${headlines}.`,
  replaceEarlier: 'Replace this package',
  chooseAndExport: 'Choose where and export…',
  placeTitle: 'Where the package goes',
  exportHere: 'Export here',
  exporting: 'Writing the package',
  exported: (articles, files) =>
    `Exported ${counted(articles, 'article')}, ${counted(files, 'file')} (not e-signed).`,
  verified: 'Every file was read again and is as the manifest says.',
  verifyFailed: (count) => `${counted(count, 'file')} not as the manifest says:`,
  verifying: 'Reading every file again…',
  pack: 'Pack',
  packTitle: (count) =>
    count === 1 ? 'Pack the article to carry' : `Pack ${figure(count)} articles to carry`,
  packHint:
    'One .toasoan file with the articles, their history, decisions, notes and original photos, to carry to another machine. Opening it there overwrites nothing.',
  chooseAndPack: 'Choose where and pack…',
  packPlace: 'Where the file goes',
  packHere: 'Pack here',
  packing: 'Packing and reading again',
  packed: (articles, revisions, photos, bytes) =>
    `Packed ${counted(articles, 'article')}, ${counted(revisions, 'revision')}, ${counted(photos, 'photo')} (${size(bytes)}).`,
  missingPhotos: (count) => `${counted(count, 'photo')} not on this machine, so not in the file.`,
  openTitle: 'Open a story file',
  looking: 'Reading the file. Nothing is stored yet.',
  packedBy: (producer, count) => `${counted(count, 'article')}, packed by ${producer}.`,
  lookHint:
    'Opening adds what this machine does not have. Of the articles that are here it overwrites and removes nothing.',
  lookHintLists: 'The lists here change as told above.',
  newPhotos: (adds, total) => `Photos: ${figure(total)} in the file, ${figure(adds)} new here.`,
  addedPhotos: (added, total) => `Photos: ${figure(total)} in the file, ${figure(added)} added.`,
  photosSaid: (count) => `${counted(count, 'photo gets', 'photos get')} the sender’s stars or captions.`,
  photosSaidOtherwise: (count) =>
    `${counted(count, 'photo has', 'photos have')} other stars or captions here: those of this machine stay.`,
  entries: {
    added: (titles) => `new: ${titles}.`,
    changed: (titles) => `the sender’s newer edit counts: ${titles}.`,
    removed: (titles) =>
      `taken off by the sender, and here too (what was written and signed stays): ${titles}.`,
  },
  entriesOf: (kind, news) => `${lists[kind]}: ${news}`,
  levels: {
    differ: 'The sender approves by other levels than this newsroom.',
    here: (titles) => `Levels here: ${titles.join(' → ')}.`,
    withTheirs: (titles) => `With the sender’s: ${titles.join(' → ')}.`,
    take: 'Take over the sender’s levels too',
    left: 'Otherwise the levels here stay as they are. What was signed at a level that is not here counts as signed at the one below it.',
    changes: 'The way to approval changes for every article here.',
    standsBetween: (title, below, above) =>
      below !== undefined && above !== undefined
        ? `The new level “${title}” stands between “${below}” and “${above}”: after “${below}” an article waits for “${title}”, and only then for “${above}”.`
        : below !== undefined
          ? `The new level “${title}” stands above “${below}” and approves last.`
          : `The new level “${title}” stands below all others.`,
    taken: (titles) => `The levels here are now: ${titles.join(' → ')}.`,
  },
  openIt: 'Open it',
  opening: 'Taking in the articles',
  opened: (received, known) =>
    [
      ...(received > 0 ? [`Took in ${counted(received, 'article')}.`] : []),
      ...(known > 0 ? [`${counted(known, 'article was', 'articles were')} here already.`] : []),
    ].join(' '),
  parallel: (count) =>
    `${counted(count, 'article was', 'articles were')} edited in two places: not to be signed off or exported until somebody has chosen one revision. Open it to compare them and choose.`,
  openArticle: 'Open',
  galley: 'Print galley',
  galleyHint:
    'An A4 PDF for those who approve on paper: numbered lines, room for the hand, codes on every page, a box for each level. What is written is kept as a revision first.',
  referenceGalleyHint:
    'An A4 PDF to read and mark on paper: numbered lines, room for the hand, codes on every page. A reference is approved by nobody, so there is no box to sign in.',
  chooseAndPrint: 'Choose where and save the PDF…',
  galleyPlace: 'Where the PDF goes',
  printHere: 'Save here',
  printing: 'Laying out and writing the PDF',
  printed: (pages, revision) => `PDF saved: ${counted(pages, 'page')}, revision ${revision}.`,
  backups: 'Backups',
  backupPlace: 'Where backups go',
  noBackupPlace:
    'Nowhere yet. Choose another disk or a stick: if this machine breaks, the articles are there.',
  chooseBackupPlace: 'Choose…',
  changeBackupPlace: 'Change…',
  backupPlaceGone: 'It is not there. Plug the backup disk in again, or change the place.',
  backupPlaceTitle: 'Where backups go',
  backupHere: 'Back up here',
  backupNow: 'Back up now',
  backingUp: 'Backing up and reading again',
  lastGood: (time) => `Last good backup: ${time}.`,
  noGood: 'No good backup yet.',
  lastFailure: (time, sentence) => `The backup at ${time} did not come about. ${sentence}`,
  bySelf:
    'Made by itself a few minutes after the start, then every hour in which something changed. Each is read again.',
  backupList: 'Backups at this place',
  holds: (articles, revisions, photos) =>
    `${counted(articles, 'article')}, ${counted(revisions, 'revision')}, ${counted(photos, 'photo')}`,
  isGood: 'Good',
  isBad: 'Files missing',
  restoreOne: 'Restore a backup…',
  restoreTitle: 'Restore from a backup',
  restoreExplained:
    'The backup becomes a new data folder, which is used from the next start on. What was written after the backup is not in it, but the data in use stays as it is, and you can come back to it.',
  restoreAtStart: 'There is a backup already? Restore from it…',
  restoreAtStartExplained:
    'The newsroom’s articles, revisions, sign-offs, photos and lists are copied from the backup to this machine. The backup stays as it is.',
  restorePlace: 'The folder where the backups went',
  restoreFrom: 'Look for backups here',
  noneToRestore: (path) =>
    `There is no backup in “${path}” that can be used. Choose the folder where the backups went.`,
  whichBackup: 'Backup',
  restore: 'Restore',
  restoring: 'Restoring and reading again',
  dataPlaceTitle: 'Where the data lie',
  dataHere: 'Keep the data here',
  moveTitles: {
    first: 'Keep the data here?',
    free: 'Move the data here?',
    newsroom: 'Open the data that lie here?',
  },
  moveActs: { first: 'Use this folder', free: 'Copy and use', newsroom: 'Open these data' },
  moveExplained: {
    first:
      'All articles, revisions, sign-offs and photos will lie in this folder. Tòa Soạn starts again once; what you answered so far is kept.',
    free: 'All articles, revisions, sign-offs and photos are copied here, read again file by file, and used from the next start on. The folder that is open stays as it is.',
    newsroom:
      'A newsroom’s data lie here already. From the next start on Tòa Soạn uses them; what is open now stays as it is and is not merged in.',
  },
  movingData: 'Copying the data and reading them again',
  removable: 'This disk can be pulled out. Without it nothing can be saved any more.',
  lookFailed: 'This file could not be opened.',
};
