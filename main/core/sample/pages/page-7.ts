import type { SampleArticle } from '#core/sample/sample-article.ts';
import { ago, approve, by, edit, giveBack, minutesAgo, submit, write } from '#core/sample/steps.ts';

export const page7: readonly SampleArticle[] = [
  {
    key: 'hoi-dua-ghe',
    genre: 'tuong-thuat',
    section: 'the-thao',
    topics: ['the-thao'],
    tags: ['đua ghe', 'Bến Sậy'],
    page: '7',
    place: 'Bến Sậy',
    bylines: [by('dang'), by('chau', 'photographer')],
    kicker: 'Hội đua ghe Bến Sậy',
    headline: 'Ghe Cồn Mưa thắng nửa mũi ở nhịp chèo cuối',
    lead: 'Sáu đội, 1.200 m đường sông, hơn tám ngàn người đứng kín hai bờ. Đội Cồn Mưa về nhất với khoảng cách nhỏ nhất trong nhiều năm: nửa mũi ghe.',
    body: `
![dua-ghe-ben-say] Hai ghe Cồn Mưa và Mũi Lau song song ở 200 m cuối. | B.C | Hai chiếc ghe dài với hàng tay chèo lướt trên sông

Nước ròng chảy xuôi, sáu ghe dàn hàng ngang dưới chân cầu. Tiếng trống vừa dứt, ghe Mũi Lau vọt lên, đến phao 400 m đã hơn ghe thứ hai một thân.

Khúc giữa là nơi nước xoáy. Cầm lái ghe Cồn Mưa, ông Tô Văn Lẹ, 58 tuổi, cho ghe ép sát bờ trái. “Ở đó nước chảy quẩn, đi xa thêm mấy thước mà nhẹ tay”, ông nói sau cuộc đua. Đến phao 800 m, Cồn Mưa chỉ còn kém nửa thân.

Hai trăm mét cuối, hai ghe đi song song. Nhịp chèo của Mũi Lau nhanh hơn, nhịp của Cồn Mưa dài hơn. Khi mũi ghe chạm vạch, cả hai đội đều giơ chèo lên, và ban giám khảo phải xem lại hình.

| Hạng | Đội | Thời gian |
| Nhất | Cồn Mưa | 5 phút 08 giây 4 |
| Nhì | Mũi Lau | 5 phút 08 giây 6 |
| Ba | Bến Sậy | 5 phút 15 giây 0 |
| Tư | Phú Lau | 5 phút 19 giây 7 |

Đội Cồn Mưa nhận 30 triệu đồng, và theo lệ, chia cho mỗi đội còn lại một buồng dừa. Đội trưởng Mũi Lau Cao Tấn Khởi bắt tay từng người rồi nói lớn: “Năm sau tụi tôi cũng đi sát bờ”.
`,
    steps: [
      write('dang', ago(2, '12:25')),
      edit('dang', ago(2, '12:50'), {
        from: 'đến phao 400 m đã hơn ghe thứ hai một thân',
        to: 'đến phao 400 m đã bỏ ghe thứ hai một thân',
      }),
      submit('dang', ago(2, '13:05')),
      approve('dung', ago(2, '14:30')),
      approve('nhuan', ago(1, '09:30')),
      approve('diep', ago(1, '15:18')),
    ],
  },
  {
    key: 'truong-hoc-dau-con',
    genre: 'bai-phan-anh',
    section: 'giao-duc',
    topics: ['giao-duc'],
    tags: ['trường học', 'Cồn Mưa'],
    page: '7',
    place: 'Cồn Mưa',
    bylines: [by('quyen', 'writerAndPhotographer')],
    headline: 'Trường đầu cồn giữ được 100% học trò',
    lead: 'Ba năm liền, Trường Tiểu học Cồn Mưa không có em nào bỏ học. Bí quyết nằm trong một cuốn tập 96 trang mà giáo viên nào cũng thuộc.',
    body: `
![truong-tieu-hoc-con-mua] Trường Tiểu học Cồn Mưa giờ tan học. | T.Q | Dãy trường học mái đỏ, sân có cây bàng và cột cờ

Cuốn tập ấy ghi tên 214 học trò, nhà ở đâu, ai đưa đón, cha mẹ làm gì, mùa nào hay vắng. Cô hiệu trưởng Từ Ngọc Lan gọi đó là “sổ đi tìm”. Em nào nghỉ hai buổi không báo, chiều hôm đó phải có người tới nhà.

Mùa gặt, 18 em theo cha mẹ đi cắt lúa mướn ở xã khác. Trường gửi em sang học nhờ nơi gần nhất, mỗi tuần thầy cô hai bên gọi cho nhau một lần. Hết mùa, cả 18 em trở lại đủ.

Mùa nước, sân trường ngập, lớp dời giờ theo con nước. Có tuần học từ 6 giờ 30, có tuần học từ 8 giờ. Phụ huynh nhận lịch vào tối Chủ nhật, in sau lưng một tờ giấy tập cũ.

“Giữ được học trò không phải nhờ tường rào cao, mà nhờ biết em nào đang ở đâu”, cô Lan nói.

Điều trường còn thiếu là phòng máy tính. Mười hai máy hiện có đều đã hơn tám năm tuổi, năm máy không khởi động được nữa.
`,
    steps: [
      write('quyen', ago(3, '11:20')),
      submit('quyen', ago(3, '14:00')),
      approve('dung', ago(3, '16:45')),
      giveBack(
        'tam',
        ago(2, '08:50'),
        'Tít nói 100% nhưng trong bài chưa có nguồn của con số. Dẫn báo cáo của trường hoặc của phòng, ghi rõ năm học.',
      ),
    ],
  },
  {
    key: 'kham-benh-nguoi-cao-tuoi',
    genre: 'tin',
    section: 'y-te-suc-khoe',
    topics: ['suc-khoe'],
    tags: ['người cao tuổi', 'khám bệnh'],
    page: '7',
    place: 'Tân Điệp',
    bylines: [by('loan')],
    headline: 'Trạm y tế Tân Điệp khám tại nhà cho 53 người cao tuổi',
    lead: 'Trong hai ngày cuối tuần, Trạm y tế xã Tân Điệp chia ba tổ, đi vỏ lãi vào các ấp sâu, khám tại nhà cho 53 người cao tuổi không đi lại được.',
    body: `
Mỗi tổ có một y sĩ, một điều dưỡng và một cộng tác viên dân số, mang theo máy đo huyết áp, máy thử đường huyết và thuốc thông thường. Kết quả có 31 người tăng huyết áp, trong đó 12 người chưa từng biết mình bệnh; tám người có đường huyết cao.

Bác sĩ Ưng Thị Huệ, Trưởng trạm, cho biết những người phát hiện bệnh được lập sổ, mỗi tháng có người đến đo lại một lần. Bốn người cần lên tuyến trên đã được đưa đi ngay trong ngày.

Bà Chiêm Thị Năm, 88 tuổi, ấp Láng Cò, nằm một chỗ đã hai năm, cầm tay cô điều dưỡng mãi. “Lâu quá mới có người lạ vô thăm”, bà nói.

Xã dự định mỗi quý đi một vòng như vậy. Kinh phí một chuyến khoảng 7 triệu đồng, phần lớn là tiền dầu và tiền thuốc.
`,
    steps: [
      write('loan', ago(1, '18:05')),
      edit('loan', minutesAgo(33), {
        from: 'cầm tay cô điều dưỡng mãi',
        to: 'cầm tay cô điều dưỡng không buông',
      }),
    ],
  },
  {
    key: 'bong-da-nu-cong-nhan',
    genre: 'tin',
    section: 'the-thao',
    secondarySections: ['lao-dong-viec-lam'],
    topics: ['the-thao', 'lao-dong'],
    tags: ['bóng đá nữ', 'công nhân'],
    page: '7',
    bylines: [by('dang')],
    headline: 'Mười đội nữ công nhân vào giải bóng đá mini',
    lead: 'Chiều {-1}, giải bóng đá mini nữ công nhân phường Bến Sậy khai mạc với mười đội, 112 cầu thủ, chia hai bảng đấu vòng tròn.',
    body: `
Giải đá vào 17 giờ 30 các ngày trong tuần để không ảnh hưởng ca làm. Trận mở màn, đội xưởng may Bình Minh Xanh thắng đội Thủy sản Cửa Lau 3-1; cả ba bàn của đội thắng đều do thủ môn phụ Lý Thị Thắm, mới được kéo lên đá tiền đạo, ghi.

Mỗi bảng năm đội, đá 10 trận; hai đội đầu bảng vào bán kết. Tính cả bán kết, tranh hạng ba và chung kết, giải có 24 trận, kéo dài bốn tuần.

Công đoàn phường thuê sân, lo nước uống và một tổ y tế. Các đội tự may áo, phần nhiều từ vải còn dư của xưởng.
`,
    steps: [
      write('dang', ago(1, '20:30')),
      submit('dang', ago(1, '20:48')),
      approve('dung', minutesAgo(240)),
      approve('nhuan', minutesAgo(150)),
    ],
  },
];
