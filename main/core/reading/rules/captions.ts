/** What stands before the name of whoever made a picture. Any case; the name runs to the end of the line. */
const creditLabel = String.raw`(?:ảnh|hình|hình ảnh|ảnh và clip|ảnh, clip|ảnh, video|clip|video|đồ họa|đồ hoạ|infographic|tranh|minh họa|minh hoạ|nguồn ảnh|nguồn hình|ảnh chụp màn hình|ảnh cắt từ clip|photo)`;
const illustration = String.raw`(?:ảnh|hình|hình ảnh)\s+(?:có tính chất\s+|mang tính chất\s+)?(?:minh họa|minh hoạ|tư liệu|lưu trữ)`;
const edge = String.raw`(?:^|[\s.,;:!?…”"’)\]|/–—-])[\s([|/–—-]*`;
const close = String.raw`\s*[)\]]?\s*[.,;]?\s*$`;

/**
 * Ways of naming the maker of a picture at the end of its caption. `credit` is kept as printed, without the label;
 * `literal` is itself the credit. Earlier rows win. `maxWords` guards prose that merely ends in such words.
 */
export const creditPatterns: readonly { readonly pattern: RegExp; readonly maxWords: number }[] = [
  {
    pattern: new RegExp(
      `${edge}${illustration}\\s*[-–—:.,(]*\\s*(?:nguồn|ảnh|theo)?\\s*[:：]\\s*(?<credit>[^:]{1,70}?)${close}`,
      'iu',
    ),
    maxWords: 90,
  },
  {
    pattern: new RegExp(`${edge}${creditLabel}\\s*[:：]\\s*(?<credit>[^:]{1,80}?)${close}`, 'iu'),
    maxWords: 90,
  },
  {
    pattern: new RegExp(
      `${edge}(?:ảnh|hình)\\s+do\\s+(?<credit>.{2,60}?(?:cung cấp|gửi|chụp))${close}`,
      'iu',
    ),
    maxWords: 90,
  },
  {
    pattern: new RegExp(
      `${edge}(?:ảnh|hình)\\s+(?<credit>(?:nhân vật|gia đình|bạn đọc|đơn vị|cơ quan|công an|cư dân|cđv|nvcc).{0,30}?)${close}`,
      'iu',
    ),
    maxWords: 60,
  },
  { pattern: new RegExp(`${edge}(?<literal>${illustration})${close}`, 'iu'), maxWords: 60 },
  {
    pattern: new RegExp(
      `${edge}(?<literal>ảnh (?:chụp màn hình|chụp lại|cắt từ clip|từ clip|cắt từ video|từ video|trích xuất camera|tác giả|của tác giả|sưu tầm))${close}`,
      'iu',
    ),
    maxWords: 60,
  },
  { pattern: new RegExp(`${edge}nguồn\\s*[:：]\\s*(?<credit>[^:]{1,60}?)${close}`, 'iu'), maxWords: 40 },
  {
    pattern: new RegExp(`[(\\[]\\s*(?:ảnh|hình)\\s+(?<credit>[\\p{Lu}].{0,40}?)[)\\]]\\s*\\.?\\s*$`, 'iu'),
    maxWords: 60,
  },
  {
    pattern:
      /[.!?”"–—-]\s*Ảnh\s+(?<credit>(?:[A-ZĐ]{2,}|\p{Lu}[\p{L}.]*)(?:[\s/](?:[A-ZĐ]{2,}|\p{Lu}[\p{L}.]*)){0,3})\s*\.?\s*$/u,
    maxWords: 60,
  },
];

/** What a desk writes before a caption to say that it is one. Taken off. */
export const captionPrefix =
  /^\s*[[(]?(?:ảnh|hình|chú thích(?: ảnh)?|chú thích hình|caption)\s*(?:số\s*)?\d*\s*[\])]?\s*[:：]\s*/iu;

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
