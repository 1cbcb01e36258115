import { ago } from './steps.ts';
import { staff } from './staff.ts';
import type { SampleReference } from './sample-article.ts';

const furniture = (section: string, date: string) => `BÁO TRÀM GIANG ĐIỆN TỬ
Trang chủ | Thời sự | Kinh tế | Xã hội | Văn hóa
${section}
${date}`;

/** Pages of the same paper from earlier, saved as text the way a reader's browser saves them. */
export const references: readonly SampleReference[] = [
  {
    key: 'tu-lieu-khoi-cong-cau',
    file: 'khoi-cong-cau-ben-say.txt',
    as: staff.dang.id,
    when: ago(4, '09:02'),
    daysSincePublished: 590,
    section: 'giao-thong-xay-dung',
    source: 'Báo Tràm Giang',
    page: `${furniture('Kinh tế > Giao thông - Xây dựng', '{-590d}')}

Khởi công cầu Bến Sậy

Sáng {-591}, Ban Quản lý dự án công trình giao thông tỉnh khởi công cầu Bến Sậy, nối phường Bến Sậy với xã Mũi Lau.

Cầu dài 486 m, rộng 9 m, hai đầu có 4,1 km đường dẫn. Tổng vốn 312 tỷ đồng, thi công trong 19 tháng.

Phát biểu tại lễ khởi công, đại diện chủ đầu tư cho biết công trình thay cho bến phà hoạt động đã hơn 40 năm, mỗi ngày đưa đón chừng 2.600 lượt khách.

Ông Lâm Văn Đặng, diêm dân ấp Gò Trai, nói: “Cả đời tôi chở muối qua phà. Mong sống tới ngày đi cầu một chuyến”.

Trong thời gian làm cầu, bến phà tạm dời về phía hạ lưu 300 m, giờ chạy không đổi.

Minh Đăng

Tin liên quan
Mũi Lau được mùa muối sớm
Chia sẻ
Bình luận (0)
`,
  },
  {
    key: 'tu-lieu-mua-muoi',
    file: 'mui-lau-duoc-mua-muoi.txt',
    as: staff.nghiem.id,
    when: ago(4, '15:40'),
    daysSincePublished: 214,
    section: 'nong-nghiep-nong-thon',
    source: 'Báo Tràm Giang',
    page: `${furniture('Kinh tế > Nông nghiệp - Nông thôn', '{-214d}')}

Mũi Lau được mùa muối sớm

Nắng đều từ đầu mùa giúp diêm dân xã Mũi Lau thu hoạch muối sớm hơn mọi năm nửa tháng. Tính đến nay, toàn xã đã thu 21.000 tấn.

Giá muối tại ruộng ở mức 1.100 đồng một ký, thấp hơn cùng kỳ 200 đồng. Nhiều hộ trữ muối tại bờ, chờ giá.

Theo UBND xã, hai kho của hợp tác xã chứa được 500 tấn. Phần lớn muối còn lại phủ bạt ngoài trời, hao hụt chừng một phần mười nếu gặp mưa trái mùa.

Xã đang vận động các hộ có ruộng liền kề làm chung một bờ bao, chung một trạm bơm để giảm chi phí.

Hữu Nghiêm

Chia sẻ
In trang
`,
  },
  {
    key: 'tu-lieu-lich-trieu',
    file: 'lich-trieu-cuong-nam-ngoai.txt',
    as: staff.quyen.id,
    when: ago(3, '08:15'),
    daysSincePublished: 372,
    section: 'moi-truong',
    source: 'Báo Tràm Giang',
    page: `${furniture('Tài nguyên - Môi trường', '{-372d}')}

Triều cường vượt mức năm trước 8 cm

Đỉnh triều đo được tại bến Đông Quyên rạng sáng {-373} cao hơn đỉnh triều năm trước 8 cm, làm ngập 14 tuyến đường và hơn 300 căn nhà ven sông.

Tại xã Cồn Mưa, 26 hộ ở đầu cồn phải dời vào trường học. Nước tràn qua 400 m đê vòng nhưng không làm vỡ đê.

Ở Vĩnh Tràm, lực lượng xung kích đắp thêm 650 m bờ bao trong đêm, giữ được 120 ha lúa.

Đài Khí tượng Thủy văn tỉnh nhận định triều còn cao trong ba ngày tới, người dân ven sông cần kê đồ đạc lên cao, ngắt điện khi nước vào nhà.

Thúy Quyên

Tin liên quan
Chia sẻ
`,
  },
];
