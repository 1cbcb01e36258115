import { namesIn } from '#shared/areas/names/look.ts';
import type { NameIndex } from '#shared/areas/names/name-index.ts';

const who =
  /(?<!\p{L})(?:ông|bà|anh|chị|em|cô|chú|bác|cụ|cháu|đồng chí|bà con|người|nhân dân|nông dân|ngư dân|công nhân|học sinh|sinh viên|giáo viên|thầy cô|đoàn viên|hội viên|đại biểu|lãnh đạo|cán bộ|chiến sĩ|thanh niên|phụ nữ|nhóm|đội|đoàn|gia đình|hộ|du khách|khách|tiểu thương|bác sĩ|lực lượng)(?!\p{L})/iu;
const where =
  /(?<!\p{L})(?:tại|ở|trên|trong|trước|bên|giữa|ấp|thôn|bản|khóm|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP|tỉnh|đường|quốc lộ|cầu|sông|kênh|rạch|biển|bãi|cảng|bến|chợ|trường|bệnh viện|nhà máy|khu|cánh đồng|ruộng)(?!\p{L})/iu;
const when =
  /\d{1,2}\s*[/.-]\s*\d{1,2}|(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|tuần|tháng|năm|mùa|vụ|hôm|tết|lễ|hội nghị|đại hội|buổi|giờ|khi|lúc|sau|trước)(?!\p{L})/iu;

/** Two words with a capital each, the first not only for beginning the sentence. */
const capitalised = /(?<=\S\s)\p{Lu}\p{Ll}*\s\p{Lu}\p{Ll}*|^\p{Lu}\p{Ll}+\s\p{Lu}/u;

/** What a caption does not say, as far as its words tell: who is seen, where it is, when it was. */
export function untold(caption: string, names: NameIndex): string[] {
  const { found, people } = namesIn(caption, names);
  const types = found.flatMap(({ title }) => names.ofTitle.get(title)?.map(({ type }) => type) ?? []);
  const says: readonly (readonly [what: string, isSaid: boolean])[] = [
    ['ai', people.length > 0 || types.includes('person') || who.test(caption) || capitalised.test(caption)],
    ['ở đâu', types.includes('place') || types.includes('body') || where.test(caption)],
    ['khi nào', when.test(caption)],
  ];
  return says.flatMap(([what, isSaid]) => (isSaid ? [] : [what]));
}
