import type { KeptSample } from '#shared/areas/sample.ts';
import { figure } from '#shared/figure.ts';
import { titledList } from '#shell/cli/article-text.ts';
import { stoppedAnswer } from '#shell/cli/long-work.ts';
import type { Answer, Desk, Verb } from '#shell/cli/verb.ts';

export const sample: Verb = {
  name: 'sample',
  summary: 'Thêm tòa soạn mẫu để xem và làm thử, hoặc gỡ đi',
  help: [
    'Tòa soạn mẫu là một số báo tám trang của một tỉnh không có thật: tin bài ở mọi khâu, người, ảnh, tư liệu.\n' +
      'Gỡ là xóa hẳn. Bài đã có người sửa hoặc góp ý thì ở lại; thêm --even-edited để gỡ cả những bài ấy.',
  ],
  operands: [],
  options: {
    remove: { help: 'gỡ tòa soạn mẫu' },
    'even-edited': { help: 'gỡ cả những bài mẫu đã có người sửa (dùng với --remove)' },
  },
  opens: 'write',
  run: (desk) => (desk.typed.switches.has('remove') ? remove(desk) : add(desk)),
};

async function add({ client, longWork }: Desk): Promise<Answer> {
  const { stop, value } = await longWork.follow((work) => client.sample.add({ work }), {
    status: ({ done, total }) => `Đang thêm tòa soạn mẫu ${figure(done)}/${figure(total)}`,
  });
  if (!value) return stoppedAnswer(stop ?? 'interrupt', 'Đã dừng theo yêu cầu, chưa có gì được thêm vào.');
  const { articles, references, photos, entries } = value;
  const text = `Đã thêm tòa soạn mẫu: ${figure(articles)} tin bài, ${figure(references)} tư liệu, ${figure(photos)} ảnh, ${figure(entries)} mục trong các danh sách.\nGỡ đi: desk sample --remove`;
  return { json: value, text };
}

async function remove({ client, typed }: Desk): Promise<Answer> {
  const removed = await client.sample.remove({ evenEdited: typed.switches.has('even-edited') });
  const { articles, photos, entries, kept } = removed;
  const done = `Đã gỡ tòa soạn mẫu: ${figure(articles)} bài, ${figure(photos)} ảnh, ${figure(entries)} mục trong các danh sách.`;
  if (kept.length === 0) return { json: removed, text: done };
  return { json: removed, text: `${done}\n${titledList('Ở lại:', kept.map(keptText))}` };
}

const untitled = 'chưa có tít';

const reasons: Readonly<Record<KeptSample['why'], (by: string) => string>> = {
  edited: () => 'đã có người sửa',
  chosen: () => 'đang là người dùng máy này',
  named: (by) => `còn có tên trong “${by}”`,
};

function keptText({ title, why, by }: KeptSample): string {
  return `${title || untitled} (${reasons[why](by || untitled)})`;
}
