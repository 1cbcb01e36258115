import type { Seeds } from './seed.ts';

/** Genres that tell everything in one paragraph or in pictures. */
const withoutLead = ['tin-van', 'tin-tong-hop', 'tra-loi-ban-doc', 'anh', 'phong-su-anh', 'tranh', 'van-hoc'];

/** What must be there before an article is signed off or exported. An error blocks; a warning only says so. */
export const checks: Seeds<'check'> = {
  'thieu-tit': { title: 'Có tít', rule: 'headline', level: 'error' },
  'thieu-sapo': { title: 'Có sapo', rule: 'lead', level: 'error', exceptGenres: withoutLead },
  'thieu-tac-gia': { title: 'Có tác giả', rule: 'byline', level: 'error', exceptSourced: true },
  'thieu-chuyen-muc': { title: 'Có chuyên mục chính', rule: 'section', level: 'error' },
  'thieu-tep-anh': { title: 'Ảnh có tệp', rule: 'photoFile', level: 'error' },
  'thieu-chu-thich-anh': { title: 'Ảnh có chú thích', rule: 'photoCaption', level: 'error' },
  'thieu-nguon-anh': { title: 'Ảnh có nguồn', rule: 'photoCredit', level: 'error' },
  'thieu-mo-ta-anh': { title: 'Ảnh có mô tả (alt)', rule: 'photoAlt', level: 'off', webLevel: 'warning' },
  'chu-thich-dai': { title: 'Chú thích không quá dài', rule: 'captionLength', level: 'warning', limit: 60 },
  'chu-thich-thieu-y': { title: 'Chú thích nói ai, ở đâu, khi nào', rule: 'captionFacts', level: 'warning' },
  'anh-nho-khi-in': {
    ...{ title: 'Ảnh đủ lớn để in', rule: 'photoResolution', level: 'warning', webLevel: 'off' },
    ...{ leastDpi: 150, printWidth: 102 },
  },
  'tit-dai': { title: 'Tít không quá dài', rule: 'headlineLength', level: 'warning', limit: 25 },
  'sapo-dai': { title: 'Sapo không quá dài', rule: 'leadLength', level: 'warning', limit: 120 },
  'nguon-anh-khong-khop': { title: 'Tên tắt dưới ảnh có người ký', rule: 'creditByline', level: 'warning' },
  'but-danh-trung': { title: 'Bút danh chỉ một người ký', rule: 'penNameShared', level: 'warning' },
  'ten-sai-mot-chu': { title: 'Tên đúng như sổ tên', rule: 'nameSpelling', level: 'warning' },
  'ten-hai-cach': { title: 'Một tên viết một cách', rule: 'nameTwoWays', level: 'warning' },
  'chuc-vu-sai-ngay': { title: 'Chức vụ đúng vào ngày của bài', rule: 'titleOutOfDate', level: 'warning' },
  'don-vi-khong-con': { title: 'Cơ quan, địa danh còn tồn tại', rule: 'nameAbolished', level: 'warning' },
  'thu-tu-neu-ten': { title: 'Thứ tự nêu tên', rule: 'nameOrder', level: 'warning' },
  'con-cho-de-trong': { title: 'Không còn “???”', rule: 'placeholder', level: 'error' },
  'con-doan-trong': { title: 'Không còn đoạn trống', rule: 'emptyBlock', level: 'error' },
  'con-cho-sua': { title: 'Đã xử lý hết chỗ sửa', rule: 'openChanges', level: 'error' },
};
