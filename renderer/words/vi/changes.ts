import { figure } from '#shared/figure.ts';

export const changes = {
  title: 'Chỗ sửa',
  tracking: 'Ghi chỗ sửa',
  isOn: 'Đang ghi chỗ sửa',
  isOff: 'Không ghi chỗ sửa',
  /** In the status line. */
  status: (count: number) => (count === 0 ? 'không chỗ nào chờ xử lý' : `${figure(count)} chỗ sửa chờ xử lý`),
  count: (count: number) => figure(count),
  none: 'Không có chỗ sửa nào chờ xử lý.',
  limits:
    'Chữ đậm, nghiêng, liên kết, chữ trong bảng, mô tả, cách đặt ảnh, thứ tự ảnh trong phóng sự và các ngăn Tác giả, Chuyên mục chưa được ghi thành chỗ sửa; “Các bản” cho thấy những khác biệt ấy.',
  accept: 'Nhận',
  reject: 'Từ chối',
  acceptAll: 'Nhận hết',
  rejectAll: 'Từ chối hết',
  /** Of the one person whose changes are listed. */
  acceptOf: (count: number) => `Nhận cả ${figure(count)}`,
  rejectOf: (count: number) => `Từ chối cả ${figure(count)}`,
  settled: {
    take: (count: number) => `Đã nhận ${figure(count)} chỗ sửa.`,
    drop: (count: number) => `Đã từ chối ${figure(count)} chỗ sửa.`,
  },
  nothingSelected: 'Chưa chọn chỗ sửa nào trong bài.',
  takeBack: 'Hoàn tác',
  selected: 'Chỗ đang chọn',
  acceptSelected: 'Nhận chỗ đang chọn',
  rejectSelected: 'Từ chối chỗ đang chọn',
  acceptThis: (what: string) => `Nhận: ${what}`,
  rejectThis: (what: string) => `Từ chối: ${what}`,
  next: 'Chỗ sửa sau',
  previous: 'Chỗ sửa trước',
  whose: 'Của ai',
  everyone: (count: number) => `Mọi người (${figure(count)})`,
  one: (name: string, count: number) => `${name} (${figure(count)})`,
  by: (name: string, level: string, time: string) =>
    level ? `${name} · ${level} · ${time}` : `${name} · ${time}`,
  edited: 'Tòa soạn đã sửa gì',
  kept: {
    note: 'Sau khi viết vào phần đã bỏ',
    photo:
      'Ảnh này có người đã bỏ, chưa ai quyết. Bạn viết vào chú thích nên ảnh được giữ lại. Nếu không muốn giữ, hãy nhấn Ctrl+Z cho hết chữ vừa viết: chỗ bỏ trở lại như cũ.',
    table:
      'Bảng này có người đã bỏ, chưa ai quyết. Bạn viết vào bảng nên bảng được giữ lại. Nếu không muốn giữ, hãy nhấn Ctrl+Z cho hết chữ vừa viết: chỗ bỏ trở lại như cũ.',
  },
  corrected: 'Người viết đã sửa lại gì',
  added: 'thêm',
  removed: 'bỏ',
  acts: {
    split: 'Tách đoạn',
    divide: 'Tách danh sách',
    join: 'Nối vào đoạn trên',
    type: 'Đổi kiểu đoạn',
    move: 'Chuyển chỗ',
    keep: 'Giữ lại ảnh đã bỏ',
    level: 'Đổi bậc trong danh sách',
  },
  put: (what: string) => `Thêm ${what}`,
  struck: (what: string) => `Bỏ ${what}`,
  words: (count: number) => `${count} chữ`,
  item: 'mục',
  retyped: (before: string, after: string) => `Đổi ${before} thành ${after}`,
  fields: { kicker: 'Tít dẫn', headline: 'Tít', subheadline: 'Tít phụ', lead: 'Sapo' },
};
