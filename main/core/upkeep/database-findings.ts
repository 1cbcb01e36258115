import { figure } from '#shared/figure.ts';
import type { DatabaseState } from './database-state.ts';
import { damage, derived, type Finding } from './finding.ts';

/** What a row is to a person, of the tables that hold what was written. All others can be made anew. */
const rowNames: Readonly<Record<string, string>> = {
  working_field: 'mục của bản đang viết',
  working_block: 'đoạn của bản đang viết',
  revision: 'bản',
  revision_parent: 'nối tiếp giữa các bản',
  sign_off: 'lần ký duyệt',
  thread: 'góp ý',
  thread_message: 'lời góp ý',
  thread_anchor: 'chỗ của góp ý',
  page_reading: 'danh sách dòng bỏ ra',
};

export function databaseFindings({ damage: broken, wordIndexDamage, strays }: DatabaseState): Finding[] {
  return [
    ...broken.map((message) => damage('cơ sở dữ liệu', `Cơ sở dữ liệu bị hỏng (${message}).`)),
    ...wordIndexDamage.slice(0, 1).map(() => derived('tìm kiếm', 'Phần tìm kiếm bị hỏng.')),
    ...Object.entries(strays).map(([table, count]) => strayFinding(table, count)),
  ];
}

/** Whether something that can be made anew belongs to an article that is not there. */
export function hasDerivedStrays(strays: DatabaseState['strays']): boolean {
  return Object.keys(strays).some((table) => !Object.hasOwn(rowNames, table));
}

function strayFinding(table: string, count: number): Finding {
  const name = Object.hasOwn(rowNames, table) ? rowNames[table] : undefined;
  return name === undefined
    ? derived('tìm kiếm', `Phần tìm kiếm còn giữ ${figure(count)} bài không có nữa.`)
    : damage(name, `Có ${figure(count)} ${name} mà bài, hoặc bản đi trước nó, không còn.`);
}
