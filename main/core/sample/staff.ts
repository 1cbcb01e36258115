import type { RegisterValues } from '#shared/areas/registers.ts';
import { sampleId } from './sample-id.ts';

/** Whoever works at the sample newsroom. Nobody of them lives anywhere. */
export const staff = {
  quyen: colleague('Đặng Thúy Quyên', 'phong-vien', ['Thúy Quyên'], ['T.Q']),
  dang: colleague('Lê Minh Đăng', 'phong-vien', ['Minh Đăng', 'Đăng Lê'], ['M.Đ']),
  nghiem: colleague('Huỳnh Hữu Nghiêm', 'phong-vien', ['Hữu Nghiêm', 'Hai Nghiêm'], ['H.N']),
  loan: colleague('Nguyễn Thị Ngọc Loan', 'phong-vien', ['Ngọc Loan'], ['N.L']),
  chau: colleague('Phan Bảo Châu', 'phong-vien', ['Bảo Châu'], ['B.C']),
  vy: colleague('Tô Khánh Vy', 'cong-tac-vien', ['Khánh Vy'], ['K.V']),
  the: colleague('Ngô Văn Thể', 'cong-tac-vien', ['Thể Ngô'], ['T.N']),
  oanh: colleague('Võ Kim Oanh', 'truong-phong', ['Kim Oanh'], ['K.O']),
  dung: colleague('Trương Quốc Dũng', 'bien-tap-vien', ['Quốc Dũng', 'Trương Dũng'], ['Q.D']),
  tam: colleague('Lý Thanh Tâm', 'thu-ky-toa-soan', ['Thanh Tâm'], ['T.T']),
  nhuan: colleague('Bùi Đức Nhuận', 'tong-thu-ky', ['Đức Nhuận'], ['Đ.N']),
  diep: colleague('Mai Ngọc Diệp', 'pho-tong-bien-tap', ['Ngọc Diệp', 'Mai Diệp'], ['N.D']),
  vinh: colleague('Dương Thế Vinh', 'giam-doc-tong-bien-tap', ['Thế Vinh'], ['T.V']),
} as const;

export type Colleague = keyof typeof staff;

function colleague(name: string, role: string, penNames: string[], shortForms: string[]) {
  const value: RegisterValues['person'] = { name, role, penNames, shortForms };
  return { id: sampleId(name), value };
}
