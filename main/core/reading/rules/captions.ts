/**
 * Words by which a caption shows what is in the picture, with what they are worth in points; three make a caption.
 * `opens`: the line begins with them; `holds`: they stand anywhere in it.
 */
const cueWords: readonly { readonly points: number; readonly opens?: string; readonly holds?: string }[] = [
  {
    points: 4,
    opens:
      'quang cảnh|toàn cảnh|khung cảnh|một góc|hiện trường|chân dung|phối cảnh|sơ đồ|biểu đồ|trong ảnh|từ trái qua|từ trái sang',
  },
  { points: 2, opens: 'một đoạn|cảnh|hình ảnh|mô hình|bên trong|khu vực' },
  {
    points: 1,
    opens:
      'đồng chí|ông|bà|anh|chị|em|cô|chú|bác|cụ|các|đại biểu|lãnh đạo|người dân|nông dân|công nhân|học sinh|giáo viên|cán bộ|chiến sĩ|lực lượng|đoàn viên|thanh niên|ngư dân|bà con|du khách|khách|cầu thủ|nghệ sĩ|ca sĩ|diễn viên|bác sĩ|nhân viên|thành viên|đại diện|chủ tịch|phó chủ tịch|bí thư|phó bí thư|thủ tướng|bộ trưởng|tổng bí thư|giám đốc|đồng bào|nhiều|những',
  },
  {
    points: 2,
    holds:
      'chụp ảnh|chụp hình|bắt tay|trao quà|trao tặng|trao bằng|trao giấy|trao hoa|trao kinh phí|trao biển|trao cờ|trao học bổng|trao quyết định|trao lại|tặng hoa|tặng quà|ký kết|cắt băng|thắp hương|dâng hương|đặt vòng hoa|phát biểu|trao đổi với|chúc mừng|chủ trì|kiểm tra|thăm hỏi|giới thiệu|biểu diễn|tiết mục|tham quan|khảo sát|hướng dẫn',
  },
  {
    points: 1.5,
    holds:
      'thu hoạch|chăm sóc|ra quân|dọn|thi công|xếp hàng|tập luyện|thi đấu|làm việc|sản xuất|vận chuyển|tuần tra|gặt|cấy|gieo|vá|đan|nấu|bày bán|lắp đặt|xếp|chèo|phơi|hái|chờ|đón|tiễn|rước|diễu hành|xem|ngắm|vui chơi',
  },
  {
    points: 1,
    holds:
      'đang|tại buổi|tại hội nghị|tại lễ|tại phiên|tại cuộc|tại đại hội|tại hội thảo|tại chương trình|tại điểm|tại khu|tại xã|tại nhà|trong buổi|trong lễ|trong phiên|trong giờ|trong một|trong ngày|bên|trước giờ|trước khi|trước cửa|trước trụ sở',
  },
  { points: 0.5, holds: 'cùng|trên|dưới|trước|giữa|quanh|ngoài' },
];

/** Who stands where: "(bìa trái)", "(thứ hai từ phải qua)", "(áo trắng)". */
const whoStandsWhere =
  /\((?:(?:bìa |ngoài cùng |ngồi |đứng |hàng )?(?:bên )?(?:trái|phải|giữa|trước|sau|đầu tiên)[^)]*|[^)]*(?:từ trái|từ phải|qua trái|qua phải|sang phải|áo \p{Ll}+|người (?:đứng|ngồi|thứ)|đội nón|cầm micro)[^)]*)\)/iu;

export const captionCues: readonly { readonly pattern: RegExp; readonly points: number }[] = [
  { pattern: whoStandsWhere, points: 4 },
  ...cueWords.map(({ points, opens, holds }) => ({ pattern: cuePattern(opens, holds), points })),
];

function cuePattern(opens: string | undefined, holds: string | undefined): RegExp {
  return opens === undefined
    ? new RegExp(`(?<!\\p{L})(?:${holds ?? '(?!)'})(?!\\p{L})`, 'iu')
    : new RegExp(`^(?:${opens})(?!\\p{L})`, 'iu');
}
