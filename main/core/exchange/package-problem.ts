import type { PackageProblem } from '#shared/areas/exchange.ts';

const sentences: Readonly<Record<PackageProblem['problem'], (path: string) => string>> = {
  missing: (path) => `Thiếu tệp “${path}”. Hãy chép lại cả gói, hoặc xuất lại từ Tòa Soạn.`,
  changed: (path) => `Tệp “${path}” đã khác so với lúc xuất. Hãy lấy lại gói gốc, hoặc xuất lại từ Tòa Soạn.`,
  unlisted: (path) => `Tệp “${path}” không có trong danh mục của gói. Hãy chuyển tệp này ra ngoài gói.`,
  unreadable: (path) => `Không đọc được tệp “${path}”. Hãy chép lại cả gói, hoặc xuất lại từ Tòa Soạn.`,
};

export function problemIn(path: string, problem: PackageProblem['problem']): PackageProblem {
  return { path, problem, sentence: sentences[problem](path) };
}
