import { expect, test } from 'vitest';
import { openingFailure } from '#shell/opening-failure.ts';
import { AppError } from '#shared/failure.ts';

test('what the disk says of a data folder names the folder', () => {
  const refused = new AppError('storage', 'Không ghi được vào thư mục này. Hãy chọn thư mục khác.');

  expect(openingFailure(refused, '/media/usb/ToaSoan')).toBe(
    'Thư mục dữ liệu “/media/usb/ToaSoan”: Không ghi được vào thư mục này. Hãy chọn thư mục khác.',
  );
});

test('any other refusal is told as it is', () => {
  const refused = new AppError('not_found', 'Không thấy Chromium, Chrome hay Edge.');

  expect(openingFailure(refused, '/media/usb/ToaSoan')).toBe('Không thấy Chromium, Chrome hay Edge.');
});
