import { series } from '#core/sample/lists.ts';
import type { SampleArticle } from '#core/sample/sample-article.ts';
import {
  ago,
  approve,
  by,
  comment,
  edit,
  minutesAgo,
  reply,
  submit,
  suggest,
  write,
} from '#core/sample/steps.ts';

export const page3: readonly SampleArticle[] = [
  {
    key: 'hat-muoi-ky-1',
    genre: 'bai-phan-anh',
    section: 'kinh-te',
    secondarySections: ['nong-nghiep-nong-thon'],
    series: series.hatMuoi.id,
    topics: ['kinh-te-tai-chinh', 'lao-dong'],
    tags: ['diêm dân', 'muối', 'Mũi Lau'],
    page: '3',
    place: 'Mũi Lau',
    bylines: [by('nghiem', 'writerAndPhotographer')],
    kicker: 'Hạt muối tìm đường - Kỳ 1',
    headline: 'Ruộng muối vắng người trẻ',
    lead: 'Bốn giờ sáng, ruộng muối Mũi Lau lấp lánh ánh đèn pin đội đầu. Trong hơn hai chục người cào muối sáng ấy, người trẻ nhất năm nay 43 tuổi.',
    body: `
![ruong-muoi-go-trai] Cào muối buổi sớm trên cánh đồng Gò Trai, xã Mũi Lau. | H.N | Những ô ruộng muối trắng phản chiếu nắng sớm, người đứng cào muối

Anh Tống Văn Ri, 43 tuổi, cào xong ô thứ ba thì trời hửng. Nhà anh có 1,2 ha ruộng, mùa này mỗi ngày được chừng 1,1 tấn muối. Với giá 1.300 đồng một ký, trừ công, dầu bơm và thuê gánh, còn lại hơn 500.000 đồng cho hai vợ chồng.

“Nghe thì được, mà một năm chỉ làm được năm tháng, gặp mưa trái mùa coi như nghỉ nửa tháng. Thằng con tôi học xong lớp 12 là đi làm điện tử trên thành phố, nó nói cha làm sao thì làm, con không gánh muối nữa”, anh kể.

## Ba trăm hộ, còn một nửa

Mười năm trước, ấp Gò Trai có 312 hộ làm muối. Nay còn 158 hộ. Diện tích không giảm bao nhiêu vì ruộng được gom lại cho người khác thuê, nhưng lưng người cào thì mỗi năm một già.

Thống kê của xã cho thấy tuổi trung bình của diêm dân là 54. Cả xã có 21 người dưới 35 tuổi còn làm nghề.

Phó Chủ tịch UBND xã Thạch Minh Khuê nói thẳng: “Không thể trách lớp trẻ. Muối bán thô, giá do người khác định, nắng thì được mùa mất giá, mưa thì mất cả hai. Muốn giữ người phải đổi cách làm ra hạt muối”.

## Những đồng muối có giá khác

Nhưng ngay trong xã, có 34 hộ bán được 3.400 đồng một ký, gần gấp ba giá chợ. Họ trải bạt đáy ruộng, rửa muối hai nước, phơi trong nhà màng. Câu chuyện của họ sẽ kể ở kỳ sau.
`,
    steps: [
      write('nghiem', ago(4, '16:30')),
      edit('nghiem', ago(3, '08:20'), {
        from: 'Trong hơn hai chục người cào muối sáng ấy, người trẻ nhất năm nay 43 tuổi.',
        to: 'Trong hơn hai chục người cào muối sáng ấy, người trẻ nhất đã 43 tuổi.',
      }),
      submit('nghiem', ago(3, '08:45')),
      edit('oanh', ago(3, '10:10'), {
        from: 'nhưng lưng người cào thì mỗi năm một già',
        to: 'nhưng người cào muối thì mỗi năm một già',
      }),
      approve('oanh', ago(3, '10:25')),
      approve('tam', ago(2, '09:05')),
      approve('diep', ago(2, '15:40')),
    ],
  },
  {
    key: 'hat-muoi-ky-2',
    genre: 'bai-phan-anh',
    section: 'kinh-te',
    series: series.hatMuoi.id,
    topics: ['kinh-te-tai-chinh'],
    tags: ['muối sạch', 'hợp tác xã', 'Mũi Lau'],
    page: '3',
    place: 'Mũi Lau',
    bylines: [by('nghiem', 'writerAndPhotographer')],
    kicker: 'Hạt muối tìm đường - Kỳ 2',
    headline: 'Ba mươi bốn hộ thử làm khác',
    lead: 'Từ một nhà màng dựng bằng tre và ni lông cũ, Hợp tác xã Muối Mũi Lau nay có 34 hộ cùng làm muối trải bạt, bán gần gấp ba giá chợ.',
    body: `
Nhà màng đầu tiên của bà Phùng Thị Nhạn rộng đúng 80 m², che bằng ni lông xin lại của một trại tôm. Người trong ấp gọi đó là “cái mùng muối”. Mẻ đầu ra 400 ký, hạt trắng, khô, không lẫn bùn. Bà đem ra chợ Bến Sậy bán 3.000 đồng một ký, hai ngày là hết.

Năm sau có sáu hộ làm theo, rồi 19, rồi 34. Họ góp vốn thành hợp tác xã, vay 1,8 tỷ đồng làm xưởng rửa và kho chứa 500 tấn.

> Muối của mình mà mình không dám để qua mùa mưa thì còn nói gì tới giá. Có cái kho, tự nhiên người mua nói chuyện khác hẳn.

Theo sổ của hợp tác xã, chi phí làm một ký muối trải bạt là 1.450 đồng, cao hơn muối thường 600 đồng, nhưng giá bán 3.400 đồng. Mỗi héc-ta một mùa làm ra 62 tấn, lãi chừng 120 triệu đồng, chưa tính công nhà.

## Chưa phải ai cũng theo được

Trải bạt một héc-ta tốn 140 triệu đồng, ba năm phải thay. Hộ ít ruộng, không có sổ đỏ riêng thì khó vay. Giám đốc hợp tác xã Lục Thị Hạ cho hay còn 52 hộ nộp đơn xin vào, nhưng xưởng rửa đã chạy hết công suất.

“Tụi tôi cần thêm một dây chuyền nữa và một người biết bán hàng. Làm muối thì ai ở đây cũng giỏi, bán muối thì chưa”, chị nói.
`,
    steps: [
      write('nghiem', ago(3, '16:15')),
      submit('nghiem', ago(2, '10:20')),
      edit('oanh', ago(2, '14:32'), { from: 'chưa tính công nhà', to: 'chưa trừ công nhà' }),
      approve('oanh', ago(2, '14:50')),
      comment('tam', ago(1, '09:12'), {
        quote: 'lãi chừng 120 triệu đồng',
        text: '62 tấn x (3.400 - 1.450) đồng = 120,9 triệu đồng. Đúng rồi, để “chừng 120 triệu đồng” được.',
      }),
    ],
  },
  {
    key: 'hat-muoi-ky-cuoi',
    genre: 'bai-phan-anh',
    section: 'kinh-te',
    series: series.hatMuoi.id,
    topics: ['kinh-te-tai-chinh'],
    tags: ['muối', 'chế biến', 'Mũi Lau'],
    page: '3',
    place: 'Mũi Lau',
    bylines: [by('nghiem')],
    kicker: 'Hạt muối tìm đường - Kỳ cuối',
    headline: 'Để hạt muối mang tên mình',
    lead: 'Cầu đã thông, kho đã có. Việc còn lại của hạt muối Mũi Lau là một cái tên mà người mua nhớ được.',
    body: `
Ở quầy đặc sản của chợ Bến Sậy, muối Mũi Lau nằm trong sáu loại bao khác nhau, của sáu người bán, không bao nào ghi số điện thoại. Người mua quen mặt thì hỏi “muối chị Hạ có chưa”, người lạ thì bốc đại một bao.

Hợp tác xã đã nộp hồ sơ xin chứng nhận nhãn hiệu tập thể từ năm ngoái. Trong lúc chờ, họ in tạm nhãn giấy, ghi tên hộ làm muối, ngày rửa, số lô. Chị Lục Thị Hạ nói nhờ cái nhãn ấy mà có ba cơ sở làm nước mắm ở Cửa Lau đặt mua đều mỗi tháng 25 tấn.

## Việc của hợp tác xã, việc của tỉnh

Dây chuyền rửa thứ hai tính ra cần 2,4 tỷ đồng. Quỹ hỗ trợ phát triển hợp tác xã nhận cho vay 1,5 tỷ đồng, phần còn lại các hộ góp bằng muối trong kho.

Sở Công Thương hứa đưa muối Mũi Lau vào ba hội chợ trong năm tới. Còn các trường nghề có mở được lớp chế biến muối tại xã hay không, ???
`,
    steps: [
      write('nghiem', ago(1, '19:40')),
      edit('nghiem', minutesAgo(75), {
        from: 'người lạ thì bốc đại một bao',
        to: 'người lạ thì chọn đại một bao',
      }),
    ],
  },
  {
    key: 'binh-luan-chu-sach',
    genre: 'binh-luan',
    section: 'thuong-mai-dich-vu',
    topics: ['kinh-te-tai-chinh'],
    tags: ['nông sản sạch', 'nhãn hàng'],
    page: '3',
    bylines: [by('oanh')],
    kicker: 'Bình luận',
    headline: 'Chữ “sạch” không in được bằng máy',
    lead: 'Một vòng chợ Bến Sậy cuối tuần, tôi đếm được 17 mặt hàng có chữ “sạch” trên bao bì. Chỉ bốn mặt hàng nói được sạch theo nghĩa nào.',
    body: `
Chữ “sạch” bây giờ rẻ. Máy in nhãn đặt ngay đầu chợ, năm trăm đồng một cái. Rau sạch, gà sạch, mắm sạch, có cả than sạch. Người mua lúc đầu tin, sau nghi, rồi thôi không đọc nữa. Khi ấy người làm thật chịu thiệt trước tiên.

Bốn mặt hàng kia khác ở chỗ có số lô, có ngày làm, có người chịu trách nhiệm. Tôi gọi thử theo số điện thoại in trên bao muối của một hợp tác xã, đầu dây bên kia là giọng một chị đang ngoài ruộng, gió thổi ù ù, vậy mà vẫn trả lời được bao này phơi ngày nào.

Cơ quan quản lý nên bắt đầu từ việc đơn giản ấy: ai ghi chữ “sạch” thì phải ghi kèm căn cứ, và phải nghe điện thoại. Không có căn cứ thì gỡ nhãn. Chợ có ban quản lý, ngày nào cũng đi thu phí từng sạp, thêm việc xem nhãn không phải việc quá sức.

Lòng tin của người mua cũng là một thứ hàng hóa. Nó lâu có, mau hư, và không ai cho vay để mua lại.
`,
    steps: [
      write('oanh', ago(1, '21:10')),
      submit('oanh', minutesAgo(210)),
      suggest('tam', minutesAgo(60), {
        from: 'thêm việc xem nhãn không phải việc quá sức',
        to: 'xem thêm cái nhãn không phải việc quá sức',
      }),
      suggest('tam', minutesAgo(58), { from: 'có cả than sạch', to: 'đến than cũng sạch' }),
      comment('tam', minutesAgo(58), {
        quote: 'Chữ “sạch” bây giờ rẻ.',
        text: 'Em xin sửa hai chỗ cho câu xuôi: “đến than cũng sạch” và “xem thêm cái nhãn”. Bài của chị nên em chỉ ghi thành chỗ sửa, chị đồng ý thì nhận giúp em.',
      }),
      comment('tam', minutesAgo(57), {
        quote: 'Không có căn cứ thì gỡ nhãn.',
        text: 'Câu này mạnh mà đúng. Chị cân nhắc thêm một vế về thời hạn, ví dụ “trong 30 ngày”.',
      }),
      reply('oanh', minutesAgo(41), 'Để chị hỏi lại quy định rồi trả lời em trong chiều nay.'),
    ],
  },
];
