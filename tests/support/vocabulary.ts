/*
 * The words of invented news. Every list begins with what is written most and ends with what is written least; a bar
 * parts the words, since most words of the language are two or three syllables with spaces between them.
 */

/** What a paper writes about. The words of one topic meet in one article, and hardly in any other. */
export interface Topic {
  readonly section: string;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
}

export const topics: readonly Topic[] = [
  {
    section: 'xay-dung-dang',
    nouns:
      split(`chi bộ|đảng viên|tổ chức đảng|cấp ủy|nghị quyết|đảng bộ|cán bộ chủ chốt|bí thư chi bộ|sinh hoạt
      chuyên đề|công tác kiểm tra|tiêu chuẩn chính trị|ban thường vụ|quy chế làm việc|đại hội điểm|nhân sự cấp ủy|
      phê bình|tự phê bình|thẻ đảng|huy hiệu đảng|lễ kết nạp|quần chúng ưu tú|điều lệ|đảng phí|ủy ban kiểm tra|
      văn kiện|dự thảo báo cáo|trách nhiệm nêu gương|kỷ luật|khuyết điểm|chuyên đề học tập`),
    verbs:
      split(`lãnh đạo|quán triệt|kết nạp|kiểm điểm|xây dựng kế hoạch|bồi dưỡng|luân chuyển|bổ nhiệm|bầu chọn|
      khắc phục tồn tại|nâng cao năng lực lãnh đạo|siết chặt kỷ cương|học tập và làm theo|dâng hương`),
  },
  {
    section: 'nong-nghiep-nong-thon',
    nouns:
      split(`nông dân|cây lúa|vụ hè thu|năng suất|hợp tác xã|cánh đồng lớn|giống mới|sâu bệnh|phân bón|nước mặn|
      hạn hán|vườn cây ăn trái|trạm bơm|máy gặt đập|thương lái|giá lúa tươi|kênh nội đồng|cống ngăn mặn|rau màu|
      vụ đông xuân|nhãn hiệu tập thể|mã số vùng trồng|chuồng trại|đàn heo|dịch tả|thức ăn chăn nuôi|mía nguyên liệu|
      hoa kiểng|khóm|dừa xiêm|vú sữa|men vi sinh|rơm cuộn|đê bao khép kín|cây gáo vàng`),
    verbs:
      split(`gieo sạ|thu hoạch|xuống giống|tưới tiêu|bón phân|chuyển đổi cơ cấu cây trồng|bao tiêu sản phẩm|
      liên kết sản xuất|nạo vét|phun thuốc|khoanh vùng dập dịch|rửa mặn|tích nước|cải tạo vườn tạp`),
  },
  {
    section: 'thuy-san',
    nouns:
      split(`con tôm|ao nuôi|nuôi trồng thủy sản|tàu cá|ngư dân|cửa biển|tôm thẻ chân trắng|tôm sú|cua biển|
      ngư trường|thiết bị giám sát hành trình|chế biến xuất khẩu|con giống|độ mặn|quạt nước|nhà máy đông lạnh|
      khai thác trái phép|cảng cá|nghêu|sò huyết|cá kèo|rừng ngập mặn|lưới kéo|nhật ký khai thác|bạt lót|vuông tôm`),
    verbs:
      split(`thả nuôi|đánh bắt|vươn khơi|cải tạo ao|xổ vuông|neo đậu|cấp đông|truy xuất nguồn gốc|thu mua|
      tránh trú bão|chống khai thác bất hợp pháp`),
  },
  {
    section: 'giao-thong-xay-dung',
    nouns:
      split(`tuyến đường|cây cầu|giải phóng mặt bằng|nhà thầu|tiến độ thi công|đường tỉnh|cao tốc|mặt đường|
      cát san lấp|ban quản lý dự án|vốn đầu tư công|cầu treo|lộ nhựa|đất nền|nút giao|bến phà|hành lang an toàn|
      đèn chiếu sáng|khu tái định cư|dầm bê tông|mố cầu|lề đường|biển báo|cầu khỉ|bản vẽ thiết kế|hồ sơ mời thầu`),
    verbs:
      split(`thi công|khởi công|thông xe|nghiệm thu|đền bù|bàn giao mặt bằng|rải nhựa|gia cố|giải ngân|khánh thành|
      đẩy nhanh tiến độ|tháo gỡ vướng mắc|đấu thầu rộng rãi|duy tu`),
  },
  {
    section: 'giao-duc',
    nouns:
      split(`học sinh|giáo viên|nhà trường|năm học mới|phụ huynh|lớp học|kỳ thi tốt nghiệp|sách giáo khoa|
      trường mầm non|học bổng|thư viện|chương trình giáo dục|xe đạp|thầy cô|đề thi|điểm chuẩn|sinh viên|phòng máy|
      trường nội trú|bữa ăn bán trú|đuối nước|kỹ năng sống|tiết học mở|bục giảng|khuyến học|tập vở|mái trường`),
    verbs:
      split(`giảng dạy|ôn tập|khai giảng|tuyển sinh|trao học bổng|tiếp bước đến trường|phổ cập|đổi mới phương pháp|
      dạy thêm|học nghề|bơi lội|chấm thi|vận động trẻ ra lớp`),
  },
  {
    section: 'y-te-suc-khoe',
    nouns:
      split(`bệnh nhân|bác sĩ|bệnh viện|trạm y tế|sốt xuất huyết|vắc xin|thuốc men|bảo hiểm y tế|dịch bệnh|
      khám bệnh miễn phí|sức khỏe cộng đồng|ca phẫu thuật|điều dưỡng|phòng khám|tay chân miệng|lăng quăng|hiến máu|
      ngộ độc thực phẩm|người cao tuổi|tim mạch|đái tháo đường|bệnh dại|khẩu trang|hồ sơ sức khỏe|nhà thuốc|đông y`),
    verbs:
      split(`khám và điều trị|tiêm chủng|phòng chống|cấp cứu|xét nghiệm|phun hóa chất|hội chẩn từ xa|theo dõi|
      tư vấn dinh dưỡng|cách ly|ghép thận|hiến máu nhân đạo`),
  },
  {
    section: 'phap-luat',
    nouns:
      split(`bị cáo|tòa án|công an|vụ án|hành vi vi phạm|ma túy|lừa đảo|đối tượng|tang vật|hình phạt|luật sư|
      viện kiểm sát|hợp đồng giả|tài khoản ngân hàng|trộm cắp|nồng độ cồn|cờ bạc|hàng lậu|thuốc lá điếu|giấy tờ tùy thân|
      hồ sơ vụ án|người bị hại|bản án sơ thẩm|kháng cáo|camera an ninh|chó nghiệp vụ|mã độc`),
    verbs:
      split(`bắt giữ|khởi tố|điều tra làm rõ|xét xử|tuyên phạt|chiếm đoạt|trình báo|xử phạt hành chính|truy nã|
      tuần tra|tạm giữ|khai nhận|đầu thú`),
  },
  {
    section: 'van-hoa',
    nouns:
      split(`di tích lịch sử|lễ hội|đờn ca tài tử|nghệ nhân|làng nghề|nhà văn hóa|khách du lịch|bảo tàng|cải lương|
      áo dài|đình làng|di sản|sân khấu|múa rối nước|chùa cổ|ẩm thực|trang phục|câu lạc bộ thơ|vọng cổ|phim tài liệu|
      tranh sơn dầu|tượng đài|bánh xèo|ghe ngo|trống hội|kèn lá|hát bội|sắc phong|gốm đỏ`),
    verbs:
      split(`bảo tồn|biểu diễn|trùng tu|khai hội|truyền dạy|quảng bá|sưu tầm|trưng bày|tái hiện|phục dựng|
      đón tiếp du khách|hòa tấu`),
  },
  {
    section: 'the-thao',
    nouns:
      split(`vận động viên|đội tuyển|trận đấu|huy chương vàng|huấn luyện viên|sân vận động|giải vô địch|cầu thủ|
      bàn thắng|bóng đá|bóng chuyền|cử tạ|đua thuyền|điền kinh|lượt về|khán giả|thủ môn|cờ vua|võ cổ truyền|bơi lội|
      trọng tài|phạt đền|vòng loại|tiền đạo|kỷ lục|chạy việt dã|bi sắt|xe đạp đường trường`),
    verbs:
      split(`thi đấu|giành chiến thắng|ghi bàn|tập luyện|dẫn trước|vô địch|gỡ hòa|tranh tài|cổ vũ|lập kỷ lục|
      đăng cai|trụ hạng`),
  },
  {
    section: 'an-sinh-xa-hoi',
    nouns:
      split(`hộ nghèo|nhà tình thương|quỹ vì người nghèo|mạnh thường quân|gia đình chính sách|người khuyết tật|
      phần quà|trợ cấp|thương binh|mẹ anh hùng|trẻ mồ côi|hội từ thiện|vốn vay ưu đãi|bếp ăn|bò sinh sản|
      ngày công lao động|mái ấm|hộ cận nghèo|nhà dột nát|cụ già neo đơn|xe lăn|sổ tiết kiệm|suất cơm|gạo trắng`),
    verbs:
      split(`hỗ trợ|trao tặng|thăm hỏi|vận động đóng góp|xóa nhà tạm|giảm nghèo bền vững|chăm lo đời sống|
      bàn giao nhà|giúp đỡ|sẻ chia|vươn lên thoát nghèo`),
  },
  {
    section: 'cong-nghiep',
    nouns: split(`doanh nghiệp|nhà máy|khu công nghiệp|công nhân|đơn hàng|điện gió|nhà đầu tư|dây chuyền|
      môi trường đầu tư|lao động có tay nghề|sản lượng|xuất khẩu|nguyên liệu|cụm công nghiệp|thuế|trạm biến áp|
      năng lượng tái tạo|kho lạnh|bao bì|may mặc|chế biến gạo|tua bin|lưới điện|thủ tục đầu tư|nước thải|chứng chỉ`),
    verbs:
      split(`sản xuất|mở rộng thị trường|thu hút đầu tư|vận hành|tăng ca|xúc tiến thương mại|ký kết hợp đồng|
      tuyển dụng|nâng công suất|đấu nối|chuyển giao công nghệ`),
  },
  {
    section: 'moi-truong',
    nouns:
      split(`rác thải|biến đổi khí hậu|sạt lở|bờ sông|triều cường|rừng phòng hộ|nguồn nước|bão số|mưa lớn|
      xâm nhập mặn|cây xanh|túi ni lông|bãi rác|kè chắn sóng|nước ngầm|giông lốc|đê biển|cát sông|khí thải|chim di cư|
      vườn quốc gia|đốt đồng|quan trắc|ranh mặn|lục bình|bùn thải|ngập úng`),
    verbs:
      split(`thu gom|trồng rừng|ứng phó|di dời khẩn cấp|khắc phục hậu quả|phân loại|cảnh báo|tái chế|đóng cọc|
      ra quân dọn dẹp|hộ đê|cháy rừng`),
  },
];

/** Words that stand in every kind of article. */
export const commonNouns =
  split(`người dân|địa phương|cơ quan|đơn vị|công tác|tình hình|kết quả|thời gian|hoạt động|
  chương trình|kế hoạch|vấn đề|nhiệm vụ|điều kiện|đời sống|chính quyền|phong trào|nhu cầu|hiệu quả|mô hình|lực lượng|
  cán bộ|khó khăn|giải pháp|kinh tế|chất lượng|mục tiêu|bà con|ý kiến|nguồn vốn|gia đình|xã hội|báo cáo|cuộc họp|
  thành viên|sản phẩm|chủ trương|dự án|hồ sơ|ngày hội|số liệu|ấp văn hóa|đoàn viên|nông thôn mới|đô thị văn minh|
  hội viên|phụ nữ|thanh niên|cựu chiến binh|công đoàn|mặt trận|tổ dân phố|chợ phiên|chuyển đổi số|dịch vụ công|
  quyết tâm|đồng thuận|kinh nghiệm|bài học|tiềm năng|lợi thế|thu nhập|ngân sách|hạ tầng|cơ sở vật chất|tai nạn|niềm tin`);

export const commonVerbs =
  split(`thực hiện|tổ chức|tham gia|triển khai|phát triển|tăng cường|đề nghị|tập trung|phối hợp|
  kiểm tra|góp phần|tiếp tục|nâng cao|hoàn thành|tuyên truyền|đánh giá|xây dựng|phát huy|tạo điều kiện|bảo đảm|ghi nhận|
  chia sẻ|cho biết|khẳng định|biểu dương|rà soát|công bố|chủ động|hướng dẫn|duy trì|nhân rộng|khai mạc|kiến nghị|đối thoại|
  ban hành|chấn chỉnh|lắng nghe|tổng kết|phát động|ký cam kết|giám sát|sơ kết|khen thưởng|tiếp xúc cử tri`);

export const qualities =
  split(`tốt|mới|cao|lớn|nhanh|đồng bộ|kịp thời|thiết thực|hiệu quả|rõ nét|nghiêm túc|bền vững|tích cực|
  cụ thể|thường xuyên|chặt chẽ|sâu rộng|quyết liệt|đúng quy định|thuận lợi|đáng kể|sôi nổi|khẩn trương|hài hòa|vui tươi|
  khỏe mạnh|trang trọng|thấu đáo|chu đáo|thông thoáng|quy củ|lưu loát|xòa bóng mát|thủy chung`);

/** The small words between, by how often they are written. */
export const links =
  split(`và|của|các|được|cho|trong|với|những|đã|là|có|để|đến|tại|về|từ|ở|này|cũng|khi|theo|trên|nhiều|
  phải|do|ra|qua|sẽ|vào|còn|như|sau|nhằm|một|mỗi|cùng|đang|vừa|rất|lại|thì|mà|nhất là|trước|giữa|bằng|vẫn|chỉ|nếu|bởi|dù`);

export const openers =
  split(`Theo đó|Bên cạnh đó|Thời gian qua|Hiện nay|Trong khi đó|Tại buổi làm việc|Để làm được điều ấy|
  Những năm gần đây|Ngay từ đầu năm|Cùng với đó|Nhờ vậy|Tuy nhiên|Dịp này|Qua khảo sát|Ngoài ra|Sáng cùng ngày|Chiều qua|
  Từ đầu vụ đến nay|Cuối tuần rồi|Hơn mười năm trước`);

export const offices =
  split(`ủy ban nhân dân xã|hội nông dân|đoàn thanh niên|hội liên hiệp phụ nữ|phòng kinh tế|ban chỉ đạo|
  đảng ủy xã|mặt trận tổ quốc|công an phường|trung tâm y tế|ban quản lý|sở giáo dục và đào tạo|hội đồng nhân dân|
  hạt kiểm lâm|đồn biên phòng|chi cục thủy lợi|ban dân vận|hội chữ thập đỏ|đài khí tượng|ngân hàng chính sách`);

export const honorifics = split(
  `ông|bà|anh|chị|đồng chí|em|cụ|thầy|cô|chủ tịch|bí thư|giám đốc|kỹ sư|bác sĩ|đại úy`,
);

export const familyNames = split(
  `Nguyễn|Trần|Lê|Phạm|Huỳnh|Võ|Phan|Trương|Bùi|Đặng|Đỗ|Ngô|Hồ|Dương|Lý|Đinh|Mai|Thạch|Sơn|Tạ`,
);
export const middleNames = split(
  `Văn|Thị|Minh|Hữu|Ngọc|Thanh|Hoàng|Quốc|Kim|Đức|Xuân|Thúy|Công|Bảo|Chí|Trọng|Tuyết|Gia`,
);
export const givenNames =
  split(`Hùng|Lan|Dũng|Hà|Tâm|Hòa|Thảo|Phúc|Nam|Hương|Tuấn|Loan|Sơn|Thủy|Khánh|Vinh|Mỹ|Đạt|Nhàn|Quý|
  Toàn|Yến|Nghĩa|Trinh|Lợi|Thưởng|Diễm|Khoa|Bình|Ánh|Hiếu|Út|Duyên|Kiệt|Oanh|Lực|Thắm|Đông|Huệ|Phong`);

export const placeKinds = split(
  `xã|huyện|ấp|phường|thị trấn|xóm|khóm|cù lao|kênh|sông|chợ|cầu|đường|khu dân cư`,
);
export const placeFirst = split(
  `Vĩnh|An|Tân|Phú|Long|Hòa|Bình|Thạnh|Mỹ|Phước|Đông|Hưng|Châu|Lộc|Thới|Ninh|Khánh|Trà|Rạch|Bàu|Giồng|Cái`,
);
export const placeSecond = split(
  `Lợi|Thành|Hội|Phong|Điền|Trạch|Hải|Quới|Thuận|Thới|Mỹ|Nhuận|Gáo|Tràm|Sậy|Vồn|Đước|Sen|Xiêm|Cạn|Dơi|Mấm|Sơn|Bửu`,
);

export const genres = split('tin|bai-phan-anh|ghi-nhanh|phong-su|tin-van|phong-van|tuong-thuat|binh-luan');
export const kickers = split(`Tiến tới đại hội các cấp|Chuyện ở cơ sở|Nhịp sống đồng bằng|Gương sáng quê mình|
  Ghi ở vùng ngọt|Sổ tay phóng viên|Từ nghị quyết đến cuộc sống`);

function split(list: string): string[] {
  return list.split('|').map((word) => word.replaceAll(/\s+/g, ' ').trim());
}
