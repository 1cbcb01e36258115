import type { Told } from '#renderer/words/told-text.ts';

/** Why something about articles, lists, notes or the window itself was not done. */
export const work: Told = [
  [
    'Tòa Soạn gặp lỗi bên trong; những gì đã lưu vẫn còn nguyên. Hãy thử lại; nếu vẫn lỗi, gửi tệp nhật ký trong thư mục dữ liệu cho người phụ trách.',
    'Tòa Soạn met a fault of its own; everything saved is intact. Try again; if it fails again, send the log in the data folder to whoever looks after it.',
  ],
  ['Tòa Soạn không có lệnh “{}”. Hãy cập nhật chương trình.', 'Tòa Soạn knows no “{}”. Update the program.'],
  [
    'Yêu cầu không hợp lệ. Hãy kiểm tra lại rồi thử lần nữa.',
    'This cannot be done so. Check it and try again.',
  ],
  [
    'Giá trị của “{}” không hợp lệ. Hãy kiểm tra lại rồi thử lần nữa.',
    'The value of “{}” does not fit. Check it and try again.',
  ],
  [
    'Việc này đang chạy rồi. Hãy chờ việc đang chạy xong.',
    'This is under way already. Wait until it is done.',
  ],
  [
    'Những chữ này đã được sửa sau khi đưa vào bài nên không tự bỏ ra được. Hãy xóa trực tiếp trong bài.',
    'These words were edited since they were put in. Delete them in the article itself.',
  ],
  [
    'Không có bài nào mang mã {}. Hãy xem lại danh sách tin bài.',
    'No article has the id {}. Look at the list of articles.',
  ],
  [
    'Bài này do phiên bản Tòa Soạn mới hơn tạo ra nên chỉ xem được. Hãy cập nhật Tòa Soạn để sửa.',
    'A newer version of Tòa Soạn made this article: it can only be read here. Update Tòa Soạn to edit it.',
  ],
  [
    'Bài này do phiên bản Tòa Soạn mới hơn tạo ra và máy này chưa đọc được. Hãy cập nhật Tòa Soạn rồi mở lại.',
    'A newer version of Tòa Soạn made this article, and this computer cannot read it yet. Update Tòa Soạn and open it again.',
  ],
  [
    'Nội dung bài không đúng định dạng nên không đọc được. Hãy mở lại từ bản trước hoặc từ bản sao lưu.',
    'The text of this article is damaged and cannot be read. Open an earlier revision, or a backup.',
  ],
  [
    'Nội dung này không ghi số định dạng nên không đọc được. Hãy lấy lại bản gốc.',
    'This text names no format and cannot be read. Get the original again.',
  ],
  [
    'Bản này là của một bài khác. Hãy chọn một bản trong danh sách các bản của bài.',
    'This revision is of another article. Choose one from the list of this article.',
  ],
  [
    'Không tìm thấy bản này của bài. Hãy chọn một bản trong danh sách các bản.',
    'This revision is not there. Choose one from the list of revisions.',
  ],
  [
    'Bản này không phải một trong các bản mới nhất của bài. Hãy chọn một bản đang song song.',
    'This is none of the newest revisions. Choose one of those side by side.',
  ],
  [
    'Bài chỉ có một bản mới nhất nên không cần chọn.',
    'The article has one newest revision only: there is nothing to choose.',
  ],
  [
    'Có hai đoạn trùng mã trong bài nên chưa lưu được. Hãy chép phần vừa viết ra nơi khác, rồi mở lại bài.',
    'Two paragraphs have the same id, so nothing was saved. Copy what you just wrote somewhere else, then open the article again.',
  ],
  [
    'Không rõ đoạn “{}” đứng ở đâu trong bài nên chưa lưu được. Hãy chép phần vừa viết ra nơi khác, rồi mở lại bài.',
    'Where paragraph “{}” stands is not known, so nothing was saved. Copy what you just wrote somewhere else, then open the article again.',
  ],
  [
    'Dòng này không còn nằm ngoài bài. Hãy mở lại danh sách các dòng đã bỏ ra.',
    'This line is no longer left out. Open the list of lines left out again.',
  ],
  [
    'Dòng này chưa được đưa vào bài nên không cần bỏ ra. Hãy mở lại danh sách các dòng đã bỏ ra.',
    'This line was never put back, so there is nothing to take out. Open the list of lines left out again.',
  ],
  [
    'Không tìm thấy góp ý này. Hãy mở lại bài rồi thử lại.',
    'This note is not there. Open the article again and try again.',
  ],
  [
    'Góp ý mang mã {} đã có trên máy này với nội dung khác, nên không bị thay. Hãy xin lại tệp từ nơi gửi.',
    'The note {} is on this computer with other words and was not replaced. Ask for the file again where it came from.',
  ],
  [
    'Tìm kiếm bị dừng giữa chừng hai lần. Hãy thử từ khác; nếu vẫn lỗi, đóng Tòa Soạn rồi mở lại.',
    'The search was broken off twice. Try other words; if it fails again, close Tòa Soạn and open it anew.',
  ],
  [
    'Không có ai mang mã “{}” trong danh sách người của tòa soạn. Hãy chọn một người có trong danh sách.',
    'Nobody in the newsroom’s list has the id “{}”. Choose somebody from the list.',
  ],
  [
    'Không có cấp duyệt “{}”. Hãy xem lại danh sách cấp duyệt.',
    'There is no approval level “{}”. Look at the list of levels.',
  ],
  [
    'Tòa soạn chưa có cấp duyệt nào. Hãy thêm ít nhất một cấp.',
    'The newsroom has no approval level. Add one at least.',
  ],
  [
    'Tòa soạn chưa có ai. Hãy thêm ít nhất một người vào danh sách.',
    'The newsroom has nobody. Add one person at least.',
  ],
  [
    'Mục này thiếu hoặc sai “{}”. Hãy điền lại rồi lưu.',
    '“{}” is missing here or wrong. Fill it in and save again.',
  ],
  [
    'Chức danh đang dùng không được xem hay sửa tên thật. Hãy nhờ người có quyền này.',
    'This role may not see or edit real names. Ask somebody who may.',
  ],
  ['“{}” quá lớn. Hãy chia ra nhiều tệp nhỏ.', '“{}” is too large. Split it into smaller files.'],
  [
    '“{}” không phải bảng CSV với mã UTF-8. Trong Excel, hãy lưu lại bằng “CSV UTF-8” rồi nhập.',
    '“{}” is no table in CSV and UTF-8. In Excel save it as “CSV UTF-8”, then bring it in.',
  ],
  [
    'Tòa soạn phải có ít nhất một cấp duyệt. Hãy thêm cấp khác trước.',
    'A newsroom needs one approval level at least. Add another one first.',
  ],
  [
    'Đã có cấp duyệt tên “{}”. Hãy đặt tên khác.',
    'There is an approval level named “{}” already. Choose another name.',
  ],
  [
    'Còn chức danh ở cấp này: {}. Hãy chuyển các chức danh ấy sang cấp khác trước.',
    'Titles still stand for this level: {}. Move them to another level first.',
  ],
  [
    'Đã có người ký duyệt ở cấp “{}” nên cấp này phải ở lại. Có thể đổi tên cấp.',
    'Somebody signed at the level “{}”, so it must stay. It can be renamed.',
  ],
  [
    'Hai mục phải là hai người khác nhau. Hãy chọn người kia.',
    'These must be two different people. Choose the other one.',
  ],
  [
    'Người đang dùng máy này phải là mục được giữ. Hãy gộp theo chiều ngược lại.',
    'Whoever uses this computer must be the one that is kept. Merge them the other way round.',
  ],
  [
    'Không tìm thấy người này trong danh sách. Hãy mở lại danh sách.',
    'This person is not in the list. Open the list again.',
  ],
  [
    'Không tìm thấy người này trong danh sách. Hãy chọn lại.',
    'This person is not in the list. Choose again.',
  ],
  ['Bút danh đang trống. Hãy ghi bút danh.', 'The pen name is empty. Write one.'],
  [
    'Đã có người ký “{}”. Hãy chọn người đó trong danh sách.',
    'Somebody signs “{}” already. Choose that person from the list.',
  ],
  [
    'Danh sách chức danh đang trống. Hãy thêm chức danh trong Cài đặt.',
    'The list of titles is empty. Add a title in Settings.',
  ],
  [
    'Tệp hoặc danh sách đã khác lúc xem trước. Hãy xem lại rồi nhập.',
    'The file or the list is no longer what was looked at. Look at it again, then bring it in.',
  ],
  [
    'Đã dừng thêm tòa soạn mẫu; chưa có gì được thêm vào.',
    'Stopped: nothing of the sample newsroom was added.',
  ],
  [
    'Tòa soạn mẫu đã có trong thư mục dữ liệu này. Muốn thêm lại từ đầu, hãy gỡ tòa soạn mẫu đang có trước.',
    'The sample newsroom is there already. To add it anew, remove it first.',
  ],
  [
    'Thư mục dữ liệu này không có tòa soạn mẫu nên không có gì để gỡ.',
    'There is no sample newsroom here, so there is nothing to remove.',
  ],
  [
    'Bảng thiếu cột “{}”. Hãy ghi tên các cột ở dòng đầu.',
    'The column “{}” is missing. Name the columns in the first line.',
  ],
  [
    'Mã ở dòng này không có trong danh sách. Hãy để trống mã nếu là mục mới.',
    'The id of this line is not in the list. Leave it empty where the entry is new.',
  ],
  ['Mục này đã có ở một dòng trên.', 'This entry stands in a line above already.'],
  ['Thiếu “{}”.', '“{}” is missing.'],
  ['“{}” chưa đúng.', '“{}” is not right.'],
  ['“{}” không phải là số.', '“{}” is no number.'],
  ['“{}” không phải là ngày. Hãy ghi như 03/04/2019.', '“{}” is no day. Write it as in 03/04/2019.'],
  ['“{}” phải là “có” hoặc “không”.', '“{}” must be “có” or “không”.'],
  ['“{}” không có trong các lựa chọn: {}.', '“{}” is none of these: {}.'],
  ['Không có “{}” trong danh sách của tòa soạn.', '“{}” is not in the newsroom’s list.'],
];
