import { AppError } from '#shared/failure.ts';
import { findArticle } from '#shell/cli/find-article.ts';
import { actor } from '#shell/cli/people.ts';
import { entriesOf } from '#shell/cli/registers.ts';
import { changesOf, fieldChoices, kindsOf, readSettings, type Choices } from '#shell/cli/set-values.ts';
import type { Answer, Desk, Option, Verb } from '#shell/cli/verb.ts';
import { fieldTitles } from '#shell/cli/words.ts';
import { articleOperand } from './articles.ts';

const writer: Option = { value: 'PERSON', help: 'người sửa (mặc định: người ở cấp thấp nhất)' };

export const set: Verb = {
  name: 'set',
  summary: 'Đặt các mục của một bài',
  help: [
    `Các mục: ${fieldChoices()}.`,
    'Giá trị rỗng là xóa mục. Chuyên mục, thể loại, chủ đề ghi bằng mã hoặc bằng tên, không cần dấu.\n' +
      'Ví dụ: desk set 3f9a2c71 section="Xây dựng Đảng" bylines="Hà Thu (tổng hợp); Nam Phong" tags=lúa,tôm',
  ],
  operands: [
    articleOperand,
    { name: 'FIELD=VALUE', help: 'mục và giá trị, như headline="Tít mới"', many: true },
  ],
  options: { as: writer },
  opens: 'write',
  run: setFields,
};

async function setFields(desk: Desk): Promise<Answer> {
  const { client, typed } = desk;
  const [given = '', ...operands] = typed.operands;
  const settings = readSettings(operands);
  const choices: Choices = Object.fromEntries(
    await Promise.all(kindsOf(settings).map(async (kind) => [kind, await entriesOf(client, kind)])),
  );
  const changes = changesOf(settings, choices);
  const id = await findArticle(client, given);
  const { savedAt } = await client.articles.save({ id, changes, as: await actor(desk) });
  const fields = settings.map(({ field }) => field);
  return {
    json: { id, fields, savedAt },
    text: `Đã lưu ${fields.map((field) => fieldTitles[field]).join(', ')}.`,
  };
}

export const attach: Verb = {
  name: 'attach',
  summary: 'Gắn tệp ảnh cho ảnh N của bài',
  help: ['Nhận JPEG, PNG, WebP và TIFF. Tệp gốc được giữ nguyên từng byte.'],
  operands: [
    articleOperand,
    { name: 'N', help: 'thứ tự ảnh trong bài, từ 1' },
    { name: 'FILE', help: 'tệp ảnh' },
  ],
  options: { as: writer },
  opens: 'write',
  run: attachPhoto,
};

async function attachPhoto(desk: Desk): Promise<Answer> {
  const { client, typed } = desk;
  const [given = '', number = '', file = ''] = typed.operands;
  const photo = readNumber(number);
  const id = await findArticle(client, given);
  const { asset, savedAt } = await client.articles.attachPhoto({ id, photo, file, as: await actor(desk) });
  const text = `Đã gắn ${asset.name} (${asset.width} × ${asset.height}) cho ảnh ${photo}.`;
  return { json: { id, photo, asset, savedAt }, text };
}

function readNumber(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new AppError(
    'invalid_input',
    `“${text}” không phải thứ tự ảnh. Hãy ghi một số từ 1, theo thứ tự ảnh trong bài.`,
  );
}
