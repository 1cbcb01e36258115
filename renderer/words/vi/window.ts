import { commandNames } from '#shared/command-names.ts';
import { figure } from '#shared/figure.ts';

export const window = {
  name: 'Tòa Soạn',
  close: 'Đóng',
  cancel: 'Thôi',
  unanswered:
    'Cửa sổ mất liên lạc với phần lưu dữ liệu. Những gì đã lưu vẫn còn nguyên: hãy đóng cửa sổ rồi mở lại Tòa Soạn.',
  retry: 'Thử lại',
  untitled: 'Chưa có tít',
  screens: 'Màn hình',
  openArticles: 'Tin bài đang mở',
  closeTab: (headline: string) => `Đóng “${headline}”`,
  write: commandNames.write,
  closeArticle: commandNames.closeArticle,
  settings: commandNames.settings,
  help: commandNames.help,
  me: (name: string, role: string) => (name === role ? name : `${name}, ${role}`),
  groups: {
    window: 'Cửa sổ',
    desk: 'Bàn làm việc',
    import: 'Nhập bài',
    photos: 'Bàn ảnh',
    article: 'Tin bài',
    text: 'Chữ và đoạn',
    find: 'Tìm và thay',
    review: 'Duyệt',
    help: 'Trợ giúp',
  },
  brokenTitle: 'Màn hình này gặp lỗi',
  broken:
    'Những gì đã lưu vẫn còn nguyên. Hãy mở lại màn hình; nếu vẫn lỗi, đóng cửa sổ rồi mở lại Tòa Soạn.',
  reopen: 'Mở lại màn hình',
  actFailed:
    'Việc vừa rồi chưa làm được vì một lỗi của Tòa Soạn. Chữ viết trước đó vẫn còn nguyên. Hãy làm lại; nếu vẫn lỗi, mở lại màn hình.',
  noBackup: 'Chưa có bản sao lưu',
  lastBackup: (time: string) => `Sao lưu tốt gần nhất: ${time}`,
  leaving: {
    close: {
      title: 'Đang làm dở, đóng sẽ hủy',
      explained:
        'Việc đang chạy (xuất gói, gói bài, sao lưu…) chưa xong. Đóng bây giờ thì việc ấy bị hủy; tin bài đang viết vẫn được lưu.',
      allTheSame: 'Hủy việc và đóng',
    },
    restart: {
      title: 'Đang làm dở, khởi động lại sẽ hủy',
      explained:
        'Việc đang chạy (xuất gói, gói bài, sao lưu…) chưa xong. Khởi động lại bây giờ thì việc ấy bị hủy; chờ làm xong thì sau đó bấm “Khởi động lại” lần nữa.',
      allTheSame: 'Hủy việc và khởi động lại',
    },
  },
  waitForIt: 'Chờ làm xong',
  restartTitle: 'Dữ liệu đã sẵn sàng',
  restart: 'Khởi động lại',
  left: {
    untouched: 'Dữ liệu dùng đến lúc này còn nguyên ở đây:',
    later: {
      next: 'Khởi động lại để làm việc với dữ liệu ở:',
      stays: 'Dữ liệu dùng đến lúc này còn nguyên ở đây, đừng xóa thư mục ấy:',
    },
    first: {
      next: 'Khởi động lại để bắt đầu. Dữ liệu sẽ nằm ở:',
      stays: 'Tòa Soạn ghi chỗ ấy vào thư mục dưới đây; đừng xóa nó, kẻo lần sau không tìm thấy dữ liệu:',
    },
  },
  goneFolder: (path: string) =>
    `Không còn thấy dữ liệu ở “${path}”: ổ đã bị rút ra, hoặc thư mục đã bị chuyển đi hay xóa. Từ lúc này chưa lưu được gì. Hãy cắm lại ổ đĩa ấy, hoặc đưa thư mục về chỗ cũ; đừng đóng cửa sổ khi còn chữ chưa lưu.`,
  anotherFolder: (path: string) =>
    `Dữ liệu ở “${path}” đã có lại, nhưng phải mở lại mới lưu tiếp được. Hãy chép những chữ chưa lưu ra nơi khác, rồi khởi động lại.`,
  toDesk: 'Về bàn làm việc',
  nextRegion: 'Sang phần kế tiếp của cửa sổ',
  recovered: (time: string, articles: string) => `Khôi phục bản đang viết (lưu ${time}): ${articles}`,
  /** Null: without a headline. */
  namedArticles: (headlines: readonly (string | null)[], others: number) =>
    headlines.map((headline) => (headline === null ? 'bài chưa có tít' : `“${headline}”`)).join(', ') +
    (others > 0 ? ` và ${figure(others)} bài khác` : ''),
  openRecovered: 'Mở bài',
  standIn: ({ damaged, folder, backup }: { damaged: string; folder: string; backup: string }) =>
    `Dữ liệu ở “${damaged}” bị hỏng hoặc đã mất; những gì còn lại được giữ nguyên ở đó. Đang làm việc trên bản sao lưu tốt gần nhất (${backup}), mở tại “${folder}”.`,
  restored: (time: string) =>
    `Đang mở bản khôi phục từ bản sao lưu ${time}. Dữ liệu trước đó còn nguyên, trở lại được trong Cài đặt.`,
  toRestored: 'Xem trong Cài đặt',
  closeNotice: 'Đóng thông báo',
  previousRegion: 'Về phần trước của cửa sổ',
};
