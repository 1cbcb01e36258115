import type { Told } from '#renderer/words/told-text.ts';

/** What is said of photos and of files that should be photos. */
export const pictures: Told = [
  [
    'Tệp ảnh “{}” rỗng. Hãy chép lại ảnh từ máy ảnh.',
    'The photo “{}” is empty. Copy it from the camera again.',
  ],
  [
    'Ảnh “{}” lớn hơn {} MB. Hãy xuất ảnh nhỏ hơn rồi thêm lại.',
    'The photo “{}” is larger than {} MB. Make it smaller, then add it again.',
  ],
  [
    'Ảnh “{}” lớn hơn 100 triệu điểm ảnh. Hãy thu nhỏ ảnh rồi thêm lại.',
    'The photo “{}” has more than 100 million pixels. Make it smaller, then add it again.',
  ],
  [
    'Không tìm thấy tệp “{}”. Hãy kiểm tra lại tên và thư mục.',
    'The file “{}” is not there. Check the name and the folder.',
  ],
  ['Không có ảnh này trong kho ảnh. Hãy thêm ảnh lại.', 'This photo is not in the archive. Add it again.'],
  ['Có ảnh không còn trong kho ảnh. Hãy chọn lại ảnh.', 'A photo is no longer in the archive. Choose again.'],
  [
    'Tệp gốc của ảnh “{}” không còn trong thư mục dữ liệu. Hãy khôi phục từ bản sao lưu hoặc thêm lại ảnh.',
    'The original of the photo “{}” is no longer in the data folder. Restore it from a backup, or add it again.',
  ],
  [
    'Không ghi được chú thích vào ảnh “{}”. Hãy chọn xuất ảnh “Tệp gốc” rồi xuất lại.',
    'The caption could not be written into the photo “{}”. Choose to export the original file, then export again.',
  ],
  [
    'Tệp ảnh “{}” hỏng, không thu nhỏ hay cắt được. Hãy chọn xuất ảnh “Tệp gốc”, hoặc thay ảnh khác.',
    'The photo “{}” is damaged and cannot be made smaller or cut. Choose to export the original file, or take another photo.',
  ],
  [
    'Tệp gốc của ảnh “{}” đã bị thay đổi trên đĩa. Hãy khôi phục ảnh từ bản sao lưu rồi xuất lại.',
    'The original of the photo “{}” was changed on the disk. Restore it from a backup, then export again.',
  ],
  ['Tệp “{}” {*}', 'The file “{}” {*}'],
  [
    'là ảnh thô (RAW) của máy ảnh. Hãy xuất ảnh thành JPEG bằng phần mềm xử lý ảnh rồi thêm lại.',
    'is a camera’s raw picture. Make it a JPEG with a photo program, then add it again.',
  ],
  [
    'là ảnh HEIC của điện thoại. Hãy gửi lại ảnh dạng JPEG: trên iPhone chọn Cài đặt, Camera, Định dạng, Tương thích nhất; ảnh đã chụp thì xuất ra JPEG rồi thêm lại.',
    'is a phone’s HEIC picture. Send it as JPEG: on an iPhone choose Settings, Camera, Formats, Most Compatible; export what was taken already as JPEG, then add it again.',
  ],
  [
    'là ảnh AVIF lấy từ mạng. Hãy mở ảnh rồi lưu thành JPEG, hoặc xin tác giả tệp gốc.',
    'is an AVIF picture from the web. Save it as JPEG, or ask its author for the original.',
  ],
  [
    'Trang có nhiều ảnh quá nên ảnh này không được lấy. Hãy thêm ảnh vào bài sau khi nhận.',
    'The page has too many photos for this one to be taken. Add it to the article once it is accepted.',
  ],
  [
    'là ảnh GIF, không đủ màu để in. Hãy dùng ảnh gốc dạng JPEG hoặc PNG.',
    'is a GIF, with too few colours to print. Use the original as JPEG or PNG.',
  ],
  [
    'là hình vẽ SVG. Hãy xuất hình thành PNG đủ lớn rồi thêm lại.',
    'is an SVG drawing. Export it as a PNG that is large enough, then add it again.',
  ],
  [
    'là tệp Photoshop. Hãy lưu thành JPEG hoặc TIFF rồi thêm lại.',
    'is a Photoshop file. Save it as JPEG or TIFF, then add it again.',
  ],
  [
    'là ảnh BMP. Hãy lưu thành JPEG hoặc PNG rồi thêm lại.',
    'is a BMP picture. Save it as JPEG or PNG, then add it again.',
  ],
  [
    'không phải ảnh JPEG, PNG, WebP hay TIFF. Hãy lưu ảnh thành JPEG rồi thêm lại.',
    'is no JPEG, PNG, WebP or TIFF picture. Save it as JPEG, then add it again.',
  ],
];
