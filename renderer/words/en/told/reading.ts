import type { Told } from '#renderer/words/told-text.ts';

/** What is said of a page that was brought in: why it cannot be read, what is doubtful, why a line was left out. */
export const reading: Told = [
  ['Tệp RTF chưa đọc được. {*}', 'RTF files cannot be read. {*}'],
  ['Tệp PDF chưa đọc được. {*}', 'PDF files cannot be read. {*}'],
  ['Loại tệp này chưa đọc được. {*}', 'Files of this kind cannot be read. {*}'],
  [
    'Hãy mở bằng Word và lưu thành .docx, rồi chọn lại tệp mới.',
    'Open it with Word and save it as .docx, then choose the new file.',
  ],
  [
    'Đây là tệp ảnh, không phải bài viết. Hãy chọn tệp bài; ảnh thì đưa vào kho ảnh.',
    'This is a picture and no article. Choose the article’s file; pictures go to the photo desk.',
  ],
  [
    'Trong tệp .mht này không có trang nào đọc được, hoặc tệp đã hỏng. Hãy mở trong trình duyệt và lưu lại trang dạng HTML (.html).',
    'There is no page in this .mht file that can be read, or the file is damaged. Open it in a browser and save the page as HTML (.html).',
  ],
  [
    'Có {#} dòng mà trong tệp có chữ hỏng, hiện là “�”. Hãy so với trang gốc rồi gõ lại chữ ấy.',
    'Letters are damaged in {#} lines of the file, shown as “�”. Compare with the original page and type them again.',
  ],
  ['Tệp trống, không có chữ nào. Hãy chọn tệp khác.', 'The file is empty. Choose another one.'],
  ['Tệp không có chữ nào. Hãy chọn tệp khác.', 'There is no text in the file. Choose another one.'],
  [
    'Tệp lớn hơn {} MB nên không phải một bài báo. Hãy chọn tệp khác.',
    'The file is larger than {} MB, so it is no article. Choose another one.',
  ],
  [
    'Tệp này không phải văn bản. Hãy chọn tệp .txt, .html, .mht, .docx hoặc .doc.',
    'This file is no text. Choose a .txt, .html, .mht, .docx or .doc file.',
  ],
  [
    'Tệp .doc này hỏng hoặc không phải của Word nên không mở được. Hãy mở bằng Word và lưu thành .docx.',
    'This .doc file is damaged or not Word’s. Open it with Word and save it as .docx.',
  ],
  [
    'Tệp .docx này hỏng hoặc không phải của Word nên không mở được. Hãy mở bằng Word rồi lưu lại.',
    'This .docx file is damaged or not Word’s. Open it with Word and save it again.',
  ],
  [
    'Trang này là trang chủ hoặc trang danh sách nhiều tin, không phải một bài. Hãy mở từng bài rồi lưu trang của bài đó.',
    'This is a front page or a list of articles, not one article. Open each article and save its own page.',
  ],
  [
    'Không tìm thấy đoạn văn nào của một bài trong tệp này. Hãy lưu lại trang của bài rồi chọn lại.',
    'There is no paragraph of an article in this file. Save the article’s page again and choose that.',
  ],
  [
    '“{}” là thư mục, không phải tệp. Hãy chọn từng tệp trong thư mục đó.',
    '“{}” is a folder and no file. Choose the files in it.',
  ],
  [
    'Không có quyền đọc tệp “{}”. Hãy kiểm tra quyền của tệp.',
    'The file “{}” may not be read. Check its permissions.',
  ],
  [
    'Thư mục này không có tệp nào đọc được. Hãy chọn thư mục có tệp .txt, .html, .mht, .docx hoặc .doc.',
    'No file in this folder can be read. Choose a folder with .txt, .html, .mht, .docx or .doc files.',
  ],
  [
    'Đây là gói bài của Tòa Soạn, không phải trang báo. Hãy bấm “Mở gói bài” trên Bàn làm việc (Ctrl+Alt+O) để xem bên trong rồi nhận.',
    'This is a story file of Tòa Soạn and no page. Press “Open story file” on the desk (Ctrl+Alt+O) to look inside.',
  ],
  [
    'Trang có hai ngày khác nhau. Hãy chọn ngày đăng.',
    'The page has two different days. Choose the day of publication.',
  ],
  [
    'Trang ghi ngày {}, trong lịch không có ngày này. Hãy xem lại bản gốc.',
    'The page says {}, a day that no calendar has. Look at the original.',
  ],
  [
    'Trang ghi {*} nhưng ngày {} là {*}. Hãy xem lại ngày đăng.',
    'The page says {*}, but {} is a {*}. Look at the day of publication again.',
  ],
  ['Chủ nhật', 'Sunday'],
  ['thứ Hai', 'Monday'],
  ['thứ Ba', 'Tuesday'],
  ['thứ Tư', 'Wednesday'],
  ['thứ Năm', 'Thursday'],
  ['thứ Sáu', 'Friday'],
  ['thứ Bảy', 'Saturday'],
  ['Không thấy dòng nào giống tít. Hãy điền tít.', 'No line looks like a headline. Write one.'],
  ['Dòng khác cũng có thể là tít: “{}”.', 'Another line may be the headline: “{}”.'],
  [
    'Dòng này có thể là tên chuyên mục chứ không phải tít dẫn.',
    'This line may be the name of a section and no kicker.',
  ],
  [
    'Tít phụ được đoán theo vị trí dưới tít.',
    'The subheadline was guessed, for it stands below the headline.',
  ],
  [
    'Đoạn đầu dài hơn một sapo thường thấy. Hãy xem lại sapo.',
    'The first paragraph is longer than most leads. Look at the lead again.',
  ],
  [
    'Bài không có chính văn. Hãy xem lại các dòng bị bỏ ra.',
    'The article has no body. Look at the lines that were left out.',
  ],
  [
    'Dòng này được đoán là chú thích ảnh theo cách viết. Hãy xem lại.',
    'This line was guessed to be a caption, by how it is written. Look at it again.',
  ],
  [
    'Dòng ngắn này cũng có thể là chú thích ảnh. Hãy xem lại.',
    'This short line may be a caption too. Look at it again.',
  ],
  [
    'Dòng trong ngoặc kép đứng riêng được đoán là trích dẫn.',
    'This line in quotation marks was guessed to be a quote.',
  ],
  [
    'Ngày đăng lấy từ thông tin kèm theo trang, không thấy in trên trang.',
    'The day of publication comes with the page and is not printed on it.',
  ],
  [
    'Tên tác giả lấy từ thông tin kèm theo trang, không thấy in trên trang.',
    'The author’s name comes with the page and is not printed on it.',
  ],
  [
    'Chữ hoa có dấu được đoán lại từ phông chữ cũ. Hãy xem lại chữ hoa.',
    'Capitals with marks were guessed from an old font. Look at the capitals again.',
  ],
  ['bỏ ra khi nhập', 'left out at the import'],
  ['biểu mẫu', 'form'],
  ['chuyên mục', 'section'],
  ['chân trang', 'foot of the page'],
  ['cuối trang', 'end of the page'],
  ['đầu trang', 'head of the page'],
  ['chỗ của ảnh', 'place of a photo'],
  ['chữ bên ngày đăng', 'words beside the day'],
  ['cột bên', 'side column'],
  ['cửa sổ nổi', 'pop-up'],
  ['hộp bình luận', 'comments'],
  ['ký hiệu trang trí', 'ornament'],
  ['lượt xem', 'number of views'],
  ['ngày giờ', 'day and time'],
  ['nút chia sẻ', 'share buttons'],
  ['nơi gửi tin', 'place of sending'],
  ['phân trang', 'page numbers'],
  ['quảng cáo', 'advertisement'],
  ['sapo lặp lại', 'lead, repeated'],
  ['tít lặp lại', 'headline, repeated'],
  ['tên báo', 'name of the paper'],
  ['tên người nói trong trích dẫn', 'name of who is quoted'],
  ['thăm dò ý kiến', 'poll'],
  ['thời tiết, thông tin tiện ích', 'weather, services'],
  ['tin liên quan', 'related articles'],
  ['trình nghe, xem', 'player'],
  ['từ khóa', 'keywords'],
  ['đánh giá bài viết', 'rating'],
  ['đăng ký nhận tin', 'newsletter'],
  ['đường dẫn chuyên mục', 'path of sections'],
  ['đường dẫn', 'path'],
  ['địa chỉ liên hệ của tác giả', 'author’s address'],
  ['không rõ thuộc phần nào của bài', 'of no known part of the article'],
];
