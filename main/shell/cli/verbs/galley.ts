import { findArticle } from '#shell/cli/find-article.ts';
import { actor } from '#shell/cli/people.ts';
import type { Verb } from '#shell/cli/verb.ts';
import { articleOperand } from './articles.ts';

export const galley: Verb = {
  name: 'galley',
  summary: 'In bản duyệt của một bài thành PDF, cho người duyệt trên giấy',
  help: ['Cần Chromium, Chrome hoặc Edge trên máy. Bản đang viết được lưu thành một bản trước khi in.'],
  operands: [articleOperand],
  options: {
    out: { value: 'FILE.pdf', help: 'tệp PDF sẽ ghi', required: true },
    replace: { help: 'thay tệp đã có' },
    as: { value: 'PERSON', help: 'người in (mặc định: người ở cấp thấp nhất)' },
  },
  opens: 'write',
  async run(desk) {
    const { client, typed } = desk;
    const printed = await client.review.galley({
      id: await findArticle(client, typed.operands[0]!),
      out: typed.values['out']!,
      replace: typed.switches.has('replace'),
      as: await actor(desk),
    });
    const text = `Đã ghi bản duyệt, ${printed.pages} trang (bản ${printed.revision.slice(0, 12)}): ${printed.path}`;
    return { json: printed, text };
  },
};
