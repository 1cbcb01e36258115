import { expect, test } from 'vitest';
import { desk } from '#renderer/words/vi/desk.ts';

test('whoever typed no marks is not told to leave them out', () => {
  expect(desk.nothingFound('tau vu tru 2026')).toBe('Không tìm thấy “tau vu tru 2026”. Hãy thử ít chữ hơn.');
  expect(desk.nothingFound('Tàu')).toContain('gõ không dấu');
  expect(desk.nothingFound('DAO')).not.toContain('gõ không dấu');
  expect(desk.nothingFound('Đao')).toContain('gõ không dấu');
});
