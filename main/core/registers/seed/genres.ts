import type { Seeds } from './seed.ts';

/** Thể loại: what kind of piece it is. */
export const genres: Seeds<'genre'> = {
  'tin-van': { title: 'Tin vắn', group: 'brief' },
  tin: { title: 'Tin', group: 'news' },
  'tin-tong-hop': { title: 'Tin tổng hợp', group: 'news' },
  'tra-loi-ban-doc': { title: 'Trả lời bạn đọc', group: 'news' },
  'bai-phan-anh': { title: 'Bài phản ánh', group: 'feature' },
  'phong-su': { title: 'Phóng sự', group: 'feature' },
  'phong-su-dieu-tra': { title: 'Phóng sự điều tra', group: 'feature' },
  ky: { title: 'Ký', group: 'feature' },
  'ghi-nhanh': { title: 'Ghi nhanh', group: 'feature' },
  'tuong-thuat': { title: 'Tường thuật', group: 'feature' },
  'phong-van': { title: 'Phỏng vấn', group: 'feature' },
  'nguoi-tot-viec-tot': { title: 'Người tốt, việc tốt', group: 'feature' },
  'chinh-luan': { title: 'Chính luận', group: 'opinion' },
  'xa-luan': { title: 'Xã luận', group: 'opinion' },
  'binh-luan': { title: 'Bình luận', group: 'opinion' },
  'nghien-cuu': { title: 'Nghiên cứu, trao đổi', group: 'opinion' },
  'van-hoc': { title: 'Sáng tác văn học', group: 'feature' },
  anh: { title: 'Ảnh', group: 'picture' },
  'phong-su-anh': { title: 'Phóng sự ảnh', group: 'picture' },
  tranh: { title: 'Tranh', group: 'picture' },
};
