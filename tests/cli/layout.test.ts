import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aligned, shortened, widthOf, wrapped } from '#shell/cli/table.ts';
import { readStatedTime, stampText, statedTimeText } from '#shell/cli/times.ts';
import { continued, stageText } from '#shell/cli/words.ts';
import { shortIds } from '#shell/cli/find-article.ts';
import { inTreeOrder } from '#shell/cli/verbs/registers.ts';

test('columns stand under each other, also where a cell is decomposed', () => {
  const table = aligned([
    ['MÃ', 'TÍT'],
    ['a1', 'Đường về ấp'.normalize('NFD'), '12'],
    ['b22', 'Tôm', '3'],
  ]);

  expect(table.normalize('NFC')).toBe('MÃ   TÍT\na1   Đường về ấp  12\nb22  Tôm          3');
});

test('no rows are no text', () => {
  expect(aligned([])).toBe('');
});

test('what is shortened fits, and says that it was cut', () => {
  expect(shortened('Chờ thư ký tòa soạn', 10)).toBe('Chờ thư k…');
  expect(shortened('Bản thảo', 10)).toBe('Bản thảo');
});

test('wrapped text fits its width, and loses no word', () => {
  const words = fc.array(fc.constantFrom('Đảng', 'bộ', 'huyện', 'Vĩnh', 'nghiêng', 'ở'), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: 40 }), (list, width) => {
      const lines = wrapped(list.join(' '), width).split('\n');

      expect(lines.join(' ')).toBe(list.join(' '));
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    }),
  );
});

test('text for a file is not wrapped', () => {
  expect(wrapped('a '.repeat(200), undefined)).toBe('a '.repeat(200));
});

test('a stated time is shown as it was stated', () => {
  expect(statedTimeText('2019-04-03T17:12+07:00')).toBe('17:12, 03/04/2019');
  expect(statedTimeText('2019-04-03')).toBe('03/04/2019');
});

test('a stated time that is shown is read back the same', () => {
  const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.boolean(), (day, withTime) => {
      const iso = day.toISOString();
      const time = withTime ? `${iso.slice(0, 16)}+07:00` : iso.slice(0, 10);

      expect(readStatedTime(statedTimeText(time))).toBe(time);
    }),
  );
});

test("a machine's stamp is shown in Vietnam's time, whatever zone the machine is set to", () => {
  expect(stampText('2026-11-22T23:05:09.000Z')).toBe('06:05, 23/11/2026');
});

test('every stage has its words', () => {
  const levels = [{ id: 'desk', value: { title: 'Phòng, ban', rank: 1, waiting: 'Chờ biên tập' } }];
  const texts = (['draft', 'returned', 'waiting', 'held', 'approved'] as const).map((name) =>
    stageText({ name, level: 'desk', ...(name === 'returned' && { reason: 'thiếu ảnh' }) }, levels),
  );

  expect(texts).toEqual([
    'Bản thảo',
    'Trả lại: thiếu ảnh',
    'Chờ biên tập',
    'Để dành',
    'Đã duyệt (chưa ký số)',
  ]);
});

test.each([
  ['Bài chưa có tít', 'bài chưa có tít'],
  ['Ảnh 1 chưa có tệp', 'ảnh 1 chưa có tệp'],
  ['Ban Biên tập chưa duyệt', 'Ban Biên tập chưa duyệt'],
  ['UBND xã báo cáo', 'UBND xã báo cáo'],
])('“%s” goes on in a sentence as “%s”', (sentence, inside) => {
  expect(continued(sentence)).toBe(inside);
});

test('short ids are as long as it takes to tell articles apart', () => {
  expect([...shortIds(['0198-aaaa11112222', '0198-bbbb11112222']).values()]).toEqual([
    'aaaa11112222',
    'bbbb11112222',
  ]);
});

test('a section stands under its parent, and one whose parent is gone or goes round in a ring is not lost', () => {
  const section = (id: string, parent?: string) => ({ id, value: { title: id, ...(parent && { parent }) } });

  const branches = inTreeOrder([
    section('kinh-te'),
    section('van-hoa'),
    section('thuy-san', 'kinh-te'),
    section('mo-coi', 'da-xoa'),
    section('ga', 'trung'),
    section('trung', 'ga'),
  ]);

  expect(branches.map(({ entry, depth }) => [entry.id, depth])).toEqual([
    ['kinh-te', 0],
    ['thuy-san', 1],
    ['van-hoa', 0],
    ['mo-coi', 0],
    ['ga', 0],
    ['trung', 1],
  ]);
});
