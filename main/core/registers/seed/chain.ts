import type { Seeds } from './seed.ts';

/** The approval chain of a provincial paper, its titles, and one person for each level to begin with. */
export const levels: Seeds<'level'> = {
  reporter: { title: 'Phóng viên', rank: 0, waiting: 'Bản thảo' },
  desk: { title: 'Phòng, ban', rank: 1, waiting: 'Chờ biên tập' },
  secretariat: { title: 'Thư ký tòa soạn', rank: 2, waiting: 'Chờ thư ký tòa soạn' },
  board: { title: 'Ban Biên tập', rank: 3, waiting: 'Chờ Ban Biên tập duyệt' },
};

export const roles: Seeds<'role'> = {
  'phong-vien': { title: 'Phóng viên', level: 'reporter' },
  'cong-tac-vien': { title: 'Cộng tác viên', level: 'reporter' },
  'bien-tap-vien': { title: 'Biên tập viên', level: 'desk' },
  'truong-phong': { title: 'Trưởng phòng', level: 'desk' },
  'pho-truong-phong': { title: 'Phó Trưởng phòng', level: 'desk' },
  'thu-ky-toa-soan': { title: 'Thư ký tòa soạn', level: 'secretariat' },
  'tong-thu-ky': { title: 'Tổng Thư ký tòa soạn', level: 'secretariat' },
  'pho-tong-bien-tap': { title: 'Phó Tổng Biên tập', level: 'board' },
  'tong-bien-tap': { title: 'Tổng Biên tập', level: 'board' },
  'giam-doc-tong-bien-tap': { title: 'Giám đốc - Tổng Biên tập', level: 'board' },
};

export const people: Seeds<'person'> = {
  'phong-vien': { name: 'Phóng viên', role: 'phong-vien', penNames: [], shortForms: [] },
  'bien-tap': { name: 'Biên tập', role: 'bien-tap-vien', penNames: [], shortForms: [] },
  'thu-ky': { name: 'Thư ký', role: 'thu-ky-toa-soan', penNames: [], shortForms: [] },
  'tong-bien-tap': { name: 'Tổng Biên tập', role: 'tong-bien-tap', penNames: [], shortForms: [] },
};
