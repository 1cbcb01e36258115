import type { SampleArticle } from '#core/sample/sample-article.ts';
import { ago, approve, by, comment, edit, giveBack, minutesAgo, submit, write } from '#core/sample/steps.ts';

export const page2: readonly SampleArticle[] = [
  {
    key: 'chinh-luan-nghe-dan',
    genre: 'chinh-luan',
    section: 'xay-dung-dang',
    topics: ['chinh-tri-chinh-quyen'],
    tags: ['cán bộ cơ sở', 'gần dân'],
    page: '2',
    bylines: [by('dung', 'writer', 'Trương Dũng')],
    kicker: 'Chính luận',
    headline: 'Gần dân bắt đầu từ việc chịu nghe',
    lead: 'Có cán bộ đi cơ sở rất đều mà dân vẫn thấy xa. Khoảng cách ấy không đo bằng cây số, mà bằng số phút người cán bộ chịu ngồi yên để nghe.',
    body: `
Ở một xã ven sông nọ, bảng lịch tiếp dân treo ngay cổng, ngày nào cũng có tên người trực. Vậy mà cả quý chỉ có bảy lượt dân đến. Hỏi ra mới biết bà con không thiếu chuyện để nói. Họ chỉ ngại cái bàn dài, ngại phải viết đơn, ngại nghe câu “để xem lại”.

Cũng xã ấy, khi cán bộ đổi cách làm, mang sổ ra quán nước đầu ấp ngồi từ sáu giờ sáng, thì trong một tháng ghi được 86 ý kiến. Năm mươi mốt việc làm được ngay trong xã. Hai mươi tám việc phải chuyển lên trên và có hẹn ngày trả lời. Bảy việc không làm được, cán bộ nói rõ vì sao.

## Nghe để làm, không phải nghe cho có

Nghe là một công việc, mà công việc thì phải có kết quả. Ghi vào sổ rồi để đó còn tệ hơn không ghi, vì lần sau người dân sẽ im lặng. Sự im lặng của dân không bao giờ là bằng lòng.

Nghe cũng cần can đảm. Lời khen dễ nghe, lời trách khó nghe hơn, nhưng chỗ cần sửa lại nằm trong lời trách. Người đảng viên ở cơ sở giữ được dân trước hết nhờ giữ được cái tai chịu nghe điều trái ý mình.

Gần dân, có khi bắt đầu từ việc rất nhỏ: ngồi xuống, rót một ly trà, đừng cắt lời, và ghi lại đúng điều người dân vừa nói.
`,
    steps: [
      write('dung', ago(3, '09:30')),
      edit('dung', ago(2, '08:15'), {
        from: 'Người đảng viên ở cơ sở giữ được dân',
        to: 'Người đảng viên ở cơ sở gần được dân',
      }),
      submit('dung', ago(2, '08:40')),
    ],
  },
  {
    key: 'ban-tiep-dan-ve-ap',
    genre: 'tin',
    section: 'cai-cach-hanh-chinh',
    secondarySections: ['chinh-tri'],
    topics: ['chinh-tri-chinh-quyen'],
    tags: ['thủ tục hành chính', 'Phú Lau'],
    page: '2',
    place: 'Phú Lau',
    bylines: [by('loan')],
    headline: 'Phú Lau đưa bàn làm thủ tục về tận ấp',
    lead: 'Từ đầu tháng, mỗi thứ Năm, Trung tâm Phục vụ hành chính công xã Phú Lau cử hai cán bộ cùng một máy tính, một máy in về ngồi tại nhà văn hóa ấp để làm thủ tục cho bà con.',
    body: `
Ba ấp xa trung tâm xã nhất là Xẻo Dừa, Cây Bàng và Bờ Tre được chọn làm trước. Người dân đến khai sinh, chứng thực giấy tờ, làm hồ sơ bảo hiểm y tế thì nhận kết quả ngay trong buổi; hồ sơ đất đai được nhận và hẹn ngày trả tại ấp.

Sau ba buổi, bàn lưu động đã nhận 147 hồ sơ, trong đó 112 hồ sơ trả kết quả tại chỗ, 35 hồ sơ hẹn lại.

Bà Trịnh Thị Bưởi, 74 tuổi, ở ấp Bờ Tre, đi bộ ra nhà văn hóa làm lại thẻ bảo hiểm y tế. “Từ nhà tôi ra xã chín cây số, đi xe ôm cả đi lẫn về mất tám chục ngàn. Bữa nay đi bộ năm phút là xong”, bà nói.

Xã dự tính làm tiếp ở năm ấp còn lại trong quý tới. Khó khăn lớn nhất hiện nay là đường truyền: tại Xẻo Dừa, cán bộ phải phát mạng từ điện thoại cá nhân để nộp hồ sơ.
`,
    steps: [
      write('loan', ago(2, '14:12')),
      submit('loan', ago(2, '15:00')),
      comment('dung', ago(2, '16:18'), {
        quote: 'Sau ba buổi',
        text: 'Ba buổi này ở cùng một ấp hay mỗi ấp một buổi? Ghi rõ giúp anh.',
      }),
      giveBack(
        'dung',
        ago(2, '16:22'),
        'Tin tốt nhưng thiếu tiếng nói của cán bộ trực bàn lưu động. Bổ sung một ý kiến, ghi rõ ba buổi ở những ấp nào, rồi gửi lại trước 15 giờ.',
      ),
    ],
  },
  {
    key: 'do-su-hai-long',
    genre: 'nghien-cuu',
    section: 'cai-cach-hanh-chinh',
    topics: ['chinh-tri-chinh-quyen'],
    tags: ['chỉ số hài lòng', 'khảo sát'],
    page: '2',
    bylines: [by('vy')],
    kicker: 'Nghiên cứu, trao đổi',
    headline: 'Đo sự hài lòng, đừng chỉ đếm phiếu',
    lead: 'Tỷ lệ hài lòng 98% treo trước cửa nhiều nơi giải quyết thủ tục. Con số đẹp ấy nói được bao nhiêu điều, còn tùy cách người ta hỏi.',
    body: `
Trong hai tháng, người viết ngồi tại bốn nơi trả kết quả và ghi lại cách lấy phiếu. Ở ba nơi, phiếu do chính cán bộ vừa giải quyết hồ sơ đưa cho người dân, chờ điền xong rồi nhận lại. Người dân cầm bút trước mặt người mình còn phải nhờ, đánh dấu ô nào đã rõ.

Ở nơi thứ tư, phiếu bỏ vào thùng đặt cạnh cửa ra, không ghi tên. Trong 200 phiếu thu được, 157 phiếu hài lòng, 31 phiếu bình thường, 12 phiếu không hài lòng. Tỷ lệ hài lòng là 78,5%, thấp hơn ba nơi kia gần 20 điểm. Nhưng 12 phiếu chê lại chỉ ra được bốn việc cụ thể để sửa.

## Ba điều nên đổi

Thứ nhất, tách người hỏi khỏi người phục vụ. Thứ hai, hỏi về lần đi lại, không hỏi chung chung: ông bà phải đến mấy lần mới xong. Thứ ba, công khai việc đã sửa sau mỗi kỳ hỏi, để người trả lời biết lời mình có ích.

| Cách lấy phiếu | Số phiếu | Hài lòng |
| Cán bộ đưa tận tay | 600 | 98% |
| Thùng phiếu không ghi tên | 200 | 78,5% |

Đo cho đúng có thể làm con số thấp đi trong vài quý đầu. Đó là cái giá nên trả, bởi không ai sửa được điều mình không nhìn thấy.
`,
    steps: [
      write('vy', ago(4, '20:10')),
      edit('vy', ago(3, '21:35'), { from: 'đánh dấu ô nào đã rõ', to: 'sẽ đánh dấu ô nào thì đã rõ' }),
      submit('vy', ago(2, '07:55')),
    ],
  },
  {
    key: 'gia-co-de-truoc-trieu-cuong',
    genre: 'tin-tong-hop',
    section: 'moi-truong',
    topics: ['thien-tai-tai-nan', 'moi-truong'],
    tags: ['triều cường', 'đê bao'],
    page: '2',
    bylines: [by('nghiem', 'compiler')],
    headline: 'Bốn xã ven sông gia cố xong 11,4 km đê bao trước kỳ triều cường',
    body: `
Trước kỳ triều cường lớn nhất trong năm, các xã ven sông Tràm đã gia cố 11,4 km đê bao xung yếu, bảo vệ gần 5.200 ha lúa, vườn và ruộng muối.

Tại Vĩnh Tràm, 320 lượt người đắp thêm 4,2 km bờ bao quanh ba cánh đồng lúa đang làm đòng. Xã chuẩn bị sẵn 1.500 bao đất và hai máy bơm ở cống Chín Nhà.

Tại An Quyên, 2,8 km đê ngăn giữa vùng lúa và vùng tôm được nâng cao thêm 30 cm. Các hộ nuôi tôm thống nhất lịch lấy nước chung, không mở cống riêng trong năm ngày nước lớn.

Cồn Mưa thay 14 cọc tràm mục ở kè đầu cồn, vá 1,9 km đê vòng. Trường tiểu học của xã sẵn sàng làm nơi ở tạm cho 45 hộ ngoài đê.

Riêng Mũi Lau còn hai đoạn dài tổng cộng 2,5 km vừa hoàn thành chiều {-1}, sau khi lực lượng dân quân và 60 diêm dân làm liên tục hai ngày đêm.
`,
    steps: [
      write('nghiem', ago(1, '08:40')),
      submit('nghiem', ago(1, '09:15')),
      approve('oanh', ago(1, '10:02')),
      approve('tam', ago(1, '11:30')),
      approve('diep', ago(1, '15:10')),
    ],
  },
  {
    key: 'tin-hop-dan-dong-quyen',
    genre: 'tin',
    section: 'mat-tran-doan-the',
    topics: ['chinh-tri-chinh-quyen'],
    tags: ['họp dân', 'Đông Quyên'],
    page: '2',
    place: 'Đông Quyên',
    bylines: [by('quyen')],
    headline: 'Khu phố 6 bàn việc giữ vỉa hè',
    lead: 'Tối {-1}, 118 trong số 164 hộ dân khu phố 6, phường Đông Quyên dự buổi họp bàn cách giữ vỉa hè đường Hàng Lá cho người đi bộ.',
    body: `
Sau hơn hai giờ, bà con biểu quyết ba điều: kẻ vạch sơn cách mép nhà 1,2 m làm chỗ để xe; hàng ăn sáng dọn trước 8 giờ 30; mỗi tổ cử hai người nhắc nhau thay cho việc gọi ngay đội trật tự. Tỷ lệ đồng ý lần lượt là 109, 97 và 104 hộ.

Ông Khưu Tấn Lực, chủ quán cháo lâu năm nhất trên đường, xin giữ chỗ đến 9 giờ nhưng cuối cùng cũng giơ tay. “Mình buôn bán ở đây hai chục năm, con nít trong khu phố đi học phải xuống lòng đường, coi cũng áy náy”, ông nói.
`,
    steps: [
      write('quyen', minutesAgo(140)),
      edit('quyen', minutesAgo(52), { from: 'coi cũng áy náy', to: 'nghĩ cũng áy náy' }),
    ],
  },
];
