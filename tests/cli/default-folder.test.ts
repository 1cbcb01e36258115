import { expect, test } from 'vitest';
import { defaultDataFolder } from '#shell/default-folder.ts';

const home = '/nha/mai';

test.each([
  ['linux', home, {}, '/nha/mai/.local/share/ToaSoan'],
  ['linux', home, { XDG_DATA_HOME: '/o-dia/du-lieu' }, '/o-dia/du-lieu/ToaSoan'],
  ['linux', home, { XDG_DATA_HOME: 'tuong-doi' }, '/nha/mai/.local/share/ToaSoan'],
  ['darwin', home, {}, '/nha/mai/Library/Application Support/ToaSoan'],
  ['win32', 'C:\\Users\\mai', { LOCALAPPDATA: 'D:\\May\\Local' }, 'D:\\May\\Local\\ToaSoan'],
  ['win32', 'C:\\Users\\mai', {}, 'C:\\Users\\mai\\AppData\\Local\\ToaSoan'],
  ['linux', home, { TOASOAN_DATA: '/kho' }, '/kho'],
  ['linux', home, { TOASOAN_DATA: '' }, '/nha/mai/.local/share/ToaSoan'],
])('on %s with home %s and %j the data lies in %s', (platform, machineHome, environment, folder) => {
  expect(defaultDataFolder({ platform, home: machineHome, environment })).toBe(folder);
});
