import type { SampleArticle } from '#core/sample/sample-article.ts';
import {
  ago,
  approve,
  by,
  close,
  comment,
  edit,
  minutesAgo,
  reply,
  resolve,
  submit,
  write,
} from '#core/sample/steps.ts';

export const page1: readonly SampleArticle[] = [
  {
    key: 'thong-xe-cau-ben-say',
    genre: 'tuong-thuat',
    section: 'thoi-su',
    secondarySections: ['giao-thong-xay-dung'],
    topics: ['kinh-te-tai-chinh'],
    tags: ['cầu Bến Sậy', 'thông xe', 'Mũi Lau'],
    page: '1',
    place: 'Tràm Giang',
    bylines: [by('dang'), by('chau', 'photographer')],
    kicker: 'Thông xe cầu Bến Sậy',
    headline: 'Chuyến phà cuối neo bến, xe muối qua cầu',
    subheadline: 'Từ Mũi Lau về trung tâm tỉnh gần hơn 14 km',
    lead: 'Sau 19 tháng thi công, cầu Bến Sậy nối phường Bến Sậy với xã Mũi Lau thông xe sáng {-1}. Bốn mươi phút trước giờ cắt băng, chuyến phà cuối cùng chở 23 xe máy và một xe tải muối rời bến trong tiếng còi chào dài.',
    body: `
![cau-ben-say] Cầu Bến Sậy nhìn từ bến phà cũ, sáng thông xe. | B.C | Cây cầu bê tông nhiều nhịp bắc qua sông lúc sáng sớm

Cầu dài 486 m, rộng 9 m, có hai làn xe cơ giới và hai lề cho người đi bộ. Tổng vốn của công trình là 312 tỷ đồng, trong đó 118 tỷ đồng dành cho đường dẫn hai đầu.

Trước đây, người Mũi Lau muốn về phường Đông Quyên phải đi 37 km, qua một chuyến phà chỉ chạy từ 4 giờ 30 đến 21 giờ. Nay quãng đường còn 23 km, đi lúc nào cũng được.

## Xe muối đầu tiên

Bảy giờ kém mười, ông Lâm Văn Đặng, 61 tuổi, diêm dân ấp Gò Trai, ngồi ghế phụ chiếc xe tải chở 4 tấn muối, là xe hàng đầu tiên lên cầu.

“Hồi trước chở 4 tấn phải chia hai chuyến vì phà chỉ nhận xe dưới 8 tấn cả hàng. Mỗi chuyến chờ phà mất một buổi. Giờ tính ra một xe đỡ được 350.000 đồng”, ông nói, mắt nhìn theo chiếc phà đang neo lại bên bờ.

Ban quản lý bến phà cho biết 14 người làm việc ở bến đã có chỗ mới: chín người sang đội duy tu cầu đường, năm người nhận trợ cấp và nghỉ theo nguyện vọng.

## Còn một đoạn đường phải làm

Đường dẫn phía Mũi Lau mới thảm nhựa được 2,6 km trong số 4,1 km. Đoạn 1,5 km còn lại đi qua khu ruộng muối, hiện trải đá cấp phối. Chủ đầu tư cam kết làm xong trước mùa mưa.

Chiều cùng ngày, chợ Bến Sậy bày thêm một dãy hàng muối, cá khô của bà con Mũi Lau mang sang bằng xe máy.
`,
    steps: [
      write('dang', ago(1, '10:20')),
      edit('dang', ago(1, '10:52'), {
        from: 'Mỗi chuyến chờ phà mất một buổi.',
        to: 'Mỗi chuyến chờ phà mất cả buổi.',
      }),
      submit('dang', ago(1, '11:05')),
      edit('oanh', ago(1, '11:40'), {
        from: 'mắt nhìn theo chiếc phà đang neo lại bên bờ',
        to: 'mắt nhìn theo chiếc phà đang neo bên bờ',
      }),
      approve('oanh', ago(1, '11:48')),
      comment('nhuan', ago(1, '14:02'), {
        quote: '118 tỷ đồng dành cho đường dẫn hai đầu',
        text: 'Số này đã khớp với bảng của chủ đầu tư chưa em?',
      }),
      reply(
        'dang',
        ago(1, '14:15'),
        'Dạ khớp, em có chụp lại bảng. 194 tỷ phần cầu, 118 tỷ đường dẫn, cộng là 312.',
      ),
      resolve('nhuan', ago(1, '14:20')),
      approve('nhuan', ago(1, '14:21')),
      approve('vinh', ago(1, '16:30')),
    ],
  },
  {
    key: 'xa-luan-duong-cho-hat-muoi',
    genre: 'xa-luan',
    section: 'thoi-su',
    topics: ['kinh-te-tai-chinh'],
    tags: ['cầu Bến Sậy', 'diêm dân'],
    page: '1',
    bylines: [by('diep', 'writer', 'Mai Diệp')],
    kicker: 'Xã luận',
    headline: 'Có cầu rồi, phải có đường cho hạt muối',
    lead: 'Một cây cầu không chỉ nối hai bờ. Nó đặt ra câu hỏi ở cả hai đầu: hàng từ đâu chở đến, và chở đi đâu?',
    body: `
Cầu Bến Sậy thông xe là tin vui mà người Mũi Lau chờ suốt một đời người. Nhưng nhìn chiếc xe muối đầu tiên lăn bánh qua cầu, nhiều người vui mà chưa hết lo. Hạt muối sang được bờ bên kia rồi vẫn bán theo giá của người mua.

Toàn xã có 640 ha ruộng muối, mỗi năm làm ra chừng 38.000 tấn. Gần chín phần mười trong số ấy bán thô ngay tại ruộng. Giá lên thì thương lái đến, giá xuống thì muối nằm lại bờ, tan theo cơn mưa trái mùa. Cây cầu rút ngắn 14 km đường, nhưng chưa rút ngắn được quãng đường dài nhất: từ hạt muối thô đến hạt muối có tên.

## Đường nhựa và đường làm ăn

Đoạn đường dẫn còn dang dở cần làm cho xong, đúng hẹn. Đó là việc trông thấy được. Việc khó hơn là con đường không trải nhựa: kho trữ muối, xưởng rửa muối, nhãn hàng, hợp đồng bao tiêu. Những việc ấy không thể để từng hộ diêm dân tự lo.

Tỉnh đã có chủ trương hỗ trợ hợp tác xã vay vốn làm kho. Chủ trương đúng cần người làm tới nơi. Mỗi cán bộ phụ trách hãy thử tính như diêm dân tính: trữ một tấn muối qua mùa mưa hết bao nhiêu tiền, bán muộn ba tháng lời thêm được mấy đồng.

Cầu đã xong đúng hạn vì ai cũng biết ngày phải xong. Con đường của hạt muối cũng cần một ngày như thế.
`,
    steps: [
      write('diep', ago(1, '13:10')),
      edit('diep', ago(1, '15:20'), {
        from: 'Việc khó hơn là con đường không trải nhựa:',
        to: 'Khó hơn là con đường không trải nhựa:',
      }),
      submit('diep', ago(1, '16:40')),
      approve('vinh', ago(1, '17:05')),
    ],
  },
  {
    key: 'tin-van-trong-tinh',
    genre: 'tin-van',
    section: 'thoi-su',
    topics: ['xa-hoi'],
    tags: ['tin vắn'],
    page: '1',
    bylines: [by('quyen'), by('loan')],
    kicker: 'Tin vắn',
    headline: 'Phú Lau lắp 60 trụ đèn năng lượng mặt trời',
    body: `
**Phú Lau:** Đoàn thanh niên xã vừa lắp xong 60 trụ đèn năng lượng mặt trời trên 3,2 km đường ven kênh Bà Quyên. Kinh phí 96 triệu đồng do bà con và các mạnh thường quân đóng góp, bình quân 1,6 triệu đồng một trụ.

**Cồn Mưa:** Trạm y tế xã nhận thêm một máy siêu âm. Từ tuần sau, thai phụ trong xã được siêu âm tại chỗ vào sáng thứ Ba và thứ Sáu, không phải qua sông.

**Đông Quyên:** Thư viện tỉnh mở cửa đến 20 giờ từ thứ Hai đến thứ Sáu. Trong tuần đầu, phòng đọc buổi tối đón 412 lượt người, phần đông là học sinh lớp 9 và lớp 12.

**Vĩnh Tràm:** Ba hộ dân ở ấp Chín Nhà tự nguyện lùi hàng rào, hiến 270 m² đất để mở rộng đường vào trường mẫu giáo.
`,
    steps: [
      write('quyen', ago(1, '15:02')),
      edit('loan', ago(1, '15:45'), {
        from: 'tự nguyện lùi hàng rào, hiến 270 m² đất',
        to: 'lùi hàng rào, hiến 270 m² đất',
      }),
      close('loan', ago(1, '15:47')),
      submit('loan', ago(1, '15:50')),
      approve('dung', ago(1, '16:25')),
      approve('tam', minutesAgo(95)),
    ],
  },
];
