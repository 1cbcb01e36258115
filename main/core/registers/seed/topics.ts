import type { Seeds } from './seed.ts';

/** The top concepts of IPTC Media Topics (codes: IPTC, CC BY 4.0). IPTC has no Vietnamese labels; these are ours. */
export const topics: Seeds<'topic'> = {
  'van-hoa-giai-tri': { title: 'Văn hóa, nghệ thuật, giải trí', mediaTopic: 'medtop:01000000' },
  'phap-luat-toi-pham': { title: 'Tội phạm, pháp luật, tư pháp', mediaTopic: 'medtop:02000000' },
  'thien-tai-tai-nan': { title: 'Thiên tai, tai nạn, sự cố', mediaTopic: 'medtop:03000000' },
  'kinh-te-tai-chinh': { title: 'Kinh tế, doanh nghiệp, tài chính', mediaTopic: 'medtop:04000000' },
  'giao-duc': { title: 'Giáo dục', mediaTopic: 'medtop:05000000' },
  'moi-truong': { title: 'Môi trường', mediaTopic: 'medtop:06000000' },
  'suc-khoe': { title: 'Sức khỏe', mediaTopic: 'medtop:07000000' },
  'chuyen-doi-thuong': { title: 'Chuyện đời thường', mediaTopic: 'medtop:08000000' },
  'lao-dong': { title: 'Lao động', mediaTopic: 'medtop:09000000' },
  'doi-song': { title: 'Đời sống, nghỉ ngơi', mediaTopic: 'medtop:10000000' },
  'chinh-tri-chinh-quyen': { title: 'Chính trị, chính quyền', mediaTopic: 'medtop:11000000' },
  'tin-nguong': { title: 'Tôn giáo, tín ngưỡng', mediaTopic: 'medtop:12000000' },
  'khoa-hoc-cong-nghe': { title: 'Khoa học, công nghệ', mediaTopic: 'medtop:13000000' },
  'xa-hoi': { title: 'Xã hội', mediaTopic: 'medtop:14000000' },
  'the-thao': { title: 'Thể thao', mediaTopic: 'medtop:15000000' },
  'xung-dot-hoa-binh': { title: 'Xung đột, chiến tranh, hòa bình', mediaTopic: 'medtop:16000000' },
  'thoi-tiet': { title: 'Thời tiết', mediaTopic: 'medtop:17000000' },
};
