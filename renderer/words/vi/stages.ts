export const stages = {
  draft: 'Bản thảo',
  returned: 'Trả lại',
  held: 'Để dành',
  approved: 'Đã duyệt',
  notSigned: 'chưa ký số',
  elsewhere: 'Ở cấp duyệt đã bỏ',
  reference: 'Tư liệu',
};
