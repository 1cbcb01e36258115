import { ExportTarget, type ExportReceipt, type PackageProblem } from '#shared/areas/exchange.ts';
import { AppError } from '#shared/failure.ts';
import { figure } from '#shared/figure.ts';
import { findArticle } from '#shell/cli/find-article.ts';
import { stoppedAnswer } from '#shell/cli/long-work.ts';
import { actor } from '#shell/cli/people.ts';
import { aligned } from '#shell/cli/table.ts';
import type { Answer, Desk, Verb } from '#shell/cli/verb.ts';
import { continued } from '#shell/cli/words.ts';
import { articleOperand } from './articles.ts';
import { withOthers } from './replaced-package.ts';

export const exportPackage: Verb = {
  name: 'export',
  summary: 'Xuất các bài đã duyệt thành một gói cho dàn trang, web và lưu kho',
  help: [
    'Gói được ghi trọn vẹn hoặc không ghi gì, và không đè lên gói đã có nếu không ghi --replace.',
    'Gói đã có còn bài khác, hay tệp có người đã sửa, thì chỉ thay khi ghi rõ giữ (--stay) hay bỏ (--drop).',
  ],
  operands: [{ ...articleOperand, many: true }],
  options: {
    out: { value: 'DIR', help: 'thư mục của gói, chưa có thì tạo; với --zip là tên tệp ZIP', required: true },
    zip: { help: 'ghi thành một tệp ZIP' },
    for: {
      value: 'LIST',
      help: 'gói để làm gì: web, layout, archive, cách nhau bằng dấu phẩy (mặc định: cả ba)',
    },
    replace: { help: 'thay gói đã có' },
    stay: { help: 'cùng --replace: bài khác của gói đã có thì giữ nguyên trong gói, từng byte' },
    drop: { help: 'cùng --replace: bỏ bài khác của gói đã có, và chỗ có người đã sửa trong gói' },
    as: { value: 'PERSON', help: 'người xuất (mặc định: người ở cấp thấp nhất)' },
  },
  opens: 'write',
  run: exportArticles,
};

async function exportArticles(desk: Desk): Promise<Answer> {
  const { client, longWork, typed } = desk;
  const ids = [];
  for (const given of typed.operands) ids.push(await findArticle(client, given));
  const place = { out: typed.values['out']!, zip: typed.switches.has('zip') };
  const input = {
    ...place,
    ...(await withOthers(desk, { ids: [...new Set(ids)], ...place })),
    ...targetsOf(typed.values['for']),
    replace: typed.switches.has('replace'),
    as: await actor(desk),
  };
  const { stop, value: receipt } = await longWork.follow(
    (work) => client.exchange.export({ ...input, work }),
    {
      status: ({ done, total }) => `Đang xuất ${figure(done)}/${figure(total)}`,
    },
  );
  return receipt
    ? receiptAnswer(receipt)
    : stoppedAnswer(stop ?? 'interrupt', 'Đã dừng theo yêu cầu, chưa ghi gói nào.');
}

function targetsOf(list: string | undefined): { targets?: ExportTarget[] } {
  if (list === undefined) return {};
  const names = list.split(',').map((name) => name.trim());
  const { data: targets } = ExportTarget.array().min(1).safeParse(names);
  if (targets) return { targets };
  throw new AppError(
    'invalid_input',
    `--for nhận web, layout, archive, không phải “${list}”. Ví dụ: --for web,layout`,
  );
}

function receiptAnswer(receipt: ExportReceipt): Answer {
  const files = receipt.files.map(({ path, size }) => [`  ${path}`, `${figure(size)} byte`]);
  const title = `Đã xuất ${figure(receipt.articles)} bài, ${figure(receipt.files.length)} tệp (chưa ký số): ${receipt.path}`;
  const headlines = receipt.stayed.map(({ headline }) => headline || 'chưa có tít').join(', ');
  const stayed = headlines && [`Giữ nguyên ${figure(receipt.stayed.length)} bài trong gói: ${headlines}`];
  return { json: receipt, text: [title, aligned(files), ...stayed].join('\n') };
}

export const verify: Verb = {
  name: 'verify',
  summary: 'So từng tệp của một gói với bản kê trong gói',
  operands: [{ name: 'PACKAGE', help: 'thư mục hoặc tệp ZIP của gói' }],
  options: {},
  opens: 'nothing',
  async run({ client, typed }) {
    const result = await client.exchange.verify({ package: typed.operands[0]! });
    const { articles, files, problems } = result;
    if (problems.length > 0) return { json: result, complaint: brokenText(problems), exitCode: 1 };
    return {
      json: result,
      text: `Gói nguyên vẹn: ${figure(articles)} bài, ${figure(files)} tệp đúng như bản kê.`,
    };
  },
};

/** How many problems are named one by one; a package of which nothing is left has hundreds. */
const mostNamed = 20;

function brokenText(problems: readonly PackageProblem[]): string {
  // Each says what to do as well, and it is the same for all of them.
  const clauses = problems.slice(0, mostNamed).map(({ sentence }) => continued(sentence.split('. ')[0]!));
  const more = problems.length > mostNamed ? `; và ${figure(problems.length - mostNamed)} chỗ nữa` : '';
  return `Gói không còn nguyên vẹn: ${clauses.join('; ')}${more}. Hãy lấy lại gói gốc, hoặc xuất lại từ Tòa Soạn.`;
}
