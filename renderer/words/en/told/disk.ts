import type { Told } from '#renderer/words/told-text.ts';

/** What the disk, the data folder and the backups say. */
export const disk: Told = [
  [
    'Sao lưu chưa thành. Hãy thử lại, hoặc chọn nơi sao lưu khác.',
    'The backup failed. Try again, or choose another place for backups.',
  ],
  [
    'Không thấy nơi sao lưu “{}”. Hãy cắm lại ổ sao lưu, hoặc chọn lại nơi sao lưu.',
    'The place for backups “{}” is not there. Plug the backup disk in again, or choose another place.',
  ],
  [
    'Đã dừng sao lưu theo yêu cầu. Bản sao lưu này không được tính; khi cần, hãy sao lưu lại.',
    'The backup was stopped and does not count. Back up again when needed.',
  ],
  [
    'Đã dừng khôi phục theo yêu cầu. Chưa tạo thư mục nào; khi cần, hãy khôi phục lại.',
    'Restoring was stopped, and no folder was made. Restore again when needed.',
  ],
  [
    'Nơi sao lưu nằm ngay trong thư mục dữ liệu nên mất cùng lúc với nó. Hãy chọn ổ đĩa khác hoặc USB.',
    'This place lies in the data folder and would be lost with it. Choose another disk or a USB stick.',
  ],
  [
    'Trong “{}” không có bản sao lưu nào dùng được. Hãy chọn đúng thư mục đã sao lưu.',
    'There is no backup in “{}” that can be used. Choose the folder where the backups went.',
  ],
  [
    'Trong “{}” không có bản sao lưu {}. Hãy xem lại những bản sao lưu có ở đó.',
    'In “{}” there is no backup {}. Look at the backups that are there.',
  ],
  [
    'Chưa sao lưu ở đâu cả. Hãy chọn thư mục đã sao lưu vào.',
    'No place for backups is known. Choose the folder where they went.',
  ],
  [
    'Chưa chọn nơi sao lưu. Hãy chọn một ổ đĩa khác hoặc USB rồi sao lưu.',
    'No place for backups was chosen. Choose another disk or a USB stick, then back up.',
  ],
  [
    'Bản sao lưu đọc lại không nguyên vẹn nên không được tính. Hãy sao lưu sang ổ khác.',
    'The backup does not read back as it was written, so it does not count. Back up to another disk.',
  ],
  [
    'Thư mục “{}” đã có dữ liệu và không bị ghi đè. Hãy chọn một thư mục mới để khôi phục vào.',
    'The folder “{}” has data in it and was not overwritten. Choose a new folder to restore into.',
  ],
  [
    'Bản sao lưu {} đã bị hỏng. Hãy chọn một bản sao lưu khác.',
    'The backup {} is damaged. Choose another one.',
  ],
  [
    'Bản sao lưu {} thiếu hoặc hỏng {#} tệp ảnh. Hãy chọn một bản sao lưu khác.',
    'In the backup {} photos are missing or damaged: {#}. Choose another one.',
  ],
  [
    'Đang mở chính thư mục dữ liệu này: không có dữ liệu nào trước đó để trở lại.',
    'This very data folder is open: there is nothing before it to go back to.',
  ],
  [
    'Tệp lớn hơn {} MB nên không nhận vào được. Hãy chọn tệp nhỏ hơn; ảnh thì xuất lại cho nhẹ hơn.',
    'The file is larger than {} MB and cannot be taken in. Choose a smaller one; save a photo anew so that it is lighter.',
  ],
  [
    'Cửa sổ đang đóng nên không nhận thêm tệp. Hãy mở lại Tòa Soạn rồi thêm tệp.',
    'The window is closing and takes no more files. Open Tòa Soạn again, then add them.',
  ],
  [
    'Chưa nhận được tệp vào thư mục dữ liệu. Hãy kiểm tra chỗ trống của ổ đĩa rồi thử lại.',
    'The file did not reach the data folder. Check the room on the disk, then try again.',
  ],
  [
    'Chưa nhận được tệp “{}”. Hãy kiểm tra chỗ trống trên ổ đĩa rồi thử lại.',
    'The file “{}” was not taken. Check the room on the disk, then try again.',
  ],
  [
    'Không đọc được trọn tệp “{}”: tệp vừa bị chuyển đi, hoặc ổ chứa tệp đã rút ra. Hãy chọn lại tệp.',
    'The file “{}” could not be read to its end: it was moved, or its disk was pulled out. Choose it again.',
  ],
  [
    'Thư mục này không còn được nhớ. Hãy chọn lại từ đầu.',
    'This folder is no longer remembered. Choose again from the start.',
  ],
  [
    'Tên “{}” không dùng được làm tên tệp. Hãy đặt tên có chữ hoặc số.',
    '“{}” cannot be the name of a file. Use letters or digits.',
  ],
  [
    'Không có quyền xem thư mục “{}”. Hãy chọn thư mục khác.',
    'The folder “{}” may not be looked into. Choose another one.',
  ],
  [
    'Không còn thấy “{}”. Nếu nó nằm trên USB hay ổ ngoài, hãy cắm lại rồi thử lần nữa.',
    '“{}” is no longer there. If it is on a USB stick or an outer disk, plug that in and try again.',
  ],
  ['Ở đây đã có “{}”. Hãy đặt tên khác.', 'There is a “{}” here already. Choose another name.'],
  [
    'Chưa tạo được thư mục “{}” ở đây. Hãy kiểm tra quyền ghi và chỗ trống, hoặc chọn nơi khác.',
    'The folder “{}” could not be made here. Check the permissions and the room, or choose another place.',
  ],
  [
    'Cửa sổ này không có tệp đó. Hãy chọn lại tệp rồi thử lần nữa.',
    'This window does not have that file. Choose it again.',
  ],
  [
    'Máy này không có chương trình quản lý tệp để mở. Tệp nằm ở “{}”.',
    'This computer has no file manager to open. The file is at “{}”.',
  ],
  [
    'Lệnh này chỉ dùng trong cửa sổ Tòa Soạn. Trên dòng lệnh, hãy ghi thẳng đường dẫn.',
    'This is for the window of Tòa Soạn. On the command line write the path itself.',
  ],
  [
    'Tòa Soạn dùng dữ liệu ở “{}” từ lần mở sau. Hãy khởi động lại để làm việc tiếp.',
    'From the next start on Tòa Soạn uses the data at “{}”. Restart it to go on working.',
  ],
  [
    'Đang chép dữ liệu sang nơi mới. Hãy chờ chép xong rồi làm tiếp.',
    'The data are being copied to the new place. Wait until that is done, then go on.',
  ],
  [
    '“{}” đã có dữ liệu tòa soạn và không bị ghi đè. Hãy chọn thư mục trống, hoặc mở dữ liệu ở đó.',
    '“{}” holds a newsroom’s data already, which is not written over. Choose an empty folder, or open the data there.',
  ],
  [
    'Trong “{}” không có dữ liệu tòa soạn. Hãy chọn thư mục khác.',
    'There are no newsroom’s data in “{}”. Choose another folder.',
  ],
  [
    '“{}” đã có tệp khác. Hãy chọn một thư mục trống, hoặc tạo thư mục mới cho dữ liệu.',
    'There are other files in “{}”. Choose an empty folder, or make a new one for the data.',
  ],
  [
    'Dữ liệu đang nằm ở chính thư mục này. Hãy chọn thư mục khác.',
    'This is the folder the data are in. Choose another one.',
  ],
  [
    'Thư mục này và thư mục dữ liệu đang dùng nằm lồng vào nhau. Hãy chọn một thư mục riêng.',
    'This folder and the one the data are in lie one inside the other. Choose a folder of its own.',
  ],
  [
    'Bản sao lưu đang để ở “{}”: dữ liệu nằm cùng chỗ thì mất cùng lúc. Hãy chọn thư mục khác.',
    'Backups are kept at “{}”: what lies in one place is lost at one time. Choose another folder.',
  ],
  [
    '“{}” là một gói đã xuất, dữ liệu không đặt vào trong được. Hãy chọn thư mục khác.',
    '“{}” is an exported package, where no data can be put. Choose another folder.',
  ],
  [
    'Không có quyền ghi vào “{}”. Hãy chọn thư mục khác, hoặc xin quyền ghi rồi thử lại.',
    '“{}” may not be written to. Choose another folder, or get the right to write there and try again.',
  ],
  [
    'Trong lúc chép, có tệp khác được đặt vào “{}”, nên không ghi vào đó. Hãy chọn một thư mục khác, trống.',
    'While the copy was made, other files were put into “{}”, so nothing was written there. Choose another folder, an empty one.',
  ],
  [
    'Không còn thấy dữ liệu ở “{}” trong lúc chép. Hãy cắm lại ổ đĩa ấy, mở lại Tòa Soạn rồi dời lại.',
    'The data at “{}” went away while they were copied. Plug that disk in again, open Tòa Soạn anew and move them again.',
  ],
  [
    'Chưa ghi được nơi mới vào “{}”, nên chưa dời gì. Hãy xóa bớt vài tệp trên ổ đĩa ấy nếu nó đã đầy, hoặc xin quyền ghi, rồi dời lại.',
    'The new place could not be written down in “{}”, so nothing was moved. Remove a few files from that disk if it is full, or get the right to write there, and move again.',
  ],
  [
    'Không còn thấy dữ liệu ở “{}” nên chưa sao lưu được. Hãy cắm lại ổ đĩa ấy hoặc đưa thư mục về chỗ cũ, mở lại Tòa Soạn rồi sao lưu lại.',
    'The data in “{}” are not there any more, so no backup was made. Plug that disk in again or put the folder back, open Tòa Soạn again, then back up.',
  ],
  [
    'Không còn thấy thư mục “{}” nên chưa ghi được vào đó. Nếu nó nằm trên ổ ngoài hay USB, hãy cắm lại rồi thử lần nữa.',
    'The folder “{}” is not there any more, so nothing was written into it. If it lies on a disk or a USB stick, plug that in again and try once more.',
  ],
  [
    'Dữ liệu ở “{}” đã mất rồi có lại, nên chưa lưu tiếp vào đó được. Hãy khởi động lại Tòa Soạn.',
    'The data in “{}” were gone and are there again, so nothing can be saved into them yet. Restart Tòa Soạn.',
  ],
  [
    'Không thấy dữ liệu ở “{}” để mở lại. Hãy cắm lại ổ đĩa ấy hoặc đưa thư mục về chỗ cũ, rồi khởi động lại.',
    'The data in “{}” are not there to be opened again. Plug that disk in again or put the folder back, then restart.',
  ],
];
