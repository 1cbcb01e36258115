export const welcome = {
  title: 'Tòa Soạn',
  motto: 'Viết, duyệt và xuất bài ngay trên máy này, không cần mạng.',
  steps: ['Bạn là ai', 'Dữ liệu ở đâu', 'Sao lưu', 'Bắt đầu'],
  stepOf: (step: number, all: number) => `Bước ${step}/${all}`,
  next: 'Tiếp tục',
  back: 'Quay lại',
  who: {
    title: 'Bạn là ai trong tòa soạn?',
    explained:
      'Tên và chức danh đi kèm mỗi lần bạn lưu và ký duyệt. Gói gửi ra ngoài chỉ mang bút danh, không mang tên thật.',
    name: 'Họ và tên',
    nameHint: 'Ví dụ: Trần Thị Lan Anh',
    nameMissing: 'Hãy ghi họ tên để tòa soạn biết ai viết, ai duyệt.',
    penName: 'Bút danh',
    penNameHint: 'Để trống nếu ký bằng tên thật.',
    role: 'Chức danh',
    chooseRole: 'Chọn chức danh',
    known: 'Hoặc chọn người đã có trong danh sách',
    newPerson: 'Người mới, ghi ở trên',
  },
  whoSitsHere: {
    title: 'Bạn là ai?',
    explained: (name: string) =>
      `Ở máy đã làm bản sao lưu, người đang dùng là ${name}. Hãy chọn người ngồi ở máy này: mỗi lần lưu và ký duyệt ghi tên người ấy. Chưa có tên thì chọn tạm một người rồi thêm ở Cài đặt, “Người của tòa soạn”.`,
    go: 'Tiếp tục',
  },
  where: {
    title: 'Mọi thứ nằm trên máy này',
    explained:
      'Tin bài, các bản, ảnh và chữ ký duyệt nằm trong một thư mục duy nhất. Không có gì rời khỏi máy nếu bạn không tự gửi đi.',
    folder: 'Thư mục dữ liệu',
    change: 'Chọn thư mục khác…',
    saved: 'Chữ bạn gõ được lưu ngay, không cần bấm nút. Mất điện giữa chừng, bài vẫn còn.',
    kept: 'Bản cũ luôn được giữ. Sửa nhầm hay trả nhầm đều quay lại được.',
    carried: 'Muốn chuyển bài sang máy khác, dùng gói bài trên USB: các bản và góp ý đi cùng.',
  },
  backup: {
    title: 'Giữ thêm một bản ở nơi khác',
    explained:
      'Ổ cứng có thể hỏng. Hãy chọn một ổ đĩa khác hoặc USB: bản sao lưu được làm đều đặn và đọc lại để chắc là dùng được.',
    none: 'Chưa chọn nơi sao lưu.',
    place: 'Nơi sao lưu',
    choose: 'Chọn nơi sao lưu…',
    change: 'Chọn nơi khác…',
    later: 'Để sau, chọn trong Cài đặt',
  },
  start: {
    title: 'Xong rồi. Bắt đầu thế nào?',
    sample: 'Thêm tòa soạn mẫu',
    sampleExplained:
      'Một số báo tám trang của tỉnh Tràm Giang, tỉnh không có thật: 32 tin bài ở mọi khâu và 3 tư liệu để xem và làm thử. Gỡ đi bằng một lần bấm.',
    empty: 'Bắt đầu trống',
    emptyExplained: 'Bàn làm việc trống, sẵn sàng cho bài đầu tiên. Tòa soạn mẫu vẫn thêm được sau.',
    adding: 'Đang thêm tòa soạn mẫu',
    failed: 'Chưa bắt đầu được',
  },
};
