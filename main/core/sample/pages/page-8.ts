import { sections, series } from '#core/sample/lists.ts';
import type { SampleArticle } from '#core/sample/sample-article.ts';
import { ago, approve, by, comment, edit, minutesAgo, submit, write } from '#core/sample/steps.ts';

export const page8: readonly SampleArticle[] = [
  {
    key: 'mot-ngay-cang-ca',
    genre: 'phong-su-anh',
    section: 'phong-su-anh',
    secondarySections: ['thuy-san'],
    topics: ['lao-dong', 'doi-song'],
    tags: ['cảng cá', 'Cửa Lau', 'ảnh'],
    page: '8',
    place: 'Cửa Lau',
    bylines: [by('chau', 'writerAndPhotographer')],
    kicker: 'Phóng sự ảnh',
    headline: 'Cảng cá Cửa Lau thức dậy trước mặt trời',
    lead: 'Một ngày ở cảng cá bắt đầu lúc 3 giờ sáng, khi những chiếc tàu đầu tiên nhận ra nhau bằng ánh đèn.',
    body: `
![cua-lau-rang-dong] Rạng đông ở cửa biển, tàu về nối nhau vào luồng. | B.C | Mặt trời mọc trên biển, hàng tàu cá in bóng đen
![cang-ca-cua-lau] Bốn mươi hai tàu cập bến trong buổi sáng, mang về chừng 65 tấn cá. | B.C | Những chiếc tàu cá nhiều màu đậu sát nhau trong cảng
![cho-noi-nga-tram] Cá xuống ghe nhỏ, theo rạch vào chợ nổi Ngã Tràm trước 6 giờ. | B.C | Ghe xuồng chở hàng tụ họp trên sông buổi sáng
![phoi-luoi-cua-lau] Gần trưa, lưới được giăng phơi, vá lại từng mắt rách. | B.C | Lưới giăng trên hàng cọc dưới nắng trưa
![hoang-hon-cua-lau] Chiều, những tàu không nghỉ lại nổ máy ra khơi. | B.C | Hoàng hôn trên biển, chiếc tàu rời bến

Cảng Cửa Lau hiện có 318 tàu đăng ký, trong đó 96 tàu đánh bắt xa bờ. Mỗi ngày, chừng 700 người có việc làm quanh bến: khuân cá, xay đá, vá lưới, chạy xe.

Ông Triệu Hải Đông, chủ một tàu lưới vây, đi biển đã 30 năm, nói đời ông chia làm hai nửa: “Nửa ngoài khơi trông bờ, nửa trong bờ trông biển”.

Vợ ông, bà Mùi, thì tính khác. Bà đếm bằng số lần nghe còi tàu báo vào luồng. Hôm nào nghe đủ còi của năm chiếc quen, bà mới tắt đèn đi ngủ.
`,
    steps: [
      write('chau', ago(3, '13:30')),
      edit('chau', ago(2, '09:05'), {
        from: 'khuân cá, xay đá, vá lưới, chạy xe',
        to: 'khuân cá, xay nước đá, vá lưới, chạy xe',
      }),
      submit('chau', ago(2, '09:30')),
      approve('dung', ago(2, '15:15')),
      approve('tam', ago(1, '10:20')),
      approve('vinh', ago(1, '16:35')),
    ],
  },
  {
    key: 'anh-nang-som-vinh-tram',
    genre: 'anh',
    section: 'phong-su-anh',
    topics: ['doi-song'],
    tags: ['ảnh đẹp', 'đồng lúa'],
    page: '8',
    place: 'Vĩnh Tràm',
    bylines: [by('chau', 'photographer')],
    kicker: 'Ảnh đẹp trong tuần',
    headline: 'Nắng sớm rót mật xuống đồng Vĩnh Tràm',
    body: `
![dong-lua-chin-nha] Lúa đang vào chắc, sương chưa tan hết, mặt trời vừa lên khỏi hàng dừa. Ảnh chụp lúc 5 giờ 48 phút tại cánh đồng Chín Nhà, xã Vĩnh Tràm. | B.C | Cánh đồng lúa vàng dưới nắng sớm, xa xa là hàng dừa
`,
    steps: [
      write('chau', ago(2, '06:55')),
      submit('chau', ago(2, '07:05')),
      approve('oanh', ago(1, '09:50')),
    ],
  },
  {
    key: 'tranh-hop',
    genre: 'tranh',
    section: 'cai-cach-hanh-chinh',
    topics: ['chinh-tri-chinh-quyen'],
    tags: ['biếm họa', 'hội họp'],
    page: '8',
    bylines: [by('the', 'graphics')],
    kicker: 'Tranh vui',
    headline: 'Họp bàn giảm họp, hẹn tuần sau họp tiếp',
    body: `
![tranh-hop] Cuộc họp thứ bảy trong tuần về việc giảm số cuộc họp. | Tranh: Thể Ngô | Tranh vui: dãy người ngồi quanh chiếc bàn dài, chồng giấy cao quá đầu
`,
    steps: [write('the', ago(1, '09:00')), submit('the', ago(1, '09:10'))],
  },
  {
    key: 'tin-van-thoi-tiet',
    genre: 'tin-van',
    section: 'moi-truong',
    topics: ['thoi-tiet'],
    tags: ['thời tiết', 'con nước'],
    page: '8',
    bylines: [by('quyen', 'compiler')],
    kicker: 'Con nước trong tuần',
    headline: 'Đỉnh triều hạ dần từ giữa tuần',
    body: `
Theo Đài Khí tượng Thủy văn tỉnh, đỉnh triều trên sông Tràm tại bến Đông Quyên còn ở mức cao đến hết ngày {+1}, sau đó hạ dần, mỗi ngày chừng 6 cm. Nước lớn nhất trong ngày từ 4 giờ đến 6 giờ và từ 16 giờ đến 18 giờ.

Gió chướng mạnh về đêm, ngoài khơi sóng cao 2 m đến 3 m. Tàu dưới 12 m nên ở lại bến. Trên đất liền, trời ít mưa, sáng có sương nhẹ, nhiệt độ từ 22 đến 31 độ.

Bà con vùng lúa đang làm đòng giữ nước ruộng 3 cm đến 5 cm; vùng nuôi tôm đo độ mặn trước khi lấy nước. Riêng các hộ làm muối nên che bạt sân phơi sau 15 giờ.
`,
    steps: [
      write('quyen', minutesAgo(115)),
      submit('quyen', minutesAgo(88)),
      comment('dung', minutesAgo(47), {
        quote: 'mỗi ngày chừng 6 cm',
        text: 'Đài mới gửi bản tin 10 giờ, em xem lại con số này.',
      }),
    ],
  },
  {
    key: 'ban-doc-cho-noi',
    genre: 'bai-phan-anh',
    section: sections.duongDayBanDoc.id,
    secondarySections: ['du-lich'],
    series: series.vungNuoc.id,
    topics: ['doi-song'],
    tags: ['chợ nổi', 'rác thải', 'Ngã Tràm'],
    page: '8',
    place: 'Ngã Tràm',
    bylines: [by('vy', 'writerAndPhotographer')],
    headline: 'Chợ nổi tự dọn rác, mỗi sáng vớt 200 ký',
    lead: 'Không chờ ai phân công, 46 ghe bán hàng ở chợ nổi Ngã Tràm lập một tổ vớt rác. Sau năm tháng, khúc sông chợ sạch hẳn.',
    body: `
![cho-noi-sang-som] Chợ nổi Ngã Tràm lúc 6 giờ sáng. | K.V | Những chiếc ghe chở trái cây tụ lại trên sông, mặt nước lấp lánh

Người khởi xướng là chị Doãn Thị Bích, bán hủ tiếu trên ghe đã 16 năm. Một sáng, khách chụp hình tô hủ tiếu, trong hình có cả bọc ni lông trôi phía sau. “Tôi mắc cỡ tới mức không dám tính tiền”, chị kể.

Chị đi từng ghe, xin mỗi ghe góp 10.000 đồng một tuần và một giỏ đựng rác. Tiền góp được chừng 460.000 đồng một tuần, vừa đủ trả công hai người vớt rác, chạy xuồng quanh chợ từ 5 giờ đến 9 giờ.

Theo sổ của tổ, tuần đầu vớt mỗi sáng chừng 200 ký, nay còn 35 ký. Khách tới chợ cũng được phát bọc giấy, ăn xong mang lên bờ bỏ.

Điều tổ cần là một bãi tập kết trên bờ. Hiện rác gửi nhờ sân của một vựa trái cây, hai ngày mới có xe tới lấy.
`,
    steps: [
      write('vy', ago(2, '19:00')),
      edit('vy', ago(1, '07:45'), { from: 'khúc sông chợ sạch hẳn', to: 'khúc sông quanh chợ sạch hẳn' }),
      submit('vy', ago(1, '08:00')),
      approve('dung', ago(1, '14:05')),
      approve('nhuan', minutesAgo(190)),
      approve('vinh', minutesAgo(125)),
    ],
  },
];
