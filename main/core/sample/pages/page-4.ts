import { series } from '#core/sample/lists.ts';
import type { SampleArticle } from '#core/sample/sample-article.ts';
import { ago, approve, by, comment, edit, minutesAgo, submit, suggest, write } from '#core/sample/steps.ts';

export const page4: readonly SampleArticle[] = [
  {
    key: 'mua-nuoc-vinh-tram',
    genre: 'phong-su',
    section: 'nong-nghiep-nong-thon',
    series: series.vungNuoc.id,
    topics: ['doi-song', 'moi-truong'],
    tags: ['mùa nước', 'Vĩnh Tràm', 'sinh kế'],
    page: '4',
    place: 'Vĩnh Tràm',
    bylines: [by('quyen'), by('chau', 'photographer')],
    kicker: 'Sống cùng con nước',
    headline: 'Mùa nước về, đồng Vĩnh Tràm mở hội',
    lead: 'Nước vừa ngập gốc rạ, người Vĩnh Tràm đã soạn lưới, trét lại xuồng. Một mùa làm ăn khác bắt đầu, ngay trên những thửa ruộng vừa gặt xong.',
    body: `
![dong-nuoc-vinh-tram] Cánh đồng Vĩnh Tràm mùa nước lên. | B.C | Cánh đồng ngập nước phẳng lặng, xa xa là hàng cây và chiếc xuồng nhỏ

Ông Tư Thưởng đẩy xuồng ra khỏi hàng tràm, tay chỉ một vùng trắng xóa: “Chỗ chú đang ngồi là bờ ruộng nhà tôi đó. Dưới kia hơn một thước nước”. Ông tên thật là Kha Văn Thưởng, 66 tuổi, mùa khô làm lúa, mùa nước làm cá.

Ba giờ chiều, ông thả 40 cái lọp dọc theo bờ. Năm giờ sáng hôm sau quay lại, giở lên được 18 ký cá, phần nhiều là cá rô và cá trê vàng. Vợ ông bán ngay tại bến, được 720.000 đồng.

## Nước cho phù sa, nước cho việc làm

Trước kia, cả xã đắp đê bao khép kín, làm ba vụ lúa. Vụ thứ ba năng suất thấp dần, sâu bệnh nhiều lên. Ba năm nay, 860 ha được xả lũ có kiểm soát: bỏ vụ ba, đón nước vào đồng trong khoảng 90 ngày.

Kỹ sư Hàng Thị Mộng, cán bộ nông nghiệp xã, mở sổ cho chúng tôi coi: sau mùa xả lũ đầu tiên, lượng phân bón cho vụ kế tiếp giảm được gần một phần tư. Năng suất vụ ấy tăng 4 giạ mỗi công.

## Đêm trên đồng

Tối, chúng tôi theo một nhóm thanh niên đi giăng câu. Đèn pin quét qua mặt nước, bông súng khép, tiếng ếch dội từ phía gò. Nhóm có sáu người, hai người vừa từ xưởng may về quê.

“Ở trển lương tám triệu, gửi về được ba. Mùa này ở nhà giăng câu, nấu cơm cho khách du lịch, cũng được chừng đó mà sáng nào cũng thấy mặt má”, Diệu Hiền, 24 tuổi, cười.

Nước rồi sẽ rút. Trên lớp bùn mịn để lại, người Vĩnh Tràm sẽ sạ vụ lúa mới. Họ nói về con nước như nói về một người khách quen: tới có hẹn, đi có quà.
`,
    steps: [
      write('quyen', ago(3, '17:20')),
      edit('quyen', ago(2, '07:30'), {
        from: 'tiếng ếch dội từ phía gò',
        to: 'tiếng ếch nhái dội từ phía gò',
      }),
      submit('quyen', ago(2, '08:05')),
      suggest('oanh', ago(1, '08:30'), { from: 'mở sổ cho chúng tôi coi', to: 'giở sổ cho chúng tôi xem' }),
      suggest('oanh', ago(1, '08:33'), {
        from: 'Năng suất vụ ấy tăng 4 giạ mỗi công.',
        to: 'Vụ ấy, mỗi công tăng 4 giạ.',
      }),
      suggest('oanh', ago(1, '08:36'), {
        from: 'bông súng khép, tiếng ếch',
        to: 'bông súng đã khép, tiếng ếch',
      }),
      comment('oanh', ago(1, '08:38'), {
        quote: 'Kỹ sư Hàng Thị Mộng, cán bộ nông nghiệp xã',
        text: 'Chị sửa ba chỗ: “giở sổ cho chúng tôi xem” cho đúng giọng báo, câu năng suất gọn lại, thêm chữ “đã” cho câu giăng câu có nhịp. Em mở ngăn “Chỗ sửa” xem từng chỗ, được thì nhận, không thì bỏ rồi nói lại chị.',
      }),
      comment('oanh', ago(1, '08:41'), {
        quote: 'phần nhiều là cá rô và cá trê vàng',
        text: 'Cỡ cá có đúng quy định không? Nếu có quy định về mắt lưới thì thêm một câu.',
      }),
    ],
  },
  {
    key: 'phong-van-nhat-ky-dong-ruong',
    genre: 'phong-van',
    section: 'nong-nghiep-nong-thon',
    topics: ['kinh-te-tai-chinh'],
    tags: ['nhật ký đồng ruộng', 'lúa', 'truy xuất nguồn gốc'],
    page: '4',
    bylines: [by('loan')],
    kicker: 'Trò chuyện cuối tuần',
    headline: 'Muốn bán được giá, hãy ghi được nhật ký đồng ruộng',
    lead: 'Hai mươi năm đi cùng nông dân, kỹ sư Tạ Hoàng Duyên, Trạm Khuyến nông vùng Phú Lau, tin rằng cây bút là nông cụ rẻ nhất và khó dùng nhất.',
    body: `
**Phóng viên:** _Thưa kỹ sư, vì sao nông dân mình ngại ghi chép?_

**Kỹ sư Tạ Hoàng Duyên:** Vì trước giờ ghi hay không ghi, lúa bán cũng một giá. Người ta chỉ làm việc gì thấy có lợi. Năm ngoái 45 hộ ở Phú Lau ghi đủ sổ, doanh nghiệp mua cao hơn 300 đồng một ký. Năm nay có 128 hộ tự tới xin sổ.

**Phóng viên:** _Sổ ấy ghi những gì?_

**Kỹ sư Tạ Hoàng Duyên:** Chỉ sáu việc: ngày sạ, giống, lần bón phân, lần phun thuốc, lần bơm nước, ngày gặt. Mỗi lần ghi không quá hai dòng. Chúng tôi bỏ hết những cột mà chính cán bộ cũng không biết để làm gì.

**Phóng viên:** _Ghi bằng điện thoại có tiện hơn không?_

**Kỹ sư Tạ Hoàng Duyên:** Tiện với người trẻ. Còn bà con lớn tuổi, tay đang dính bùn, cuốn sổ treo ở chái bếp vẫn tiện hơn. Con cháu tối về chụp lại là xong. Đừng bắt người ta đổi thói quen chỉ để vừa cái máy.

**Phóng viên:** _Điều kỹ sư mong nhất lúc này?_

**Kỹ sư Tạ Hoàng Duyên:** Mong doanh nghiệp giữ lời. Sổ ghi đủ mà tới vụ lại ép giá thì mười năm nữa cũng không ai cầm bút lại.

**Phóng viên:** _Xin cảm ơn kỹ sư._
`,
    steps: [
      write('loan', ago(3, '10:50')),
      edit('loan', ago(3, '14:10'), {
        from: 'Vì trước giờ ghi hay không ghi,',
        to: 'Vì xưa nay ghi hay không ghi,',
      }),
      submit('loan', ago(3, '14:30')),
      approve('oanh', ago(2, '09:20')),
      approve('tam', ago(1, '10:40')),
    ],
  },
  {
    key: 'lai-lua-tom-an-quyen',
    genre: 'tin',
    section: 'thuy-san',
    topics: ['kinh-te-tai-chinh'],
    tags: ['lúa - tôm', 'An Quyên'],
    page: '4',
    place: 'An Quyên',
    bylines: [by('nghiem')],
    headline: 'Nông dân An Quyên lãi 86 triệu đồng mỗi héc-ta lúa - tôm',
    lead: 'Vụ này, 415 ha lúa - tôm của xã An Quyên cho lãi bình quân 86 triệu đồng mỗi héc-ta, cao hơn vụ trước 11 triệu đồng.',
    body: `
Theo Hội Nông dân xã, một héc-ta làm xen một vụ lúa, một vụ tôm thu được 5,2 tấn lúa và 480 ký tôm sú. Trừ giống, thức ăn, công bơm và thu hoạch, phần lúa lãi 21 triệu đồng, phần tôm lãi 65 triệu đồng.

Lãi cao hơn nhờ 230 hộ thả giống cùng một đợt, lấy nước theo lịch chung của tổ thủy nông, nên tỷ lệ tôm hao hụt chỉ còn chừng ba phần mười.

Ông Đinh Văn Rớt, tổ trưởng tổ hợp tác ấp Sậy Lớn, cho biết vụ tới tổ sẽ thử dành 50 ha trồng giống lúa thơm ngắn ngày để kịp đón mùa mặn.

Xã An Quyên đang đề nghị nạo vét 6 km kênh Bà Quyên, nơi lòng kênh cạn còn chưa đến một mét vào con nước ròng.
`,
    steps: [
      write('nghiem', ago(1, '16:50')),
      submit('nghiem', ago(1, '17:02')),
      comment('oanh', minutesAgo(180), {
        quote: '415 ha',
        text: 'Con số này của vụ nào, em ghi rõ tên vụ giúp chị.',
      }),
    ],
  },
];
