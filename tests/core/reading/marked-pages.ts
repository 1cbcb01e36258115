import fc from 'fast-check';

/** Each line carries one word that stands nowhere else, in the shape of a name's last syllable. */
const markOf = (index: number) =>
  `Zq${String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26), 97 + Math.floor(index / 676))}`;

/** Shapes of lines that pages are made of; `@` is the mark. */
const shapes = [
  'Trang chủ @',
  'Trang chủ | Thời sự | Kinh tế | @',
  'Tiến tới Đại hội @ các cấp',
  'Huyện @ tháo gỡ khó khăn cho người trồng lúa vụ hè thu',
  'Thứ Tư, 03/04/2019 | 17:12 - @',
  'Hà @ - 05/06/2020 07:10',
  '(CMO) - Sáng nay, huyện @ khởi công cây cầu nối hai bờ sông, dài hơn hai trăm mét, vốn đầu tư ba mươi tỷ đồng.',
  'Từ đầu năm đến nay, xã @ đã vận động được hơn bốn trăm hộ dân hiến đất mở đường, tổng diện tích gần một vạn mét vuông, nhờ vậy việc đi lại thuận tiện hơn trước rất nhiều.',
  '“Bà con thấy việc làm đúng thì theo”, ông @ nói.',
  'Cán bộ xã @ trao quà cho các hộ nghèo. Ảnh: X.T',
  'Quang cảnh buổi lễ ở @',
  'Ảnh: Minh @',
  'Những con số @ biết nói',
  '- Đơn đề nghị của @;',
  '1. Mở đầu @',
  'Loại\tGiá\t@',
  '* Thưa ông @, vì sao?',
  'Minh @',
  'MINH @',
  'Bài và ảnh: Hà @',
  'Theo Báo @',
  '(Theo @)',
  'Tin liên quan @',
  'Tin liên quan',
  '>> Đọc thêm về @ tại đây',
  'Viết bình luận mới',
  'Bình luận của @',
  'Từ khóa: lúa, @',
  'Thời tiết: @ 27°C, mưa rào',
  'Tổng Biên tập: Võ @',
  'Giấy phép số 12/GP-@',
  'Tít: Về miền @',
  'Sapo: Người dân ở @ kể chuyện đắp đập ngăn mặn.',
  'Ông @ cho biết thêm: “Năm nay trúng mùa.” (N.T.@)',
  'ha.@@bao.vn',
  '15.000 @',
  '@',
];

/** Pages of any lines in any order. */
export const markedPages = fc
  .array(fc.record({ shape: fc.constantFrom(...shapes), gap: fc.constantFrom('\n', '\n\n') }), {
    minLength: 1,
    maxLength: 45,
  })
  .map((lines) => lines.map(({ shape, gap }, index) => shape.replaceAll('@', markOf(index)) + gap).join(''));
