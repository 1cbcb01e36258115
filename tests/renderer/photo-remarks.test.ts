import { expect, test } from 'vitest';
import { remarksOn, withoutAdvice } from '#renderer/features/photos/photo-remarks.ts';
import { vi } from '#renderer/words/vi/vi.ts';
import type { Finding } from '#shared/areas/checks.ts';

test('a folded row says what is wrong with its photo, and leaves what to do about it to the open one', () => {
  const sentence =
    'Ảnh 2 in rộng 120 mm chỉ đạt 90 dpi, cần ít nhất 200. Hãy in nhỏ hơn hoặc xin ảnh lớn hơn.';
  const finding = {
    rule: 'photoResolution',
    level: 'warning',
    check: 'anh-nho',
    sentence,
    photo: 'a',
  } as Finding;

  const [remark] = remarksOn('a', [finding], vi.photos);

  expect(remark!.text).toContain('Hãy in nhỏ hơn');
  expect(withoutAdvice(remark!.text)).toBe('In rộng 120 mm chỉ đạt 90 dpi, cần ít nhất 200.');
});

test('a remark that is nothing but advice stays whole', () => {
  expect(withoutAdvice('Hãy xem lại nguồn ảnh.')).toBe('Hãy xem lại nguồn ảnh.');
});
