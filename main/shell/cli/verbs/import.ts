import { basename } from 'node:path';
import { ImportResult } from '#shared/areas/articles.ts';
import { AppError } from '#shared/failure.ts';
import { figure } from '#shared/figure.ts';
import { exitCodes, sentenceOf } from '#shell/cli/failures.ts';
import { stoppedAnswer } from '#shell/cli/long-work.ts';
import { actor } from '#shell/cli/people.ts';
import type { Stop } from '#shell/cli/terminal.ts';
import type { Answer, Desk, Verb } from '#shell/cli/verb.ts';
import { fieldTitle } from '#shell/cli/words.ts';

export const importPages: Verb = {
  name: 'import',
  summary: 'Nhập các trang báo đã lưu thành tin bài hoặc tư liệu',
  help: [
    'Mỗi tệp được lưu trọn vẹn rồi mới báo; tệp hỏng không làm dừng các tệp khác.\n' +
      'Với --json: mỗi bài đã lưu một dòng JSON, in ngay khi bài nằm trên đĩa.',
  ],
  operands: [{ name: 'FILE', help: 'tệp của trang báo', many: true }],
  options: {
    as: { value: 'KIND', help: 'story: tin bài (mặc định); reference: tư liệu' },
    by: { value: 'PERSON', help: 'người nhập (mặc định: người ở cấp thấp nhất)' },
  },
  opens: 'write',
  run: importFiles,
};

async function importFiles(desk: Desk): Promise<Answer> {
  const { client, longWork, typed } = desk;
  const input = { files: [...typed.operands], kind: kindOf(typed.values['as']), as: await actor(desk, 'by') };
  const told: ImportResult[] = [];
  const tell = (result: ImportResult) => {
    told.push(result);
    tellResult(desk, result);
  };
  const { stop, value = [] } = await longWork.follow((work) => client.articles.import({ ...input, work }), {
    status: ({ done, total }) => `Đang nhập ${figure(done)}/${figure(total)}`,
    onItem: (item) => tell(ImportResult.parse(item)),
  });
  value.slice(told.length).forEach(tell);
  return stop && told.length < input.files.length ? stopped(stop, told, input.files.length) : ended(told);
}

const kinds = ['story', 'reference'] as const;

function kindOf(given = 'story'): (typeof kinds)[number] {
  const kind = kinds.find((known) => known === given);
  if (kind) return kind;
  throw new AppError(
    'invalid_input',
    `Sau --as của lệnh import phải là story (tin bài) hoặc reference (tư liệu), không phải “${given}”; người nhập ghi bằng --by.`,
  );
}

function tellResult({ wantsJson, print, complain }: Desk, result: ImportResult): void {
  if (!result.ok) complain(refusalText(result));
  else if (wantsJson) print(JSON.stringify(result));
  else print(storedText(result));
}

function refusalText({ file, failure }: Extract<ImportResult, { ok: false }>): string {
  const { code, sentence: message, details } = failure;
  const sentence = sentenceOf({ code, message, details });
  return sentence.includes(basename(file)) ? sentence : `${file}: ${sentence}`;
}

function storedText({
  id,
  headline,
  photos,
  missingPhotos,
  dropped,
  doubts,
  warnings,
}: Extract<ImportResult, { ok: true }>): string {
  const notes = [
    photos > 0 && `kèm ${figure(photos)} ảnh`,
    missingPhotos > 0 && `thiếu ${figure(missingPhotos)} ảnh không có trong tệp: thêm bằng lệnh attach`,
    dropped > 0 && `bỏ ${figure(dropped)} dòng không thuộc bài`,
    doubts.length > 0 && `cần xem lại: ${doubts.map(({ field }) => fieldTitle(field)).join(', ')}`,
    warnings.length > 0 && `lưu ý: ${warnings.join(' ')}`,
  ].filter(Boolean);
  return [id, `“${headline}”`, notes.length > 0 && `(${notes.join('; ')})`].filter(Boolean).join('  ');
}

function stopped(stop: Stop, told: readonly ImportResult[], total: number): Answer {
  const stored = told.filter(({ ok }) => ok).length;
  return stoppedAnswer(
    stop,
    `Đã dừng theo yêu cầu: nhập xong ${figure(stored)} trên ${figure(total)} tệp, các tệp sau chưa nhập.`,
  );
}

/** The sentences were said as they came; what is left is how bad the worst was. */
function ended(told: readonly ImportResult[]): Answer {
  const codes = told.map((result) => (result.ok ? 0 : exitCodes[result.failure.code]));
  return { exitCode: codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0 };
}
