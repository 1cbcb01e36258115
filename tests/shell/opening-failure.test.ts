import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openingFailure } from '#shell/opening-failure.ts';
import { AppError } from '#shared/failure.ts';
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
