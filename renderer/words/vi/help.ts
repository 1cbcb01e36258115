import { hasMarks } from '#renderer/words/has-marks.ts';
import type { HelpTopic } from '#renderer/words/help-topic.ts';
import { figure } from '#shared/figure.ts';

const reporter: HelpTopic = {
  title: 'Phóng viên, cộng tác viên',
  intro: 'Từ chữ đầu tiên đến lúc bài nằm trên bàn biên tập.',
  kind: 'steps',
  items: [
    {
      term: 'Viết bài',
      text: 'Bấm “Viết bài”, điền tít dẫn, tít, sapo rồi xuống chính văn. Chữ được lưu ngay khi gõ; dòng dưới cùng nói lúc lưu gần nhất.',
    },
    {
      term: 'Lấy bài từ một trang đã lưu',
      text: 'Bấm “Nhập bài” (Ctrl+O) hoặc thả tệp văn bản, trang web đã lưu (HTML, MHT), Word vào cửa sổ, ở màn hình nào cũng được. Xem từng dòng đã vào đúng chỗ chưa, sửa lại chỗ nhận nhầm, rồi mới nhận bài. Ảnh của bài nằm trong tệp MHT, trong tệp HTML hay trong thư mục lưu cùng trang thì vào theo, kèm chú thích; với HTML, thả trang cùng thư mục ấy. Trang mang tít của một bài đã có thì được nhắc, kẻo nhập hai lần.',
    },
    {
      term: 'Thêm ảnh',
      text: 'Thả ảnh vào chỗ cần đặt; thả ngoài phần chữ thì ảnh vào cuối bài. Chú thích và tác giả ảnh ghi sẵn trong tệp được đọc ra; chỗ còn thiếu hiện ngay dưới ảnh ở ngăn “Ảnh”. Ở đó cũng đổi thứ tự ảnh: kéo tay nắm, hoặc đứng trên tay nắm mà nhấn mũi tên; ảnh đầu là ảnh chính. “Cắt ảnh…” có nút xoay; tệp gốc giữ nguyên.',
    },
    {
      term: 'Phóng sự ảnh',
      text: 'Ctrl+Alt+8 hoặc gõ “/phong su” ở dòng trống, chọn nhiều ảnh một lần. Chú thích viết ngay dưới từng ảnh, Enter sang dòng sau. Đứng trong chú thích mà nhấn Alt+↑, Alt+↓ thì ảnh ấy đổi chỗ; thêm ảnh lúc đó thì ảnh mới vào sau ảnh ấy. Ở ngăn “Ảnh” có “Gộp với ảnh sau thành phóng sự ảnh” và “Tách khỏi phóng sự ảnh”.',
    },
    {
      term: 'Chọn ảnh ở bàn ảnh',
      text: 'Ctrl+Alt+K mở bàn ảnh. Thêm cả thẻ nhớ, xem lớn bằng Enter, cho sao bằng phím 0 đến 5, lọc ảnh chưa dùng, rồi đưa vào bài. Tìm không dấu cũng ra.',
    },
    {
      term: 'Viết chú thích cho nhiều ảnh',
      text: 'Ở bàn ảnh, chọn ảnh rồi nhấn Ctrl+Alt+C. Khuôn như “{nơi}, {ngày}: …” lấy nơi, ngày, người của từng ảnh; xem trước rồi mới ghi, và hoàn tác được một lần. Dùng khuôn lần nữa không lặp phần đã có. Chú thích nằm trong kho, tệp gốc không đổi; “Ghi vào ảnh” viết chú thích vào bản sao.',
    },
    {
      term: 'Thêm hộp, bảng, trích dẫn nổi bật',
      text: 'Gõ “/” ở đầu dòng trống, trong danh sách và trong hộp cũng được, rồi gõ tên, không dấu cũng được: “/hop”, “/bang”. Alt+↑ và Alt+↓ đưa đoạn đang viết lên, xuống. Enter ở dòng trống cuối hộp là viết tiếp dưới hộp. Xóa lùi ngay sau ảnh hay hộp thì ảnh, hộp ấy được chọn trước, nhấn lần nữa mới xóa; đang chọn mà gõ thì chữ vào đoạn mới bên dưới.',
    },
    {
      term: 'Dán từ Word, Google Docs, trang mạng, Zalo',
      text: 'Chữ đã xóa và góp ý trong Word không vào bài. Sau khi dán, một dòng phía trên nói đã bỏ gì; ở đó có “Dán nguyên văn” và “Hoàn tác”. Chữ TCVN3, VNI được nhận ra và chỉ đổi khi bạn đồng ý. Số liệu từ bảng tính dán vào một ô trống, hay đè lên các ô đang chọn, thì mỗi giá trị vào một ô.',
    },
    {
      term: 'Tìm và thay',
      text: 'Ctrl+F để tìm, Ctrl+H hay nút “Thay…” để thay, trong cả tít, sapo, chú thích, hộp và bảng, bắt đầu từ chỗ con trỏ. Gõ không dấu thì ra mọi dấu, gõ có dấu thì chỉ ra đúng dấu ấy; gặp chữ khác dấu, hay chỗ nằm trong một chữ dài hơn, thì hỏi rồi mới thay. Chọn “Phân biệt hoa thường” thì thay “hoa” mà không đụng tới “bà Hoa”. Thay tất cả rồi vẫn hoàn tác được một lần. F3 tìm tiếp, cả khi thanh tìm đã đóng. Ctrl+/ mở bảng phím tắt.',
    },
    {
      term: 'Ghi tác giả, chuyên mục, thể loại',
      text: 'Mở các ngăn “Tác giả”, “Chuyên mục” bên trang viết. Gõ không dấu cũng tìm được: “thoi su” ra “Thời sự”. Kho bài của báo gợi ý chuyên mục, chủ đề, từ khóa và nói chắc bao nhiêu phần trăm; bấm vào gợi ý là nhận. Vai của từng tác giả được in theo lệ của báo: “Bài và ảnh: …”, “Ảnh: …”, “… (tổng hợp)”.',
    },
    {
      term: 'Bút danh chưa có trong danh sách',
      text: 'Bấm “Thêm bút danh” ngay dưới tên, khi nhập bài hay khi viết: tòa soạn có thêm một cộng tác viên ký tên ấy. Nếu là bút danh mới của người đã có, bấm “Của người đã có…”. Hai người ký cùng một tên thì chọn đúng người. Bài lấy của báo khác ghi vai “Theo”.',
    },
    {
      term: 'Gõ tắt tên và chức danh',
      text: 'Gõ phím tắt trong sổ tên rồi dấu chấm phẩy, như “tvn;”: dạng đầy đủ đúng vào ngày của bài hiện ra, lần sau trong bài là dạng nhắc lại. Sổ tên nằm trong Cài đặt.',
    },
    {
      term: 'Soát bài',
      text: 'Ngăn “Soát bài” kể những gì còn thiếu; bấm vào từng dòng thì đúng những chữ ấy trong bài được chọn, gõ là sửa. Tên khác một chữ với sổ tên, chức vụ không còn giữ, đơn vị đã sáp nhập cũng được nhắc. Dấu “???” trong bài được coi là chỗ chưa xong.',
    },
    {
      term: 'Gửi duyệt',
      text: 'Khi không còn gì cản, bấm “Gửi duyệt”. Bài sang bàn của phòng, ban; bạn vẫn xem được bài đang ở đâu.',
    },
    {
      term: 'Khi bài bị trả lại',
      text: 'Lý do hiện ngay trên bài. Bài lại là của bạn như khi còn là bản thảo: sửa thẳng, không phải chờ ai nhận, rồi bấm “Gửi duyệt”. Chỗ sửa của tòa soạn còn để ngỏ thì nhận hay từ chối trước khi gửi. Bản trước khi sửa vẫn còn trong “Các bản”.',
    },
    {
      term: 'Xem tòa soạn đã sửa gì',
      text: 'Mở ngăn “Chỗ sửa”, bấm “Tòa soạn đã sửa gì”: bài lúc bạn gửi và bài bây giờ đứng cạnh nhau. Chỗ nào còn chờ bạn thì bấm “Nhận” hay “Từ chối” ở từng dòng; F9 tới chỗ sau. Nhận hay từ chối bao nhiêu chỗ, ở tít, sapo hay chính văn, cũng hoàn tác được một lần.',
    },
    {
      term: 'Đếm chữ',
      text: 'Dòng dưới cùng đếm chữ, ký tự có và không có dấu cách, phút đọc của sapo và chính văn, không tính chú thích ảnh, nguồn ảnh và chỗ bỏ. Chọn một phần thì đếm phần ấy, cũng không tính chú thích; chỉ chọn trong chú thích thì đếm chú thích.',
    },
  ],
};

const deskEditor: HelpTopic = {
  title: 'Biên tập viên, trưởng ban',
  intro: 'Bài chờ biên tập nằm ở “Chờ tôi xử lý”.',
  kind: 'steps',
  items: [
    {
      term: 'Nhận bài',
      text: 'Mở bài từ “Chờ tôi xử lý”. Khi bạn bắt đầu sửa, bản của phóng viên được giữ riêng thành một bản.',
    },
    {
      term: 'Sửa có dấu vết',
      text: 'Bài đã gửi duyệt thì tự ghi chỗ sửa, trừ khi đã trả lại và chính người viết sửa; bật, tắt bằng Ctrl+Shift+E, đổi thói quen ấy trong Cài đặt. Chỗ thêm gạch chân, chỗ bỏ gạch ngang, ghi tên người sửa. Ngăn “Chỗ sửa” lọc theo người, nhận hay từ chối từng chỗ, các chỗ đang chọn, của một người hay tất cả. Chữ đậm, nghiêng, liên kết, chữ trong bảng, mô tả, cách đặt ảnh và thứ tự ảnh trong phóng sự chưa được ghi.',
    },
    {
      term: 'Viết vào ảnh đã bị bỏ',
      text: 'Viết vào chú thích của ảnh mà người khác đã bỏ thì ảnh được giữ lại, và một dòng phía trên nói vậy. Trong ngăn “Chỗ sửa” chỗ ấy ghi “Giữ lại ảnh đã bỏ”: nhận thì ảnh ở lại, từ chối thì ảnh lại là ảnh đã bỏ, chờ quyết.',
    },
    {
      term: 'Ký khi còn chỗ sửa',
      text: 'Còn chỗ sửa thì chưa ký được. Người ký có thể bấm “Duyệt kèm chỗ sửa…” và ghi một câu vì sao; câu ấy nằm cùng chữ ký. Bài ra khỏi tòa soạn như đang đọc: chữ thêm được tính, chữ bỏ thì không.',
    },
    {
      term: 'Góp ý',
      text: 'Chọn chữ trong bài, một hay nhiều đoạn, rồi nhấn Ctrl+Alt+M. Góp ý đi theo chữ ấy qua mọi lần sửa, và nói rõ khi đoạn đã bị xóa. Gõ “@” ở đầu chữ trong góp ý để nhắc một cấp trong tòa soạn. Góp ý nằm ngoài bài: không làm bài đã duyệt thành chưa duyệt và không bao giờ ra khỏi tòa soạn cùng bài.',
    },
    {
      term: 'Trả lại',
      text: 'Bấm “Trả lại” và ghi lý do, càng cụ thể người viết càng sửa nhanh. Khi bài gửi lại, mở ngăn “Chỗ sửa”, bấm “Người viết đã sửa lại gì”: bài lúc trả lại và bài gửi lại đứng cạnh nhau.',
    },
    { term: 'Duyệt lên', text: 'Bấm “Duyệt”. Bài sang bàn thư ký tòa soạn.' },
    {
      term: 'Hai bản song song',
      text: 'Khi hai máy cùng sửa một bài, cả hai bản được giữ. So chúng ở “Các bản”, rồi vào ngăn “Duyệt bài”, bấm “Chọn một bản…”.',
    },
  ],
};

const secretariat: HelpTopic = {
  title: 'Thư ký tòa soạn',
  intro: 'Giữ nhịp của số báo: bài nào đủ, bài nào thiếu, bài nào để dành.',
  kind: 'steps',
  items: [
    {
      term: 'Nhìn cả số báo',
      text: 'Ở bàn làm việc, bấm tên cột nào thì xếp theo cột ấy, bấm lần nữa thì đảo lại. “Lọc thêm” chọn theo thể loại, tác giả, ảnh, còn thiếu, lúc lưu; đang lọc gì ghi ngay trên danh sách. Cột “Còn thiếu” cho biết bài nào chưa đủ để ký.',
    },
    {
      term: 'Để dành',
      text: 'Bài chưa dùng được thì bấm “Để dành”, ghi lý do. Muốn dùng lại, bấm “Lấy lại”.',
    },
    {
      term: 'Duyệt vượt cấp',
      text: 'Cấp trên có thể duyệt bài đang ở cấp dưới; lần ký ấy ghi rõ đã đi qua những cấp nào.',
    },
    {
      term: 'Danh sách của tòa soạn',
      text: 'Trong Cài đặt có cấp duyệt, chuyên mục, sổ tên, điều soát bài, khuôn bài, khuôn chú thích… Danh sách nào cũng xuất ra bảng CSV và nhập lại được; nhập thì xem trước từng dòng. Mục đã dùng bỏ khỏi danh sách vẫn đứng trên bài cũ.',
    },
    {
      term: 'So khuôn',
      text: 'Ở ngăn “So khuôn”, chọn khuôn bài: dòng dưới cùng báo ngay thừa hay hụt bao nhiêu dòng, tít có vừa không. Số đo của khuôn nằm trong Cài đặt; đếm dòng một bài đã in rồi hiệu chỉnh thì khuôn đo càng đúng.',
    },
    {
      term: 'In bản duyệt',
      text: 'In ra giấy cho người duyệt trên giấy: có số dòng, mã bài, ô ký tên.',
    },
    {
      term: 'Gói bài sang máy khác',
      text: 'Chọn bài, bấm “Gói bài” rồi chọn USB. Ở máy kia, bấm “Mở gói bài” trên Bàn làm việc (Ctrl+Alt+O) rồi chọn tệp .toasoan, hoặc thả tệp ấy vào cửa sổ: xem trước có gì bên trong rồi mới nhận.',
    },
    {
      term: 'Chuyển dàn trang, chuyển web',
      text: 'Bấm “Xuất gói”, chọn gói và nơi đặt. Gói có danh sách tệp và mã kiểm, đọc lại xong mới báo là xong. Bài sửa rồi duyệt lại thì chọn “Xuất lại vào gói đã có”: tên tệp ICML giữ nguyên, trang InDesign chỉ việc cập nhật liên kết. Tệp người dàn trang lưu trong thư mục gói được giữ nguyên; trang đang mở thì đóng trước khi xuất lại. Bài khác trong gói chưa xuất được thì chọn “Giữ nguyên”: bài ấy nằm yên như lần trước, các bài còn lại được xuất lại. Gói cũ chỉ bị thay khi bạn bấm “Thay gói này”.',
    },
  ],
};

const board: HelpTopic = {
  title: 'Ban Biên tập',
  intro: 'Chữ ký ở cấp này là chữ ký cuối trên bài.',
  kind: 'steps',
  items: [
    {
      term: 'Duyệt',
      text: 'Mở bài ở “Chờ tôi xử lý”, đọc, bấm “Duyệt”. Chữ ký gắn với đúng nội dung lúc ký.',
    },
    {
      term: 'Sau khi duyệt',
      text: 'Ai sửa dù một chữ thì bài trở lại chờ duyệt. Muốn biết đã sửa gì, mở “Các bản” và so với bản đã ký.',
    },
    {
      term: 'Trả lại, để dành',
      text: 'Làm được cả với bài đã duyệt, kèm lý do.',
    },
    {
      term: 'Chưa ký số',
      text: 'Dòng “chưa ký số” nhắc rằng chữ ký này là lời của người dùng máy, chưa phải chữ ký số có giá trị pháp lý.',
    },
  ],
};

const glossary: HelpTopic = {
  title: 'Từ dùng trong Tòa Soạn',
  intro: 'Mỗi việc một tên, ở mọi màn hình.',
  kind: 'terms',
  items: [
    { term: 'Tin bài', text: 'Mọi thứ tòa soạn viết để đăng: từ tin vắn ba dòng đến phóng sự ảnh.' },
    {
      term: 'Tư liệu',
      text: 'Trang đã đăng, giữ để tra cứu. Không đi qua khâu duyệt, không lẫn với bài đang viết.',
    },
    { term: 'Tít dẫn', text: 'Dòng nhỏ phía trên tít, thường là tên chuyên mục hay loạt bài.' },
    { term: 'Sapo', text: 'Đoạn mở đầu đứng riêng, nói điều chính của bài.' },
    { term: 'Chính văn, tít xen', text: 'Phần thân bài, và các tít nhỏ bên trong.' },
    {
      term: 'Bút danh',
      text: 'Tên ký dưới bài. Một người có thể có nhiều bút danh, và tên tắt dưới ảnh như “X.T”. Tên thật chỉ người có quyền xem được và không bao giờ ra khỏi máy.',
    },
    {
      term: 'Sổ tên',
      text: 'Tên người giữ chức, cơ quan, địa danh, mỗi mục đúng từ ngày nào đến ngày nào. Gõ tắt và soát bài cùng dựa vào sổ này.',
    },
    { term: 'Khâu duyệt', text: 'Bài đang ở đâu trên đường từ bản thảo đến đã duyệt.' },
    {
      term: 'Thừa, hụt, vừa khuôn',
      text: 'Chữ được đo bằng đúng phông của báo nếu máy có, không thì là “ước tính”. Dòng ngắt ở dấu cách hoặc sau gạch nối, không cắt đôi tiếng; khoảng cách được ép đến bốn phần năm trước khi đẩy chữ xuống dòng; dòng đầu đoạn thụt vào; từ dài hơn cột mới bị cắt. Sapo, tít xen và hộp được quy ra dòng chính văn.',
    },
    {
      term: 'Các bản',
      text: 'Những lần bài được giữ lại: lúc gửi, lúc ký, lúc đổi người sửa. Bản cũ không bao giờ mất.',
    },
    {
      term: 'Bản song song',
      text: 'Hai bản mới nhất do hai máy cùng viết. Cả hai được giữ cho đến khi có người chọn.',
    },
    {
      term: 'Chỗ sửa',
      text: 'Một chỗ thêm, bỏ, tách, nối, chuyển hay đổi kiểu đoạn, có ghi tên người sửa, chờ được nhận hoặc từ chối. Chữ viết đè lên chữ khác là một chỗ.',
    },
    { term: 'Góp ý', text: 'Lời trao đổi bên lề bài, có người trả lời, có lúc khép lại.' },
    {
      term: 'Soát bài',
      text: 'Những điều bài phải có trước khi ký. “Lỗi” thì cản, “nhắc nhở” thì chỉ báo. Mức của từng điều do tòa soạn đặt trong Cài đặt.',
    },
    { term: 'Gói bài', text: 'Tệp .toasoan mang một hay nhiều bài cùng toàn bộ các bản sang máy khác.' },
    {
      term: 'Gói chuyển dàn trang, gói web, gói lưu kho',
      text: 'Thư mục hay tệp ZIP giao cho họa sĩ dàn trang, cho web, cho kho.',
    },
    {
      term: 'Bàn ảnh, sao',
      text: 'Nơi có mọi ảnh của tòa soạn. Sao và chú thích ở đây là lời của tòa soạn, không ghi vào tệp gốc, và đi theo gói bài. Máy nhận đã có sao hay chú thích của mình thì giữ của mình.',
    },
    {
      term: 'Khuôn chú thích',
      text: 'Mẫu câu để viết nhanh, sửa trong Cài đặt. {nơi}, {ngày}, {giờ}, {người}, {tác giả}, {nguồn}, {tít} lấy từ ảnh; … là chính chú thích; phần trong ngoặc vuông bỏ đi khi chưa biết.',
    },
    {
      term: 'Lấy lại từ ảnh',
      text: 'Bỏ lời của tòa soạn về ảnh ấy, dùng lại chú thích ghi sẵn trong tệp.',
    },
    { term: 'Chữ', text: 'Tiếng, theo cách tòa soạn đếm: “tòa soạn” là hai chữ. Chú thích ảnh không tính.' },
  ],
};

const data: HelpTopic = {
  title: 'Dữ liệu nằm ở đâu',
  intro: 'Một thư mục trên máy này giữ tất cả.',
  kind: 'terms',
  items: [
    { term: 'toasoan.db', text: 'Tin bài, các bản, chữ ký duyệt, góp ý, danh sách.' },
    { term: 'photos', text: 'Tệp ảnh gốc, đặt tên theo mã kiểm, không bao giờ bị sửa.' },
    { term: 'copies', text: 'Bản chép dữ liệu trước mỗi lần nâng cấp Tòa Soạn.' },
    {
      term: 'nhat-ky.log',
      text: 'Ghi lại những lần trục trặc, cho người phụ trách kỹ thuật. Không chứa chữ nào của bài.',
    },
    {
      term: 'Đổi máy',
      text: 'Sang ổ khác trên cùng máy: Cài đặt, “Dữ liệu, sao lưu”, “Dời dữ liệu…”; mọi thứ được chép, đọc lại rồi mới dùng, chỗ cũ để nguyên. Sang máy khác: chép nguyên thư mục khi Tòa Soạn đã đóng, hoặc khôi phục từ bản sao lưu (xem “Khi có chuyện”). Muốn chuyển vài bài thì dùng gói bài.',
    },
    {
      term: 'Đừng',
      text: 'Đừng đặt thư mục dữ liệu trong thư mục đồng bộ lên mạng, và đừng sửa tệp bên trong bằng chương trình khác.',
    },
  ],
};

const trouble: HelpTopic = {
  title: 'Khi có chuyện',
  intro: 'Chuyện thường gặp và việc nên làm.',
  kind: 'terms',
  items: [
    {
      term: 'Mất điện hay máy treo khi đang gõ',
      text: 'Mở lại Tòa Soạn. Bài còn đến nửa giây cuối trước khi mất điện; những bài được khôi phục hiện ở đầu cửa sổ.',
    },
    {
      term: 'Dòng dưới cùng ghi “Ổ đĩa chậm”',
      text: 'Cứ viết tiếp: chữ vẫn còn trong cửa sổ và được lưu khi ổ đĩa kịp. Đừng tắt máy trước khi dòng ấy ghi “Đã lưu trên máy”. Nếu lặp lại nhiều lần, hãy sao lưu rồi kiểm tra ổ đĩa.',
    },
    {
      term: 'Không gửi duyệt được',
      text: 'Mở “Soát bài”: mỗi dòng đỏ là một điều còn thiếu. Sửa hết rồi gửi lại.',
    },
    {
      term: 'Bài đã duyệt mà lại chờ duyệt',
      text: 'Có người sửa sau khi ký. Mở “Các bản” để xem sửa gì, rồi duyệt lại hoặc khôi phục bản đã ký.',
    },
    {
      term: 'Bài có hai bản song song',
      text: 'Hai máy cùng sửa. Không bản nào mất: so hai bản ở “Các bản”, chọn bản đi tiếp ở ngăn “Duyệt bài”, bản kia vẫn nằm trong danh sách.',
    },
    {
      term: 'Sửa nhầm, xóa nhầm',
      text: 'Khi còn đang mở bài thì nhấn Ctrl+Z: lùi dần trong phần có con trỏ (chính văn, tít hay sapo), hết phần ấy thì sang phần viết gần đây nhất trong các phần còn lại. Đóng bài rồi thì mở “Các bản”, bấm So sánh, rồi lấy lại từng đoạn hay khôi phục cả bản trước.',
    },
    {
      term: 'Thư mục dữ liệu đang mở ở cửa sổ khác',
      text: 'Mỗi lúc chỉ một cửa sổ được ghi. Tìm cửa sổ kia để làm tiếp, hoặc đóng nó.',
    },
    {
      term: 'Dữ liệu bị hỏng',
      text: 'Tòa Soạn không xóa gì: tệp hỏng được để riêng, bản sao lưu tốt mới nhất được mở để xem ngay. Giữ nguyên thư mục dữ liệu và gọi người phụ trách.',
    },
    {
      term: 'Hỏng máy, mất máy mà còn ổ sao lưu',
      text: 'Cài Tòa Soạn trên máy mới, cắm ổ sao lưu. Ngay bước đầu của lần mở đầu tiên, bấm “Đã có bản sao lưu? Khôi phục từ đó…”, chọn thư mục đã sao lưu vào, rồi bấm “Khởi động lại”: bài, các bản, chữ ký duyệt và ảnh đều ở đó.',
    },
    {
      term: 'Ổ đĩa đầy',
      text: 'Dòng dưới cùng báo chưa lưu được. Dọn chỗ trống rồi gõ tiếp: chữ vẫn đang nằm trên màn hình.',
    },
    {
      term: 'Ổ chứa dữ liệu bị rút ra',
      text: 'Cuối cửa sổ báo không còn thấy dữ liệu. Đừng đóng cửa sổ: cắm lại ổ ấy, hoặc đưa thư mục về chỗ cũ. Nếu vẫn chưa lưu được, chép chữ chưa lưu ra nơi khác rồi khởi động lại.',
    },
    {
      term: 'Không sao lưu được',
      text: 'Kiểm tra ổ đĩa hay USB đã cắm chưa. Nơi sao lưu đổi được trong Cài đặt.',
    },
    {
      term: 'Không thêm được ảnh',
      text: 'Tòa Soạn nhận JPEG, PNG, WebP, TIFF. Ảnh HEIC của điện thoại thì lưu thành JPEG trước. Tệp chép chưa hết vẫn được giữ, và được báo là thiếu phần cuối: khi thêm, và ở ngăn “Ảnh”; có tệp đủ thì bấm “Thay tệp ảnh…”.',
    },
    {
      term: 'Tìm không ra',
      text: 'Gõ ít chữ hơn, hoặc gõ không dấu. Để chữ trong dấu ngoặc kép thì tìm đúng cụm.',
    },
  ],
};

export const help = {
  title: 'Trợ giúp',
  search: 'Tìm trong trợ giúp',
  nothing: (typed: string) =>
    `Trợ giúp chưa nói đến “${typed}”. Hãy thử một từ khác${hasMarks(typed) ? ', hoặc gõ không dấu' : ''}.`,
  found: (count: number) => `${figure(count)} chỗ`,
  roles: 'Làm việc thế nào',
  reference: 'Tra cứu',
  keys: {
    search: 'Tìm phím tắt',
    notFound: 'Không có phím tắt nào như vậy.',
    title: 'Phím tắt',
    intro: 'Ở đâu cũng nhấn Ctrl+/ để xem phím nào dùng được ngay tại đó.',
    often: 'Phím hay dùng',
    all: 'Xem tất cả',
    here: 'Dùng được ở đây',
    elsewhere: 'Ở nơi khác',
  },
  dataFolder: (path: string) => `Thư mục dữ liệu của máy này: ${path}`,
  topics: { reporter, deskEditor, secretariat, board, glossary, data, trouble },
};
