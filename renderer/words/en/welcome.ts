import type { Words } from '#renderer/words/words.ts';

export const welcome: Words['welcome'] = {
  title: 'Tòa Soạn',
  motto: 'Write, approve and hand over on this machine. No network needed.',
  steps: ['Who you are', 'Where data lives', 'Backups', 'Begin'],
  stepOf: (step, all) => `Step ${step} of ${all}`,
  next: 'Continue',
  back: 'Back',
  who: {
    title: 'Who are you in the newsroom?',
    explained:
      'Your name and title go with everything you save and sign. Packages that leave carry pen names only, never your real name.',
    name: 'Full name',
    nameHint: 'For example: Trần Thị Lan Anh',
    nameMissing: 'Enter your name, so that the newsroom knows who writes and who approves.',
    penName: 'Pen name',
    penNameHint: 'Leave it empty to sign with your real name.',
    role: 'Title',
    chooseRole: 'Choose a title',
    known: 'Or choose somebody who is in the list',
    newPerson: 'A new person, as above',
  },
  whoSitsHere: {
    title: 'Who are you?',
    explained: (name) =>
      `Where the backup was made, ${name} was at work. Choose who sits at this machine: what is saved and signed here bears that name. Whoever is not in the list yet can be added in the settings, under “People”.`,
    go: 'Continue',
  },
  where: {
    title: 'Everything stays on this machine',
    explained:
      'Articles, revisions, photos and sign-offs lie in one folder. Nothing leaves the machine unless you send it.',
    folder: 'Data folder',
    change: 'Choose another folder…',
    saved: 'What you type is saved at once; there is no button. A power cut does not take the article.',
    kept: 'Old revisions are always kept. A wrong edit or a wrong return can be taken back.',
    carried:
      'To carry articles to another machine, use a story file on a stick: revisions and notes go along.',
  },
  backup: {
    title: 'Keep one more copy elsewhere',
    explained:
      'Disks fail. Choose another disk or a stick: backups are made regularly and read again, to be sure they can be used.',
    none: 'No backup place chosen yet.',
    place: 'Backup place',
    choose: 'Choose a backup place…',
    change: 'Choose another place…',
    later: 'Later, in the settings',
  },
  start: {
    title: 'All set. How do you want to begin?',
    sample: 'Add the sample newsroom',
    sampleExplained:
      'An eight-page issue of a province that does not exist: 32 articles at every stage and 3 references to look at and try things on. One click removes it.',
    empty: 'Begin with nothing',
    emptyExplained: 'An empty desk, ready for the first article. The sample can still be added later.',
    adding: 'Adding the sample newsroom',
    failed: 'This did not work',
  },
};
