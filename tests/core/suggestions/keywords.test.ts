import { expect, test } from 'vitest';
import { suggestKeywords } from '#core/suggestions/keywords.ts';

test('the name of an office is proposed whole, and a person or a place takes no word that follows', () => {
  const body = [
    'Chiều qua, Ban Thường vụ Tỉnh ủy làm việc với Phòng Nội vụ huyện Tân Hồng.',
    'Theo Phòng Nội vụ, ông Lê Minh đã nhận việc. Nghị quyết của Ban Thường vụ giao ông Lê Minh đã lâu.',
    'Người dân huyện Tân Hồng mong việc ấy.',
  ].join(' ');

  const proposed = suggestKeywords({ headline: '', lead: '', body }, new Map());

  expect(proposed.toSorted()).toEqual(['Ban Thường vụ', 'Lê Minh', 'Phòng Nội vụ', 'Tân Hồng']);
});
