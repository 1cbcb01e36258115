import { sections } from '#core/sample/lists.ts';
import type { SampleArticle } from '#core/sample/sample-article.ts';
import { ago, approve, by, comment, edit, giveBack, minutesAgo, submit, write } from '#core/sample/steps.ts';

export const page6: readonly SampleArticle[] = [
  {
    key: 'ky-ganh-hang-duoi-chan-cau',
    genre: 'ky',
    section: sections.chuyenSongNuoc.id,
    secondarySections: ['van-hoa'],
    topics: ['van-hoa-giai-tri', 'doi-song'],
    tags: ['chợ đêm', 'Bến Sậy'],
    page: '6',
    bylines: [by('nghiem', 'writer', 'Hai Nghiêm')],
    kicker: 'Chuyện sông nước',
    headline: 'Gánh hàng dưới chân cầu thức cùng dòng nước',
    lead: 'Cầu xong, người ta nói bến phà sẽ vắng. Tôi ra đó một đêm, thấy những gánh hàng chỉ dời đi đúng bằng bóng của cây cầu.',
    body: `
![cho-dem-ben-say] Chợ đêm bên chân cầu Bến Sậy. | H.N | Những gánh hàng dưới ánh đèn vàng bên bờ sông ban đêm

Mười một giờ đêm, dì Ba Thơm gánh đôi thúng xuống bến. Một đầu là nồi cháo cá, đầu kia là chén, đũa, cái bếp dầu và một xấp ghế nhựa thấp đến nỗi ngồi xuống là đầu gối chạm cằm. Hồi còn phà, dì bán cho khách chờ chuyến. Giờ dì bán cho thợ sửa cầu, cho người đi giăng lưới, cho mấy chú tài xế muốn dừng lại nhìn con sông từ dưới thấp.

“Ngồi trên cầu thấy sông nhỏ xíu. Ngồi đây mới thấy nó rộng”, dì nói, tay múc cháo không cần nhìn.

Cách đó vài bước là xe nước mía của vợ chồng thằng Đạt. Hai đứa quen nhau trên phà: nó soát vé, con nhỏ đi học nghề may, sáng qua chiều về. Phà nghỉ, nó chuyển qua đội duy tu cầu. Nó khoe cái áo phản quang mới, nói làm trên cầu gió mát hơn nhưng không còn ai hỏi bữa nay nước lớn hay nước ròng.

***

Gần hai giờ, chuyến ghe chở dưa hấu tắt máy, thả trôi vào bến. Người ta chuyền dưa lên bờ thành một hàng dài, trái này nối trái kia, không ai nói tiếng nào, chỉ nghe tay vỗ vào vỏ dưa bồm bộp. Xong việc, cả hàng ngồi xuống quanh gánh cháo. Dì Ba không hỏi ai ăn gì. Dì biết.

Tôi ngồi tới lúc trời trắng. Chiếc xe đầu tiên trong ngày chạy qua, cả nhịp cầu rung khe khẽ trên đầu. Dì Ba ngước lên, nói một câu như chào: “Nó đi rồi đó”. Không biết dì nói chiếc xe, hay chuyến phà năm cũ.
`,
    steps: [
      write('nghiem', ago(2, '22:15')),
      edit('nghiem', ago(1, '05:50'), {
        from: 'Xong việc, cả hàng ngồi xuống quanh gánh cháo.',
        to: 'Xong việc, cả hàng người ngồi xuống quanh gánh cháo.',
      }),
      submit('nghiem', ago(1, '06:40')),
    ],
  },
  {
    key: 'van-hoc-tieng-mo-ghe',
    genre: 'van-hoc',
    section: 'van-hoc-nghe-thuat',
    topics: ['van-hoa-giai-tri'],
    tags: ['tản văn', 'ghe bầu'],
    page: '6',
    bylines: [by('the')],
    kicker: 'Tản văn',
    headline: 'Nghe tiếng mõ ghe giữa mùa chướng',
    body: `
Nhà ngoại tôi ở cuối doi đất, sau hè là sông. Ban đêm, muốn biết ghe ai về, ngoại không cần ra cửa. Ngoại nghe tiếng mõ.

Mõ ghe ông Sáu Cộ gõ hai tiếng nhặt một tiếng khoan. Mõ ghe dì Út Lụm gõ đều, chậm, như người đi bộ có xách đồ nặng. Ghe cậu tôi thì gõ bừa, gõ cho có, nên lần nào ngoại cũng nói: “Thằng này về tới rồi, mà chắc còn giận ai”.

Rồi ghe máy thay ghe chèo. Máy nổ giòn, chiếc nào cũng như chiếc nào. Ngoại vẫn ngồi bên vách lắng tai, nhưng không đoán nữa. Cái mõ của cậu treo ở chái bếp, mấy con kiến vàng làm tổ trong lòng gỗ.

Mùa chướng năm ngoái, tôi về, gió rải lá dừa đầy sân. Nửa đêm, có ai đó gõ mõ ngoài sông, hai tiếng nhặt một tiếng khoan. Ngoại tôi mất đã sáu năm. Ông Sáu Cộ còn mất trước ngoại. Tôi chạy ra bến, chỉ thấy một chiếc ghe lạ chở đầy chậu kiểng, cậu lái ghe trẻ măng gõ mõ xin đường qua vàm.

Tôi đứng nghe cho hết hồi mõ. Trong nhà, chái bếp im thin thít, như còn ai đang nín thở đoán tên.
`,
    steps: [
      write('the', ago(3, '23:05')),
      edit('the', ago(2, '22:30'), {
        from: 'như còn ai đang nín thở đoán tên',
        to: 'như còn ai nín thở đoán tên',
      }),
    ],
  },
  {
    key: 'lop-don-ca-tren-con',
    genre: 'bai-phan-anh',
    section: 'van-hoa',
    topics: ['van-hoa-giai-tri', 'giao-duc'],
    tags: ['đờn ca', 'Cồn Mưa'],
    page: '6',
    place: 'Cồn Mưa',
    bylines: [by('vy')],
    headline: 'Lớp đờn ca sáng đèn trên cồn',
    lead: 'Tối thứ Tư và thứ Bảy, nhà văn hóa xã Cồn Mưa sáng đèn. Hai mươi sáu học trò, nhỏ nhất 9 tuổi, lớn nhất 71 tuổi, ngồi chung một lớp học đờn.',
    body: `
Thầy dạy là ông Bảy Cần, tên thật Lưu Văn Cần, thợ sửa máy ghe. Ban ngày tay ông lấm dầu, tối rửa bằng chanh ba lần mới dám cầm cây đờn kìm. Ông dạy không lấy tiền, chỉ ra một điều kiện: vắng ba buổi không xin phép thì nghỉ luôn.

Lớp mở tám tháng, từ 41 người còn 26 người. Trong số ấy đã có chín người đờn được sáu bản nền, năm em nhỏ ca vững nhịp.

Em Mã Gia Hân, lớp 5, học đờn tranh, nói em thích nhất lúc cả lớp cùng ngưng rồi cùng vô lại. “Giống như mọi người hẹn nhau mà không cần nói”, em giải thích.

Xã hỗ trợ lớp 6 triệu đồng sắm bốn cây đờn. Phần còn lại, học trò góp nhau mua dây. Ông Bảy mong có thêm một người dạy ca, vì giọng ông “chỉ hợp kêu đò”.
`,
    steps: [
      write('vy', ago(3, '15:45')),
      submit('vy', ago(2, '09:40')),
      giveBack(
        'dung',
        ago(2, '11:20'),
        'Bài có duyên. Cần một tấm ảnh lớp học và thêm ý kiến của phụ huynh hoặc cán bộ văn hóa xã. Kiểm lại tên bản đờn.',
      ),
      edit('vy', ago(1, '20:05'), {
        from: 'năm em nhỏ ca vững nhịp',
        to: 'năm em nhỏ ca vững nhịp. Chị Mã Thị Cúc, mẹ của một em trong lớp, nói từ ngày con đi học đờn, nhà bớt tiếng tivi',
      }),
    ],
  },
  {
    key: 'trung-bay-anh-ben-song',
    genre: 'tin',
    section: 'van-hoa',
    topics: ['van-hoa-giai-tri'],
    tags: ['trưng bày', 'Đông Quyên'],
    page: '6',
    place: 'Đông Quyên',
    bylines: [by('quyen')],
    headline: 'Bảo tàng tỉnh mở trưng bày “Một trăm năm bến nước”',
    lead: 'Sáng {-1}, Bảo tàng Tràm Giang mở trưng bày 132 bức ảnh và 47 hiện vật kể lại đời sống ven sông Tràm từ thời ghe chèo đến ngày cầu thông xe.',
    body: `
Ảnh do 29 gia đình trong tỉnh cho mượn, trong đó bức xưa nhất chụp một đám cưới rước dâu bằng ghe. Hiện vật được chú ý nhiều là bộ mõ ghe tám chiếc, mỗi chiếc một tiếng, và cuốn sổ ghi nước lớn nước ròng của một người gác bến suốt 22 năm.

Giám đốc bảo tàng Nghê Thị Trúc Phương cho biết người xem có thể kể chuyện của nhà mình tại một phòng thu nhỏ; các bản ghi âm sẽ được lưu cùng bộ sưu tập.

Trưng bày mở cửa đến hết tháng sau, vào xem tự do. Trong ngày đầu có 640 lượt khách.
`,
    steps: [
      write('quyen', ago(1, '11:35')),
      submit('quyen', ago(1, '11:50')),
      approve('dung', ago(1, '13:40')),
      comment('tam', minutesAgo(84), {
        quote: 'đến hết tháng sau',
        text: 'Ghi ngày cụ thể, báo in ra rồi còn nằm trên bàn người ta cả tuần.',
      }),
    ],
  },
];
