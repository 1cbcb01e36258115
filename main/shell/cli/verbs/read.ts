import type { ReadPage } from '#shared/areas/reading.ts';
import { apart, fieldRows, readBodyText, readingNotes } from '#shell/cli/article-text.ts';
import { wrapped } from '#shell/cli/table.ts';
import { statedTimeText } from '#shell/cli/times.ts';
import type { Verb } from '#shell/cli/verb.ts';
import { bylineText } from '#shell/cli/words.ts';

export const read: Verb = {
  name: 'read',
  summary: 'Đọc một trang báo đã lưu và cho xem từng mục, không lưu gì',
  help: ['Đọc được tệp .txt, .html, .mht, .docx, .doc; Unicode, TCVN3 (ABC) và VNI.'],
  operands: [{ name: 'FILE', help: 'tệp của trang báo' }],
  options: {},
  opens: 'nothing',
  async run({ client, typed, width }) {
    const page = await client.reading.read({ file: typed.operands[0]! });
    return { json: page, text: pageText(page, width) };
  },
};

function pageText(page: ReadPage, width: number | undefined): string {
  const fields = fieldRows([
    ['Tít dẫn', page.kicker],
    ['Tít', page.headline],
    ['Tít phụ', page.subheadline],
    ['Lúc đăng', page.publishedAt ? statedTimeText(page.publishedAt) : ''],
    ['Tác giả', page.bylines.map(bylineText).join('; ')],
    ['Nguồn', page.source],
    ['Bảng mã', page.encoding],
  ]);
  const lead = page.leadTag ? `(${page.leadTag}) - ${page.lead}` : page.lead;
  return apart([fields, wrapped(lead, width), ...readBodyText(page.body, width), ...readingNotes(page)]);
}
