import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openingFailure } from '#shell/opening-failure.ts';
import { hopelessSentence } from '#shell/crashes.ts';
import { followLanguage, keptLanguage, toldOutside } from '#shell/spoken-language.ts';
import { Settings } from '#shared/areas/settings.ts';
import { AppError } from '#shared/failure.ts';
import { toldIn } from '#shared/told-text.ts';
import { toldWithoutWindow } from '#shared/told-without-window.ts';
import { createTestApp } from '#tests/support/app.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

test('what the disk says of a data folder names the folder', () => {
  const refused = new AppError('storage', 'Không ghi được vào thư mục này. Hãy chọn thư mục khác.');

  expect(openingFailure(refused, '/media/usb/ToaSoan')).toBe(
    'Thư mục dữ liệu “/media/usb/ToaSoan”: Không ghi được vào thư mục này. Hãy chọn thư mục khác.',
  );
});

test('what the disk says of data that were moved names the folder they were moved to', async () => {
  const app = await createTestApp();
  const to = join(temporaryFolder(), 'du-lieu');
  await app.desk.dataFolder.move({ place: to });
  await app.app.close();
  writeFileSync(join(to, 'toasoan.db'), 'hỏng');

  const failure = await createTestApp({ folder: app.folder }).catch((error: unknown) => error);

  expect(openingFailure(failure, app.folder)).toContain(`Thư mục dữ liệu “${to}”: Tệp dữ liệu bị hỏng`);
});

test('any other refusal is told as it is', () => {
  const refused = new AppError('not_found', 'Không thấy Chromium, Chrome hay Edge.');

  expect(openingFailure(refused, '/media/usb/ToaSoan')).toBe('Không thấy Chromium, Chrome hay Edge.');
});

test('whoever had an English window is told in English, also where the settings cannot be read', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'window'));
  writeFileSync(join(folder, 'window/language'), 'en');
  const full = new AppError(
    'storage',
    'Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng chỗ trống rồi thử lại.',
  );

  expect(openingFailure(full, folder)).toBe(
    `The data folder “${folder}”: The disk is full, so nothing was saved. Free some room, then try again.`,
  );
  expect(openingFailure(new TypeError('x is not a function'), folder)).toMatch(
    /^Tòa Soạn could not open its window because of a fault of its own/,
  );
});

const since = '2026-11-23T09:00:00.000Z';

test.each([
  [
    'was chosen',
    { isChosen: true },
    /^The data in “.*”, the backup that was chosen to be open, are not there/,
  ],
  ['was opened for damaged data', {}, /^The data in “.*” are damaged, and what was opened in their place/],
  ['is not named', { folder: 7 }, /^The data folder “.*”: Other data are open in the place of “.*”/],
])('a folder standing in for another that is gone and %s is told of in English', async (_, more, told) => {
  const folder = temporaryFolder();
  for (const inside of ['window', 'cach-ly']) mkdirSync(join(folder, inside));
  writeFileSync(join(folder, 'window/language'), 'en');
  const standIn = { folder: join(folder, 'mất'), backupAt: since, since, ...more };
  writeFileSync(join(folder, 'cach-ly/dang-mo-ban-sao.json'), JSON.stringify(standIn));

  const failure = await createTestApp({ folder }).catch((error: unknown) => error);

  expect(openingFailure(failure, folder)).toMatch(told);
});

test('an English window leaves its language for what is said when it is gone', async () => {
  const { app, desk, folder } = await createTestApp();
  const heard: string[] = [];
  await followLanguage({ app, folder, onLanguage: (language) => void heard.push(language) });
  expect(keptLanguage(folder)).toBe('vi');

  await desk.settings.put({ changes: { language: 'en' } });

  await expect.poll(() => keptLanguage(folder)).toBe('en');
  expect(heard).toEqual(['vi', 'en']);
  expect(toldOutside(folder, 'Tòa Soạn phải dừng')).toBe('Tòa Soạn has to stop');
});

test('a language that is set twice in a row is kept as it was set last', async () => {
  const folder = temporaryFolder();
  const first = Promise.withResolvers<void>();
  const answers = ['vi', 'en', 'vi'];
  let asked = 0;
  let tellChange = (): void => undefined;
  const app: Parameters<typeof followLanguage>[0]['app'] = {
    async dispatch() {
      const language = answers[asked++];
      if (language === 'en') await first.promise;
      return { ok: true, value: Settings.parse({ language }) };
    },
    onEvent(listener) {
      tellChange = () => listener('settings.changed', {});
      return () => undefined;
    },
  };
  const heard: string[] = [];
  await followLanguage({ app, folder, onLanguage: (language) => void heard.push(language) });

  tellChange();
  tellChange();
  await Promise.resolve();
  first.resolve();

  await expect.poll(() => heard).toEqual(['vi', 'en', 'vi']);
});

test('every sentence that ends a window is there in English', () => {
  const sentences = [hopelessSentence, 'Tòa Soạn phải dừng', 'Tòa Soạn chưa mở được'];

  expect(sentences.map((sentence) => toldIn(toldWithoutWindow, sentence))).toEqual(
    sentences.map(() => expect.stringMatching(/^(?:Tòa Soạn|[\u0000-\u007f])+$/u)),
  );
});
