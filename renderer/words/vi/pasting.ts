import { figure } from '#shared/figure.ts';

export const pasting = {
  note: 'Sau khi dán',
  changed: (what: string) => `Đã dán. ${what}.`,
  nothingCame: (what: string) => `Không dán được. ${what}.`,
  losses: {
    deleted: (count: number) => `bỏ ${figure(count)} chỗ đã xóa trong bản gốc`,
    struck: (count: number) => `${figure(count)} chỗ gạch ngang thành chữ thường`,
    comments: (count: number) => `bỏ ${figure(count)} góp ý`,
    footnotes: (count: number) => `bỏ ${figure(count)} chú thích cuối trang`,
    hidden: (count: number) => `bỏ ${figure(count)} chỗ bị ẩn`,
    mergedCells: (count: number) => `tách ${figure(count)} ô gộp của bảng`,
    nestedTables: (count: number) => `${figure(count)} bảng lồng trong ô thành chữ của ô`,
    subscripts: (count: number) => `${figure(count)} chỉ số dưới thành chữ thường`,
    formulas: (count: number) => `bỏ ${figure(count)} công thức`,
    embeds: (count: number) => `bỏ ${figure(count)} video, âm thanh hay khung nhúng`,
    pictures: (count: number) => `${figure(count)} ảnh không lấy được, hãy thêm ảnh từ tệp`,
    locked: (count: number) =>
      `bỏ ${figure(count)} phần của phiên bản mới hơn: phần này còn nguyên ở chỗ cũ, và không nhân đôi được`,
  },
  legacy: (encoding: string) => `Chữ vừa dán gõ bằng ${encoding}. Đổi sang Unicode sẽ thành:`,
  legacyLeft: (encoding: string) =>
    `Chữ đã dán gõ bằng ${encoding}. Muốn đổi sang Unicode, hãy xóa chỗ ấy rồi dán lại.`,
  convert: 'Đổi sang Unicode',
  verbatim: 'Dán nguyên văn',
  undo: 'Hoàn tác',
};
