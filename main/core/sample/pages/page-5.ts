import { sections, series } from '#core/sample/lists.ts';
import type { SampleArticle } from '#core/sample/sample-article.ts';
import {
  ago,
  approve,
  by,
  close,
  comment,
  edit,
  editElsewhere,
  hold,
  minutesAgo,
  reply,
  submit,
  write,
} from '#core/sample/steps.ts';

export const page5: readonly SampleArticle[] = [
  {
    key: 'dieu-tra-cat-dem',
    genre: 'phong-su-dieu-tra',
    section: 'phap-luat',
    secondarySections: ['moi-truong'],
    topics: ['phap-luat-toi-pham', 'moi-truong'],
    tags: ['cát lậu', 'sông Tràm', 'sạt lở'],
    page: '5',
    bylines: [by('dang', 'writer', 'Đăng Lê'), by('quyen')],
    kicker: 'Phóng sự điều tra',
    headline: 'Cát đi đâu trong đêm?',
    lead: 'Mười một đêm nằm bờ, nhóm phóng viên đếm được 37 lượt sà lan hút cát ngoài khu vực được phép trên sông Tràm, đoạn ngang cồn.',
    body: `
![song-tram-nha-nhem] Sông Tràm lúc nhá nhem, đoạn ngang đầu cồn. | M.Đ | Khúc sông lúc chạng vạng, chiếc sà lan in bóng trên nền trời tím

Một giờ mười lăm phút sáng, tiếng máy nổ vọng từ mé nước. Hai chiếc sà lan không bật đèn tấp vào đầu cồn, vòi hút thả xuống. Bốn mươi phút sau, cả hai rời đi, mạn tàu chìm sát nước.

Suốt mười một đêm, chúng tôi ghi lại giờ đến, giờ đi và số hiệu những chiếc nhìn rõ được. Trong 37 lượt, có 24 lượt của chín chiếc lặp lại nhiều lần. Mười ba lượt không đọc được số.

## Bờ lở từng thước

Ba năm qua, đầu cồn lở vào 46 m. Vườn nhãn của bà Quan Thị Muội còn đúng ba gốc. “Đêm nào nghe máy nổ là đêm đó tôi thức. Mình coi chừng đất, mà đất có chân đâu, nó đi lúc nào không hay”, bà nói.

## Bãi cát và những tờ phiếu

Bãi tập kết cách đó 5 km có giấy phép kinh doanh, nguồn cát ghi trên phiếu là một mỏ ở ngoài tỉnh. Chúng tôi xin đối chiếu 12 phiếu xuất, thì bảy phiếu ghi giờ xuất trùng lúc mỏ ấy đang nghỉ sửa máy.

Chủ bãi từ chối gặp. Văn bản trả lời của doanh nghiệp nói số phiếu trên “sai do nhập liệu”.

Hồ sơ ghi hình và danh sách số hiệu đã được gửi tới cơ quan chức năng. Chúng tôi sẽ trở lại khi có kết quả.
`,
    steps: [
      write('dang', ago(5, '22:40')),
      edit('quyen', ago(4, '09:15'), {
        from: 'Hai chiếc sà lan không bật đèn tấp vào đầu cồn',
        to: 'Hai chiếc sà lan tắt đèn tấp vào đầu cồn',
      }),
      submit('quyen', ago(4, '10:05')),
      approve('dung', ago(4, '15:30')),
      comment('nhuan', ago(3, '09:40'), {
        quote: 'bảy phiếu ghi giờ xuất trùng lúc mỏ ấy đang nghỉ sửa máy',
        text: 'Chứng cứ về lịch sửa máy của mỏ ta có văn bản hay mới nghe nói?',
      }),
      reply(
        'dang',
        ago(3, '10:30'),
        'Dạ có thông báo dán tại cổng mỏ, em chụp hai tấm. Văn bản chính thức thì em đang xin.',
      ),
      hold(
        'nhuan',
        ago(3, '11:05'),
        'Chờ văn bản chính thức của chủ mỏ và ý kiến luật sư. Giữ nguyên, không đưa web.',
      ),
    ],
  },
  {
    key: 'do-khong-lay-tien',
    genre: 'nguoi-tot-viec-tot',
    section: 'nguoi-tot-viec-tot',
    topics: ['chuyen-doi-thuong'],
    tags: ['đò ngang', 'Cồn Mưa'],
    page: '5',
    place: 'Cồn Mưa',
    bylines: [by('vy', 'writerAndPhotographer')],
    kicker: 'Gương sáng quanh ta',
    headline: 'Chuyến đò không lấy tiền của bà Tư Lành',
    lead: 'Mười bốn năm nay, học trò cồn qua sông đến trường không mất tiền đò. Người chèo đò là một bà góa 67 tuổi, chân trái đi cà nhắc.',
    body: `
![ben-do-con-mua] Bến đò Cồn Mưa buổi sáng. | K.V | Chiếc đò nhỏ và bến nước bên hàng dừa

Năm giờ bốn mươi, bà Tư Lành đã ngồi ở mũi đò. Chuyến đầu có 12 đứa, chuyến sau 15 đứa. Bà điểm tên từng đứa, thiếu đứa nào thì ngóng lên bờ gọi. “Đò này không đợi khách sang, chỉ đợi con nít”, bà cười.

Con gái bà ngày trước bỏ học năm lớp 7 vì nhà không có tiền qua đò. Chuyện ấy bà day dứt mãi. Sau khi chồng mất, bà bán hai chỉ vàng, đóng chiếc đò, đặt một tấm bảng gỗ: “Học trò khỏi trả tiền”.

Người lớn qua sông, ai đưa bao nhiêu bà nhận bấy nhiêu, đủ tiền dầu là được. Mỗi tháng dầu hết chừng 900.000 đồng. Tháng nào thiếu, bà bán thêm rau nhút hái ở mé sông.

Hai năm nay, phụ huynh góp mua 30 áo phao, hội phụ nữ xã lo việc đăng kiểm. Bà Tư thì lo một chuyện khác: “Nghe nói sắp làm cầu. Có cầu thì tôi nghỉ, mừng chớ không buồn”.
`,
    steps: [
      write('vy', ago(4, '18:45')),
      submit('vy', ago(3, '07:10')),
      edit('dung', ago(2, '10:00'), {
        from: 'Chuyện ấy bà day dứt mãi.',
        to: 'Chuyện ấy day dứt bà mãi.',
      }),
      close('dung', ago(2, '10:04')),
      editElsewhere('vy', ago(2, '10:31'), {
        laptop: 'Máy Khánh Vy',
        from: 'Mỗi tháng dầu hết chừng 900.000 đồng.',
        to: 'Mỗi tháng, tiền dầu hết chừng 950.000 đồng.',
      }),
    ],
  },
  {
    key: 'den-duong-hem-12',
    genre: 'tra-loi-ban-doc',
    section: sections.duongDayBanDoc.id,
    topics: ['xa-hoi'],
    tags: ['chiếu sáng', 'Bến Sậy'],
    page: '5',
    bylines: [by('loan')],
    kicker: 'Trả lời bạn đọc',
    headline: 'Vì sao đèn đường hẻm 12 tắt từ 22 giờ?',
    body: `
_Ông Nhan Thành Lợi, ngụ hẻm 12, đường Bến Nứa, phường Bến Sậy, hỏi: Từ đầu tháng, đèn đường trong hẻm tắt lúc 22 giờ, trong khi công nhân tan ca ba về lúc 22 giờ 30. Đề nghị ngành chức năng cho biết lý do._

Đội Quản lý công trình đô thị phường Bến Sậy trả lời: phường đang thử chế độ tiết kiệm điện ở 48 hẻm, tắt đèn xen kẽ sau 22 giờ. Riêng hẻm 12 do đấu nối nhầm nên tắt toàn bộ 26 bóng, thay vì tắt 13 bóng như dự tính.

Đội đã sửa đấu nối chiều {-2}. Sau khi khảo sát giờ tan ca của công nhân, phường cũng dời giờ tắt xen kẽ ở sáu hẻm gần xưởng may, trong đó có hẻm 12, sang 23 giờ 30.

Bạn đọc thấy đèn hỏng xin báo số điện thoại ghi trên trụ đèn. Theo quy định của phường, sự cố được sửa trong 48 giờ.
`,
    steps: [
      write('loan', ago(2, '09:25')),
      submit('loan', ago(2, '10:15')),
      approve('dung', ago(2, '13:50')),
      approve('nhuan', ago(1, '08:50')),
      approve('diep', ago(1, '15:15')),
    ],
  },
  {
    key: 'dem-giu-de-mui-lau',
    genre: 'ghi-nhanh',
    section: 'thoi-su',
    secondarySections: ['moi-truong'],
    series: series.vungNuoc.id,
    topics: ['thien-tai-tai-nan'],
    tags: ['triều cường', 'đê', 'Mũi Lau'],
    page: '5',
    place: 'Mũi Lau',
    bylines: [by('dang', 'writerAndPhotographer')],
    kicker: 'Ghi nhanh',
    headline: 'Đêm trắng giữ đê Mũi Lau',
    lead: '22 giờ {-2}, nước lên cách mặt đê hai gang tay. Trên đoạn đê dài 900 m, gần 90 người chuyền nhau từng bao đất.',
    body: `
![de-bien-mui-lau] Đê biển Mũi Lau lúc nước rút, sáng sớm. | M.Đ | Con đê dài bên bãi biển lúc rạng đông

**22 giờ 10.** Loa xã vang lên lần thứ ba. Anh Âu Chí Thiện, dân quân ấp Gò Trai, vác bao đất chạy, miệng la: “Chỗ gốc mắm, chỗ gốc mắm!”. Ở đó nước đã rỉ qua chân đê.

**23 giờ.** Ba hàng cọc tràm được đóng xuống. Phụ nữ đứng dưới rọi đèn pin, người lớn tuổi xúc đất vào bao. Không ai nói to, chỉ nghe tiếng vồ và tiếng sóng.

**0 giờ 40.** Nước đứng. Cô Lê Thị Sen bưng ra nồi cháo trắng, ba chục cái tô không đủ cho chín chục người, ai ăn xong rửa tô chuyền cho người kế.

**2 giờ 15.** Nước bắt đầu rút. Trưởng ấp ngồi bệt xuống mặt đê, đếm lại: 1.260 bao đất, 210 cọc tràm.

**5 giờ 30.** Mặt trời lên. Trong ruộng, 84 ha muối sắp thu hoạch còn nguyên.
`,
    steps: [
      write('dang', ago(1, '06:10')),
      submit('dang', ago(1, '06:25')),
      approve('dung', ago(1, '07:05')),
      approve('nhuan', ago(1, '07:40')),
      approve('diep', ago(1, '08:30')),
      edit('dung', minutesAgo(120), {
        from: 'Trưởng ấp ngồi bệt xuống mặt đê, đếm lại:',
        to: 'Trưởng ấp Mạch Văn Út ngồi bệt xuống mặt đê, đếm lại:',
      }),
      close('dung', minutesAgo(118)),
    ],
  },
];
