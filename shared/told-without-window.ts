import type { Told } from './told-text.ts';

/** What may be said before there is a window, or when it is gone: how the data folder opens, and what the shells say. */
export const toldWithoutWindow: Told = [
  [
    'Tệp dữ liệu bị hỏng nên không mở được. Hãy giữ nguyên thư mục này và khôi phục từ bản sao lưu.',
    'The data file is damaged and cannot be opened. Leave this folder as it is and restore a backup.',
  ],
  [
    'Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng chỗ trống rồi thử lại.',
    'The disk is full, so nothing was saved. Free some room, then try again.',
  ],
  [
    'Ổ đĩa chứa “{}” chỉ còn trống {#} MB, mà cần {#} MB để chép dữ liệu vào. Hãy giải phóng chỗ trống hoặc chọn ổ khác.',
    'The disk of “{}” has only {#} MB left, and copying the data takes {#} MB. Free some room, or choose another disk.',
  ],
  [
    'Không ghi được vào thư mục này. Hãy kiểm tra quyền ghi của thư mục hoặc chọn thư mục khác.',
    'This folder cannot be written to. Check its permissions, or choose another one.',
  ],
  [
    'Phần tìm kiếm bị hỏng; các bài vẫn nguyên vẹn. Hãy làm lại phần tìm kiếm bằng lệnh: desk check --repair',
    'The search is damaged; the articles are intact. Make it anew with: desk check --repair',
  ],
  [
    'Dữ liệu đang được nơi khác ghi. Hãy đóng cửa sổ Tòa Soạn kia rồi thử lại.',
    'Something else is writing to the data. Close the other window of Tòa Soạn, then try again.',
  ],
  [
    'Ổ đĩa báo lỗi khi đọc hoặc ghi. Hãy sao dữ liệu sang ổ khác rồi kiểm tra ổ đĩa này.',
    'The disk reports a fault. Copy the data to another disk, then check this one.',
  ],
  [
    'Tệp đang mở ở chương trình khác nên chưa ghi được. Hãy đóng tệp đó rồi thử lại.',
    'Another program has the file open. Close it there, then try again.',
  ],
  [
    'Tên tệp hoặc đường dẫn quá dài. Hãy rút ngắn tên hoặc chọn thư mục gần gốc ổ đĩa hơn.',
    'The name or the path is too long. Shorten it, or choose a folder nearer to the root of the disk.',
  ],
  [
    'Không tìm thấy tệp hoặc thư mục cần dùng. Hãy kiểm tra lại đường dẫn.',
    'A file or folder is not there. Check the path.',
  ],
  [
    'Đường dẫn này đang là tệp chứ không phải thư mục, hoặc ngược lại. Hãy chọn đường dẫn khác.',
    'This path is a file where a folder is needed, or the other way round. Choose another one.',
  ],
  [
    'Cơ sở dữ liệu không nhận cấu hình {}. Hãy đặt thư mục dữ liệu trên ổ đĩa trong máy, hoặc cài lại Tòa Soạn.',
    'The database does not take the setting {}. Put the data folder on a disk in this computer, or install Tòa Soạn anew.',
  ],
  [
    'Không thấy tệp dữ liệu ở chỗ cũ: thư mục đã bị chuyển đi hay xóa, hoặc ổ đã rút ra. Hãy đưa về chỗ cũ hoặc cắm lại ổ.',
    'The data file is not where it was: the folder was moved or deleted, or the disk was pulled out. Put it back, or plug the disk in again.',
  ],
  [
    'Thư mục dữ liệu đang mở ở một cửa sổ Tòa Soạn khác. Hãy làm việc trong cửa sổ đó, hoặc đóng nó rồi thử lại.',
    'Another window of Tòa Soạn has the data folder open. Work there, or close it and try again.',
  ],
  [
    'Thư mục dữ liệu này do phiên bản Tòa Soạn mới hơn tạo ra. Hãy cập nhật Tòa Soạn trên máy này rồi mở lại.',
    'A newer version of Tòa Soạn made this data folder. Update Tòa Soạn on this computer, then open it again.',
  ],
  [
    'Chưa nâng cấp được dữ liệu (bước “{}”); dữ liệu vẫn nguyên như cũ. Hãy mở lại bằng phiên bản Tòa Soạn trước và báo người phụ trách.',
    'The data could not be upgraded (step “{}”) and is as it was. Open it with the version of Tòa Soạn from before, and tell whoever looks after it.',
  ],
  [
    'Tệp dữ liệu bị hỏng hoặc đã mất, và không mở được bản sao lưu nào ở nơi sao lưu đã biết. Hãy cắm ổ sao lưu vào rồi mở lại, hoặc mở một bản sao lưu khác bằng: desk restore DIR --to NEW',
    'The data file is damaged or gone, and no backup could be opened where backups go. Plug the backup disk in and open it again, or open another backup with: desk restore DIR --to NEW',
  ],
  [
    'Không thấy tệp dữ liệu “toasoan.db” trong “{}”, dù ở đó từng có dữ liệu tòa soạn. Hãy cắm lại ổ đĩa, hoặc đưa thư mục hay tệp ấy về chỗ cũ, rồi mở lại Tòa Soạn. Chỉ khi dữ liệu đã mất hẳn, hãy dời hết tệp trong thư mục ấy đi để bắt đầu mới.',
    'The data file “toasoan.db” is not in “{}”, though the data of a newsroom were there. Plug the disk in again, or put the folder or the file back, then open Tòa Soạn again. Only if the data are lost for good, move all files out of that folder to begin anew.',
  ],
  [
    'Không thấy dữ liệu ở “{}”, nơi đã chọn trong Cài đặt. Nếu nó nằm trên ổ ngoài hay USB, hãy cắm lại rồi mở lại Tòa Soạn. Chỉ khi nơi ấy đã mất hẳn, hãy xóa tệp “{}” trong “{}” để mở lại dữ liệu cũ ở đó.',
    'There are no data at “{}”, the place chosen in the settings. If it is on an outer disk or a USB stick, plug it in and open Tòa Soạn again. Only where that place is lost for good, remove the file “{}” in “{}” to open the old data there.',
  ],
  [
    'Dữ liệu đã được dời khỏi “{}”, nhưng tệp “{}” ghi nơi mới không đọc được. Hãy xin quyền đọc tệp ấy; nếu nó đã hỏng, hãy mở thẳng nơi mới bằng --data, hoặc xóa tệp ấy để mở lại dữ liệu cũ ở đây.',
    'The data were moved away from “{}”, but the file “{}” that says where to cannot be read. Get the right to read it; if it is damaged, open the new place by --data, or remove that file to open the old data here.',
  ],
  [
    'Không thấy dữ liệu ở “{}”, bản sao lưu đã chọn mở. Hãy đưa thư mục ấy về chỗ cũ rồi mở lại Tòa Soạn. Chỉ khi nó đã mất hẳn, hãy xóa tệp “{}” để mở lại dữ liệu trước đó.',
    'The data in “{}”, the backup that was chosen to be open, are not there. Put that folder back, then open Tòa Soạn again. Only if it is lost for good, remove the file “{}” to open what was there before.',
  ],
  [
    'Dữ liệu ở “{}” đã hỏng, và không thấy bản mở thay ở “{}”. Hãy đưa thư mục ấy về chỗ cũ rồi mở lại Tòa Soạn. Chỉ khi nó đã mất hẳn, hãy mở bản sao lưu bằng: desk restore DIR --to NEW, rồi mở thư mục mới bằng --data.',
    'The data in “{}” are damaged, and what was opened in their place, “{}”, is not there. Put that folder back, then open Tòa Soạn again. Only if it is lost for good, open a backup with: desk restore DIR --to NEW, then open the new folder by --data.',
  ],
  [
    'Có dữ liệu khác mở thay “{}”, nhưng tệp “{}” ghi chỗ ấy không đọc được. Hãy xin quyền đọc tệp ấy; nếu nó đã hỏng, hãy mở thẳng thư mục “…-khoi-phuc-…” bằng --data.',
    'Other data are open in the place of “{}”, but the file “{}” that says where cannot be read. Get the right to read it; if it is damaged, open the folder “…-khoi-phuc-…” by --data.',
  ],
  ['Thư mục dữ liệu “{}”: {*}', 'The data folder “{}”: {*}'],
  [
    'Tòa Soạn chưa mở được cửa sổ vì lỗi bên trong; những gì đã lưu vẫn còn nguyên. Hãy thử lại; nếu vẫn lỗi, gửi tệp nhật ký trong thư mục dữ liệu cho người phụ trách.',
    'Tòa Soạn could not open its window because of a fault of its own; everything saved is intact. Try again; if it fails again, send the log in the data folder to whoever looks after it.',
  ],
  [
    'Cửa sổ hỏng ba lần liền trong một phút. Bài đã lưu vẫn còn nguyên; hãy khởi động lại máy rồi mở lại Tòa Soạn.',
    'The window failed three times within a minute. What was saved is intact; restart the computer, then open Tòa Soạn again.',
  ],
  [
    'Không thấy Chromium, Chrome hay Edge. Hãy cài một trong ba rồi chạy lại.',
    'There is no Chromium, Chrome or Edge. Install one of them, then start again.',
  ],
  [
    'Tòa Soạn đang mở sẵn; cửa sổ đó đã được đưa ra trước.',
    'Tòa Soạn is open already; its window was brought forward.',
  ],
  ['Tòa Soạn chưa mở được', 'Tòa Soạn could not be opened'],
  ['Tòa Soạn phải dừng', 'Tòa Soạn has to stop'],
];
