import type { z } from 'zod';
import type { DataNote, DataProblem, upkeep } from '#shared/areas/upkeep.ts';
import { figure } from '#shared/figure.ts';
import { apart, titledList } from '#shell/cli/article-text.ts';
import { stoppedAnswer } from '#shell/cli/long-work.ts';
import type { Answer, Desk, Verb } from '#shell/cli/verb.ts';

type Report = z.output<typeof upkeep.check.output>;

export const check: Verb = {
  name: 'check',
  summary: 'Kiểm tra mọi thứ đã lưu; với --repair thì làm lại danh sách và phần tìm kiếm từ các bài',
  help: [
    'Không ghi --repair thì không sửa gì, và chạy được khi cửa sổ đang mở. Với --repair: làm lại danh sách, khâu duyệt\n' +
      'và phần tìm kiếm từ các bài; không bao giờ đụng đến các bản, lần ký duyệt, góp ý và ảnh.',
  ],
  operands: [],
  options: { repair: { help: 'làm lại những chỗ của danh sách và phần tìm kiếm không khớp với bài' } },
  opens: ({ switches }) => (switches.has('repair') ? 'write' : 'read'),
  run: checkFolder,
};

async function checkFolder(desk: Desk): Promise<Answer> {
  const { client, longWork, typed } = desk;
  const repair = typed.switches.has('repair')
    ? await longWork.follow((work) => client.upkeep.repair({ work }), {
        status: ({ done, total }) => `Đang sửa ${figure(done)}/${figure(total)}`,
      })
    : undefined;
  if (repair && !repair.value)
    return stoppedAnswer(repair.stop ?? 'interrupt', 'Đã dừng theo yêu cầu; những gì đã sửa xong vẫn giữ.');
  const { stop, value } = await longWork.follow((work) => client.upkeep.check({ work }), {
    status: ({ done, total }) => `Đang kiểm tra ${figure(done)}/${figure(total)}`,
  });
  if (!value) return stoppedAnswer(stop ?? 'interrupt', 'Đã dừng theo yêu cầu, chưa xem hết dữ liệu.');
  return reportAnswer(value, repair?.value?.repaired);
}

function reportAnswer(report: Report, repaired: readonly DataNote[] | undefined): Answer {
  const { problems, notes } = report;
  return {
    json: repaired ? { repaired, ...report } : report,
    text: apart([
      repaired ? repairedText(repaired) : '',
      stateText(report),
      titledList('Lưu ý:', notes.map(lineOf)),
    ]),
    ...verdictOn(problems),
  };
}

function repairedText(repaired: readonly DataNote[]): string {
  return repaired.length === 0 ? 'Không có gì phải sửa.' : titledList('Đã sửa:', repaired.map(lineOf));
}

function stateText({ articles, revisions, signOffs, assets, problems }: Report): string {
  const counts = `${figure(articles)} bài, ${figure(revisions)} bản, ${figure(signOffs)} lần ký duyệt, ${figure(assets)} ảnh`;
  if (problems.length === 0) return `Dữ liệu nguyên vẹn: ${counts}.`;
  return titledList(`Đã xem ${counts}:`, problems.map(lineOf));
}

function lineOf({ subject, sentence }: DataNote): string {
  return `${subject}: ${sentence}`;
}

/** What can be made anew is a person's to have made anew; the rest is what backups are for. */
function verdictOn(problems: readonly DataProblem[]): Pick<Answer, 'complaint' | 'exitCode'> {
  const lost = problems.filter(({ isRepairable }) => !isRepairable).length;
  if (lost > 0)
    return {
      complaint: `Dữ liệu có ${figure(lost)} chỗ hỏng. Hãy giữ nguyên thư mục dữ liệu và khôi phục từ bản sao lưu.`,
      exitCode: 2,
    };
  if (problems.length === 0) return {};
  return {
    complaint: `Các bài vẫn nguyên vẹn, nhưng danh sách hoặc phần tìm kiếm có ${figure(problems.length)} chỗ không khớp với bài. Sửa bằng: desk check --repair`,
    exitCode: 1,
  };
}
