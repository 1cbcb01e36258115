import type { Told } from '#renderer/words/told-text.ts';

/** What is said of packages, story files and galleys. */
export const packages: Told = [
  [
    'Ổ đĩa đã đầy nên chưa xuất được gói. Hãy giải phóng chỗ trống hoặc chọn ổ khác rồi xuất lại.',
    'The disk is full, so nothing was exported. Free some room or choose another disk, then export again.',
  ],
  [
    'Không ghi được vào nơi đã chọn. Hãy kiểm tra quyền ghi hoặc chọn thư mục khác rồi xuất lại.',
    'The chosen place cannot be written to. Check its permissions or choose another folder, then export again.',
  ],
  [
    'Gói cũ đang mở ở chương trình khác nên chưa thay được. Hãy đóng chương trình đó rồi xuất lại.',
    'Another program has the old package open. Close it there, then export again.',
  ],
  [
    'Tên gói không dùng được trên ổ này. Hãy đặt tên ngắn hơn, không có ký tự lạ, rồi xuất lại.',
    'This disk does not take the name of the package. Choose a shorter one without unusual signs, then export again.',
  ],
  [
    'Một phần của đường dẫn đã chọn là tệp chứ không phải thư mục. Hãy chọn nơi khác rồi xuất lại.',
    'A part of the chosen path is a file and no folder. Choose another place, then export again.',
  ],
  [
    'Nơi đã chọn không còn nữa, có thể ổ USB đã rút ra. Hãy cắm lại hoặc chọn nơi khác rồi xuất lại.',
    'The chosen place is gone, the USB stick may have been pulled out. Plug it in or choose another place, then export again.',
  ],
  [
    'Ổ đĩa báo lỗi khi ghi gói. Hãy xuất sang ổ khác rồi kiểm tra ổ này.',
    'The disk reported a fault. Export to another disk, then check this one.',
  ],
  [
    'Đã dừng xuất theo yêu cầu. Không có gói nào được ghi; khi cần, hãy xuất lại.',
    'Exporting was stopped, and no package was written. Export again when needed.',
  ],
  [
    'Không đọc được tệp gốc của ảnh “{}”. Hãy thêm lại ảnh này vào bài rồi xuất lại.',
    'The original of the photo “{}” cannot be read. Add the photo to the article again, then export.',
  ],
  [
    'Tệp gốc của ảnh “{}” đã bị thay đổi hoặc hỏng. Hãy thêm lại ảnh này vào bài rồi xuất lại.',
    'The original of the photo “{}” was changed or is damaged. Add the photo to the article again, then export.',
  ],
  [
    'Thiếu tệp “{}”. Hãy chép lại cả gói, hoặc xuất lại từ Tòa Soạn.',
    'The file “{}” is missing. Copy the whole package again, or export it again.',
  ],
  [
    'Tệp “{}” đã khác so với lúc xuất. Hãy lấy lại gói gốc, hoặc xuất lại từ Tòa Soạn.',
    'The file “{}” is not what was exported. Get the original package, or export it again.',
  ],
  [
    'Tệp “{}” không có trong danh mục của gói. Hãy chuyển tệp này ra ngoài gói.',
    'The file “{}” is not in the package’s own list. Move it out of the package.',
  ],
  [
    'Không đọc được tệp “{}”. Hãy chép lại cả gói, hoặc xuất lại từ Tòa Soạn.',
    'The file “{}” cannot be read. Copy the whole package again, or export it again.',
  ],
  [
    'Gói này có quá nhiều tệp so với một gói tin bài, nên không đọc. Hãy kiểm tra lại nguồn của gói.',
    'There are too many files in this package, so it was not read. Check where it came from.',
  ],
  [
    'Gói này khai kích thước lớn bất thường khi giải nén, nên không đọc. Hãy kiểm tra lại nguồn của gói.',
    'This package claims to be unusually large, so it was not read. Check where it came from.',
  ],
  [
    '“{}” không phải gói ZIP, hoặc đã hỏng khi sao chép. Hãy chép lại gói rồi thử lại.',
    '“{}” is no ZIP package, or was damaged when it was copied. Copy it again and try again.',
  ],
  [
    'Gói “{}” có tên tệp trùng nhau hoặc không an toàn, nên không đọc. Hãy xin lại gói từ nơi gửi.',
    'The package “{}” has names twice or unsafe ones, so it was not read. Ask for it again where it came from.',
  ],
  [
    'Gói này do phiên bản Tòa Soạn mới hơn xuất ra. Hãy cập nhật Tòa Soạn trên máy này rồi kiểm tra lại.',
    'A newer version of Tòa Soạn exported this package. Update Tòa Soạn on this computer, then check it again.',
  ],
  [
    'Không tìm thấy gói này. Hãy kiểm tra lại tên và thư mục.',
    'This package is not there. Check the name and the folder.',
  ],
  [
    'Không được phép đọc gói này. Hãy kiểm tra quyền đọc rồi thử lại.',
    'This package may not be read. Check its permissions, then try again.',
  ],
  [
    'Ổ đĩa báo lỗi khi đọc gói. Hãy chép gói sang ổ khác rồi thử lại.',
    'The disk reported a fault. Copy the package to another disk, then try again.',
  ],
  [
    '“{}” không phải gói Tòa Soạn đã xuất cùng kiểu, nên không bị thay. Hãy đặt tên khác cho gói mới.',
    '“{}” is no package of this kind that Tòa Soạn exported, so it was not replaced. Give the new package another name.',
  ],
  [
    'Có người đang mở trang dàn trong gói “{}” bằng InDesign (tệp khóa “{}”), nên gói không bị thay. Hãy nhờ họ lưu và đóng trang rồi xuất lại; nếu không ai mở, hãy xóa tệp khóa ấy.',
    'Somebody has a page in the package “{}” open in InDesign (lock file “{}”), so it was not replaced. Ask them to save and close it, then export again; if nobody has it open, delete the lock file.',
  ],
  [
    'Có người vừa lưu tệp vào gói “{}” trong lúc xuất, nên gói không bị thay. Hãy chờ họ lưu xong rồi xuất lại.',
    'Somebody saved a file into the package “{}” during the export, so it was not replaced. Wait until they are done, then export again.',
  ],
  [
    'Gói “{}” có tệp người khác thêm vào (“{}”) trùng tên với tệp của gói mới, nên không bị thay. Hãy chuyển tệp đó ra ngoài hoặc đặt tên khác cho gói mới.',
    'Somebody put a file into the package “{}” (“{}”) that has the name of a file of the new one, so it was not replaced. Move that file out, or give the new package another name.',
  ],
  [
    'Gói “{}” có tệp người khác thêm vào (“{}”), nên không bị thay. Hãy chuyển tệp đó ra ngoài hoặc đặt tên khác cho gói mới.',
    'Somebody put a file into the package “{}” (“{}”), so it was not replaced. Move that file out, or give the new package another name.',
  ],
  [
    '“{}” là một gói đã xuất, gói mới không đặt vào trong được. Muốn xuất lại gói ấy, hãy chọn thư mục đang chứa nó rồi đặt đúng tên “{}”.',
    '“{}” is an exported package, and no other goes inside. To export it again choose the folder it lies in, and the very name “{}”.',
  ],
  [
    'Nơi này đã có “{}”. Hãy đặt tên khác, hoặc chọn thay gói cũ rồi xuất lại.',
    'There is a “{}” here already. Choose another name, or to replace the old package, then export again.',
  ],
  [
    'Nơi này đã có “{}”. Hãy đặt tên khác, hoặc chọn thay gói cũ rồi đóng gói lại.',
    'There is a “{}” here already. Choose another name, or to replace the old story file, then pack again.',
  ],
  [
    'Nơi này đã có “{}”. Hãy đặt tên khác, hoặc chọn thay tệp cũ.',
    'There is a “{}” here already. Choose another name, or to replace the old file.',
  ],
  [
    'Nơi này đã có “{}”. Hãy đặt tên khác, hoặc chọn thay bản in cũ.',
    'There is a “{}” here already. Choose another name, or to replace the old galley.',
  ],
  [
    'Ở đây không in được bản duyệt. Hãy mở cửa sổ Tòa Soạn rồi in từ đó.',
    'A galley cannot be printed here. Open the window of Tòa Soạn and print from there.',
  ],
  [
    'Không thấy Chromium, Chrome hay Edge nên không in được. Hãy cài một trong ba rồi in lại.',
    'There is no Chromium, Chrome or Edge to print with. Install one of them, then print again.',
  ],
  [
    'Chưa dựng phần cửa sổ nên chưa in được. Hãy chạy npm run build rồi in lại.',
    'The window was not built, so nothing can be printed. Run npm run build, then print again.',
  ],
  ['“{}”: {*} Chưa ghi gói bài nào.', '“{}”: {*} No story file was written.'],
  ['{*} Chưa ghi gói bài nào.', '{*} No story file was written.'],
  [
    'Ổ đĩa nhận gói bài đã đầy. Hãy giải phóng chỗ trống hoặc chọn ổ khác.',
    'The disk is full. Free some room, or choose another one.',
  ],
  [
    'Không ghi được vào nơi đã chọn. Hãy kiểm tra quyền ghi hoặc chọn nơi khác.',
    'The chosen place cannot be written to. Check its permissions, or choose another one.',
  ],
  [
    'Gói bài cũ đang mở ở chương trình khác. Hãy đóng chương trình đó rồi đóng gói lại.',
    'Another program has the old story file open. Close it there, then pack again.',
  ],
  [
    'Tên gói bài không dùng được trên ổ này. Hãy đặt tên ngắn, không có ký tự lạ.',
    'This disk does not take the name of the story file. Choose a short one without unusual signs.',
  ],
  [
    'Một phần của đường dẫn là tệp chứ không phải thư mục. Hãy chọn nơi khác.',
    'A part of the path is a file and no folder. Choose another place.',
  ],
  [
    'Nơi đã chọn không còn nữa, có thể ổ USB đã rút ra. Hãy cắm lại rồi đóng gói lại.',
    'The chosen place is gone, the USB stick may have been pulled out. Plug it in, then pack again.',
  ],
  [
    'Ổ đĩa báo lỗi khi ghi gói bài. Hãy ghi sang ổ khác rồi kiểm tra ổ này.',
    'The disk reported a fault. Pack to another disk, then check this one.',
  ],
  [
    'Tệp gốc của một ảnh đã bị thay đổi hoặc hỏng ({}). Hãy thêm lại ảnh này vào bài rồi đóng gói lại.',
    'The original of a photo was changed or is damaged ({}). Add the photo to the article again, then pack again.',
  ],
  [
    'Gói bài vừa ghi đọc lại không nguyên vẹn. Hãy đóng gói sang ổ khác rồi kiểm tra ổ này.',
    'The story file does not read back as it was written. Pack to another disk, then check this one.',
  ],
  [
    'Đã dừng đóng gói theo yêu cầu. Không có gói bài nào được ghi; khi cần, hãy đóng gói lại.',
    'Packing was stopped, and no story file was written. Pack again when needed.',
  ],
  [
    '“{}” không phải gói bài của Tòa Soạn nên không bị thay. Hãy đặt tên khác.',
    '“{}” is no story file, so it was not replaced. Choose another name.',
  ],
  [
    'Không tìm thấy gói bài này. Hãy kiểm tra lại tên và thư mục.',
    'This story file is not there. Check the name and the folder.',
  ],
  [
    'Đây là thư mục, không phải gói bài. Hãy chọn tệp có đuôi .toasoan.',
    'This is a folder and no story file. Choose a file that ends in .toasoan.',
  ],
  [
    'Không được phép đọc gói bài này. Hãy kiểm tra quyền đọc rồi mở lại.',
    'This story file may not be read. Check its permissions, then open it again.',
  ],
  [
    'Ổ đĩa báo lỗi khi đọc gói bài. Hãy chép gói bài sang ổ khác rồi mở lại.',
    'The disk reported a fault. Copy the story file to another disk, then open it again.',
  ],
  [
    'Đã dừng mở gói bài theo yêu cầu. Chưa có bài nào được lưu; khi cần, hãy mở lại.',
    'Opening was stopped, and no article was stored. Open the story file again when needed.',
  ],
  ['Gói bài “{}” {*}', 'The story file “{}” {*}'],
  [
    'không phải gói bài của Tòa Soạn. Hãy chọn tệp có đuôi .toasoan.',
    'is not one of Tòa Soạn. Choose a file that ends in .toasoan.',
  ],
  [
    'chưa được chép trọn vẹn hoặc đã hỏng phần cuối. Hãy chép lại gói bài từ nơi gửi.',
    'was not copied whole, or its end is damaged. Copy it again from where it came from.',
  ],
  [
    'do phiên bản mới hơn tạo ra. Hãy cập nhật Tòa Soạn trên máy này rồi mở lại.',
    'was made by a newer version. Update Tòa Soạn on this computer, then open it again.',
  ],
  [
    'đã hỏng, hoặc đã bị chương trình khác sửa hay nén lại. {*}',
    'is damaged, or another program changed it or packed it anew. {*}',
  ],
  ['có tên tệp không an toàn (“{}”). {*}', 'has an unsafe name in it (“{}”). {*}'],
  ['có hai tệp trùng tên (“{}”). {*}', 'has two files of one name (“{}”). {*}'],
  [
    'có thứ không phải tệp thường (“{}”): liên kết, thư mục hoặc tệp khóa. {*}',
    'holds something that is no plain file (“{}”): a link, a folder or a locked file. {*}',
  ],
  ['khai số lượng lớn bất thường. {*}', 'claims to hold unusually many files. {*}'],
  ['khai kích thước lớn bất thường (“{}”). {*}', 'claims to be unusually large (“{}”). {*}'],
  ['có tệp không nằm trong bản kê (“{}”). {*}', 'has a file that is not in its list (“{}”). {*}'],
  ['thiếu tệp “{}”. {*}', 'lacks the file “{}”. {*}'],
  ['có tệp không đúng như bản kê (“{}”). {*}', 'has a file that is not as its list says (“{}”). {*}'],
  ['có tệp không phải văn bản UTF-8 hợp lệ (“{}”). {*}', 'has a file that is no text in UTF-8 (“{}”). {*}'],
  ['có dữ liệu lồng nhau sâu bất thường (“{}”). {*}', 'has data nested unusually deep (“{}”). {*}'],
  ['có tên thuộc tính không được phép (“{}”). {*}', 'has a property that is not allowed (“{}”). {*}'],
  ['có dữ liệu không đúng dạng (“{}”). {*}', 'has data of a wrong shape (“{}”). {*}'],
  [
    'có bản dựa trên một bản không có trong gói (“{}”). {*}',
    'has a revision built upon one that is not in it (“{}”). {*}',
  ],
  [
    'có lần ký duyệt không khớp với bản được ký (“{}”). {*}',
    'has a sign-off that does not fit what was signed (“{}”). {*}',
  ],
  [
    'có bản hoặc lần ký duyệt ở một cấp không có trong danh sách cấp duyệt (“{}”). {*}',
    'has a revision or a sign-off of a level that is in no list (“{}”). {*}',
  ],
  ['có dữ liệu thuộc về bài khác (“{}”). {*}', 'has data of another article (“{}”). {*}'],
  [
    'có ảnh không đúng là ảnh đã ghi trong gói (“{}”). {*}',
    'has a photo that is not the one it names (“{}”). {*}',
  ],
  ['Hãy xin lại gói bài từ nơi gửi.', 'Ask for it again where it came from.'],
  ['{*} Bài có {} bản song song. {*}', '{*} There are {} revisions side by side. {*}'],
  ['{*} Thêm {#} lần ký duyệt, {#} mục góp ý.', '{*} Sign-offs added: {#}; notes added: {#}.'],
  ['{*} Thêm {#} lần ký duyệt.', '{*} Sign-offs added: {#}.'],
  ['{*} Thêm {#} mục góp ý.', '{*} Notes added: {#}.'],
  [
    '{*} Phần đang viết chưa lưu bản được giữ thành một bản riêng.',
    '{*} What is being written here is kept as a revision of its own.',
  ],
  [
    '{*} Phần đang viết chưa lưu bản đã được giữ thành một bản riêng.',
    '{*} What was being written here was kept as a revision of its own.',
  ],
  ['Bài mới, chưa có trên máy này.', 'New, not on this computer yet.'],
  ['Bài mới, nay đã có trên máy này.', 'New, now on this computer.'],
  ['Bài trong gói giống hệt bài trên máy này.', 'The text is the same as here.'],
  [
    'Bài trong gói viết tiếp từ bản trên máy này; máy này chuyển sang bản mới.',
    'The text goes on from the one here; the article moves on to the new one.',
  ],
  [
    'Bài trong gói viết tiếp từ bản trên máy này; máy này đã chuyển sang bản mới.',
    'The text goes on from the one here; the article moved on to the new one.',
  ],
  ['Máy này đã có bản mới hơn; bài giữ nguyên.', 'There is a newer text here; it stays as it is.'],
  ['Hai nơi cùng sửa.', 'Both sides edited it.'],
  [
    'Nơi gửi đã chọn một bản khác thay cho bản trên máy này; bài chuyển sang bản ấy. Bản của máy này vẫn còn trong danh sách các bản.',
    'The sender chose another revision than the one here; the article moves on to that. The one from here stays in the list of revisions.',
  ],
  [
    'Nơi gửi đã chọn một bản khác thay cho bản trên máy này; bài đã chuyển sang bản ấy. Bản của máy này vẫn còn trong danh sách các bản.',
    'The sender chose another revision than the one here; the article moved on to that. The one from here stays in the list of revisions.',
  ],
  [
    'Hãy xem các bản rồi chọn một bản để giữ; trước đó bài chưa ký duyệt và chưa xuất được. Bản không chọn vẫn còn trong danh sách các bản.',
    'Look at them and choose the one to keep; before that the article can be neither signed nor exported. The other stays in the list of revisions.',
  ],
  ['“{}”: {*}', '“{}”: {*}'],
  [
    'Đây là gói bài của Tòa Soạn, không phải trang báo. Trong cửa sổ, hãy bấm “Mở gói bài” trên Bàn làm việc (Ctrl+Alt+O); ở dòng lệnh, gõ: desk open TỆP',
    'This is a story file of Tòa Soạn and no page. In the window press “Open a story file” on the desk (Ctrl+Alt+O); on the command line type: desk open FILE',
  ],
  [
    'Không thấy gói đã xuất lần trước ở “{}”. Nếu gói nằm trên USB hay ổ ngoài, hãy cắm lại rồi mở lại hộp này.',
    'The package of the last export is not at “{}”. If it is on a USB stick or an outer disk, plug it in and open this dialog again.',
  ],
  [
    'Bài cần giữ nguyên không còn trong gói “{}”, nên gói không bị thay. Hãy mở lại hộp xuất gói để xem gói đang có gì.',
    'The article that was to stay is no longer in the package “{}”, so that was not replaced. Open the export again to see what the package holds.',
  ],
];
