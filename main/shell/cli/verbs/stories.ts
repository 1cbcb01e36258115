import type { PackReceipt, StoryArticle, StoryFileView } from '#shared/areas/stories.ts';
import type { WorkId } from '#shared/areas/work.ts';
import { figure } from '#shared/figure.ts';
import { apart, titledList } from '#shell/cli/article-text.ts';
import { findArticle, shortIds } from '#shell/cli/find-article.ts';
import { findRevision } from '#shell/cli/find-revision.ts';
import { stoppedAnswer } from '#shell/cli/long-work.ts';
import { signer } from '#shell/cli/people.ts';
import { aligned } from '#shell/cli/table.ts';
import type { Answer, Desk, Verb } from '#shell/cli/verb.ts';
import { registerTitles } from '#shell/cli/words.ts';
import { articleOperand } from './articles.ts';

export const pack: Verb = {
  name: 'pack',
  summary: 'Đóng gói các bài cùng mọi bản, ký duyệt, góp ý và ảnh để mang sang máy khác',
  help: [
    'Phần đang viết được lưu thành một bản trước khi đóng gói. Gói được đọc lại rồi mới tính là xong.',
    'Gói có tên thật của người trong tòa soạn: chỉ dùng trong nội bộ.',
  ],
  operands: [{ ...articleOperand, many: true }],
  options: {
    out: { value: 'FILE', help: 'gói bài sẽ ghi (.toasoan)', required: true },
    replace: { help: 'thay gói bài đã có' },
  },
  opens: 'write',
  run: packArticles,
};

async function packArticles({ client, longWork, typed }: Desk): Promise<Answer> {
  const ids = [];
  for (const given of typed.operands) ids.push(await findArticle(client, given));
  const input = { ids, out: typed.values['out']!, replace: typed.switches.has('replace') };
  const { stop, value } = await longWork.follow((work) => client.stories.pack({ ...input, work }), {
    status: ({ done, total }) => `Đang đóng gói ${figure(done)}/${figure(total)}`,
  });
  return value
    ? { json: value, text: packedText(value) }
    : stoppedAnswer(stop ?? 'interrupt', 'Đã dừng theo yêu cầu, chưa ghi gói bài nào.');
}

function packedText({ articles, revisions, photos, missingPhotos, path, size }: PackReceipt): string {
  const missing =
    missingPhotos > 0
      ? [`Thiếu ${figure(missingPhotos)} ảnh gốc trên máy này: gói không có các ảnh đó.`]
      : [];
  const contents = `${figure(articles)} bài, ${figure(revisions)} bản, ${figure(photos)} ảnh, ${figure(size)} byte`;
  return [`Đã đóng gói và đọc lại: ${contents}.`, ...missing, `Gói bài: ${path}`].join('\n');
}

export const open: Verb = {
  name: 'open',
  summary: 'Mở một gói bài: thêm những gì máy này chưa có, không đè lên gì',
  operands: [{ name: 'FILE', help: 'gói bài (.toasoan)' }],
  options: {
    'dry-run': { help: 'chỉ xem trong gói có gì và mở ra sẽ thế nào, không lưu gì' },
    levels: { help: 'nhận cả cấp duyệt của nơi gửi; không có thì cấp duyệt ở đây giữ nguyên' },
  },
  opens: ({ switches }) => (switches.has('dry-run') ? 'read' : 'write'),
  run: openFile,
};

async function openFile({ client, longWork, typed }: Desk): Promise<Answer> {
  const file = typed.operands[0]!;
  const isDryRun = typed.switches.has('dry-run');
  const levels = typed.switches.has('levels');
  const call = (input: { file: string; work: WorkId }) =>
    isDryRun ? client.stories.look(input) : client.stories.open({ ...input, levels });
  const { stop, value } = await longWork.follow((work) => call({ file, work }), {
    status: ({ done, total }) =>
      `${isDryRun ? 'Đang xem gói bài' : 'Đang mở gói bài'} ${figure(done)}/${figure(total)}`,
  });
  return value
    ? { json: value, text: viewText(value, isDryRun) }
    : stoppedAnswer(stop ?? 'interrupt', 'Đã dừng theo yêu cầu, chưa lưu bài nào.');
}

const outcomeTitles: Readonly<Record<StoryArticle['outcome'], string>> = {
  new: 'bài mới',
  same: 'như máy này',
  forward: 'gói mới hơn',
  older: 'máy này mới hơn',
  parallel: 'hai nơi cùng sửa',
};

function viewText({ articles, photos, entries, chains, producer }: StoryFileView, isDryRun: boolean): string {
  const what = `${figure(articles.length)} bài, ${figure(photos.total)} ảnh`;
  const title = isDryRun
    ? `Trong gói (${producer}): ${what}, ${figure(photos.adds)} ảnh máy này chưa có. Chỉ xem, chưa lưu gì.`
    : `Đã mở gói (${producer}): ${what}, thêm ${figure(photos.adds)} ảnh.`;
  return apart([
    title,
    saidText(photos),
    articlesText(articles, isDryRun),
    entriesText(entries),
    chainsText(chains, isDryRun),
  ]);
}

function saidText({ said, saidOtherwise }: StoryFileView['photos']): string {
  return [
    ...(said > 0 ? [`${figure(said)} ảnh nhận sao hoặc chú thích của nơi gửi.`] : []),
    ...(saidOtherwise > 0
      ? [`${figure(saidOtherwise)} ảnh ở đây đã có sao hoặc chú thích khác: giữ nguyên của máy này.`]
      : []),
  ].join('\n');
}

function articlesText(articles: readonly StoryArticle[], isDryRun: boolean): string {
  const short = shortIds(articles.map(({ id }) => id));
  const rows = articles.map(({ id, outcome, adds, headline }) => [
    short.get(id)!,
    outcomeTitles[outcome],
    addsText(adds),
    headline || '(chưa có tít)',
  ]);
  const parallel = articles.filter(({ heads }) => heads > 1);
  return [aligned(rows), ...parallel.map((article) => parallelText(article, isDryRun))].join('\n');
}

function addsText({ revisions, signOffs, messages }: StoryArticle['adds']): string {
  const parts = [
    ...(revisions > 0 ? [`+${figure(revisions)} bản`] : []),
    ...(signOffs > 0 ? [`+${figure(signOffs)} ký duyệt`] : []),
    ...(messages > 0 ? [`+${figure(messages)} góp ý`] : []),
  ];
  return parts.length === 0 ? 'không có gì mới' : parts.join(', ');
}

function parallelText({ id, sentence, heads }: StoryArticle, isDryRun: boolean): string {
  const short = id.slice(-8);
  if (isDryRun) return `Mở ra, bài ${short} sẽ có ${heads} bản song song, và phải chọn một bản để giữ.`;
  return `${sentence} Xem: desk history ${short}, desk show ${short} --revision REVISION; chọn: desk choose ${short} REVISION --as PERSON`;
}

/** The chain of approval, where the sender has another one. */
function chainsText({ here, withTheirs }: StoryFileView['chains'], isDryRun: boolean): string {
  const [ours, theirs] = [here, withTheirs].map((titles) => titles.join(' → '));
  if (ours === theirs) return '';
  if (!isDryRun) return `Cấp duyệt ở đây nay là: ${theirs}.`;
  return [
    `Cấp duyệt ở đây: ${ours}. Mở gói thì giữ nguyên.`,
    `Nhận cả cấp duyệt của nơi gửi (--levels) thì thành: ${theirs}.`,
  ].join('\n');
}

function entriesText(all: StoryFileView['entries']): string {
  const entries = all.filter(({ kind }) => kind !== 'level');
  if (entries.length === 0) return '';
  return titledList(
    'Mục mới hoặc mới hơn trong danh mục của tòa soạn:',
    aligned(entries.map(({ kind, id, title }) => [registerTitles[kind], title, id])).split('\n'),
  );
}

export const choose: Verb = {
  name: 'choose',
  summary: 'Chọn giữ một trong các bản song song của một bài',
  help: ['Bản được chọn thành một bản mới dựa trên tất cả; những bản không chọn vẫn còn trong danh sách.'],
  operands: [
    articleOperand,
    { name: 'REVISION', help: 'mã bản, hoặc phần đầu của mã; xem: desk history ID' },
  ],
  options: { as: { value: 'PERSON', help: 'người chọn; xem: desk people' } },
  opens: 'write',
  async run(desk) {
    const { client, typed } = desk;
    const as = await signer(desk, 'chọn');
    const id = await findArticle(client, typed.operands[0]!);
    const revision = await findRevision(client, { article: id, given: typed.operands[1]!, among: 'heads' });
    const settled = await client.articles.settleHeads({ id, revision, as });
    return { json: settled, text: `Đã giữ bản ${revision.slice(0, 12)}; bài có lại một bản mới nhất.` };
  },
};
