import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { defaultDataFolder } from '#shell/default-folder.ts';
import { askedDataFolder, askedStoryFile } from '#shell/window-arguments.ts';

test.each([
  ['after the word', ['--data', '/tin/bai']],
  ['with an equals sign', ['--data=/tin/bai']],
  ["between Chromium's own switches", ['--no-sandbox', '.', '--data', '/tin/bai', '--lang=vi']],
])('a window opens the data folder it was asked for %s', (_, args) => {
  expect(askedDataFolder(args)).toBe('/tin/bai');
});

test.each([[[]], [['--data']], [['.', '--lang=vi']]])(
  'with %j it opens the folder all shells share',
  (args) => {
    expect(askedDataFolder(args)).toBe(defaultDataFolder());
  },
);

test('a story file is found among the switches, seen from the working directory', () => {
  expect(askedStoryFile(['.', '--no-sandbox', 'bài/Gói.TOASOAN', '--data', '/tin/bai'])).toBe(
    resolve('bài/Gói.TOASOAN'),
  );
  expect(askedStoryFile(['--data', '/tin/bai', 'bài.txt'])).toBeUndefined();
});
