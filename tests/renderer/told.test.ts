import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { told } from '#renderer/words/en/told/told.ts';
import { toldText } from '#renderer/words/told-text.ts';

const root = join(import.meta.dirname, '../..');

/** Where the core and the shell make what the window shows. What only the command line or a page made for print says is apart. */
const speaking = [
  'main/core/**/*.ts',
  'main/shell/*.ts',
  'main/shell/browser/{print,reveal}.ts',
  'shared/**/*.ts',
  'renderer/api/*.ts',
  'renderer/features/**/*.ts',
];
const apart =
  /main\/core\/(sample\/(?!add-sample|sample-service)|upkeep|registers\/seed|articles\/photo-desk|reading\/rules|storage\/migrations)/;

const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

test('every sentence of the core that says what to do next is there in English', () => {
  const said = sentences().filter((sentence) => /(?:^|[ ,;] ?)hãy /i.test(sentence));

  expect(said.length).toBeGreaterThan(150);
  expect(said.filter((sentence) => wholes(sentence).every((whole) => isLeft(toldText(whole, told))))).toEqual(
    [],
  );
});

test('every reason why a line was left out is there in English', () => {
  const reasons = globSync(['main/core/reading/rules/*.ts', 'shared/areas/page-*.ts'], { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .flatMap((code) => [...code.matchAll(/why: '([^']+)'/g)].map(([, reason]) => reason!));

  expect(new Set(reasons).size).toBeGreaterThan(15);
  expect(reasons.filter((reason) => reason !== 'menu' && isLeft(toldText(reason, told)))).toEqual([]);
});

test('what differs keeps its own letters, and a sentence within a sentence is told too', () => {
  expect(
    toldText('Gói bài “Bến Lạc.toasoan” thiếu tệp “a.json”. Hãy xin lại gói bài từ nơi gửi.', told),
  ).toBe('The story file “Bến Lạc.toasoan” lacks the file “a.json”. Ask for it again where it came from.');
  expect(toldText('Ảnh 2 có chú thích chưa nói ở đâu, khi nào. Hãy xem có cần ghi thêm.', told)).toBe(
    'Photo 2 has a caption that does not say where, when. See whether it should.',
  );
});

test('a figure is written as the language of the window writes it', () => {
  const said = 'Sapo dài 1.250 chữ, nhiều nhất là 1.000. Hãy rút gọn.';

  expect(toldText(said, told)).toBe('The lead has 1,250 words, at most 1,000 are allowed. Shorten it.');
  expect(
    toldText(
      'Ảnh 2 in rộng 66,5 mm chỉ đạt 90 dpi, cần ít nhất 200. Hãy in nhỏ hơn hoặc xin ảnh lớn hơn.',
      told,
    ),
  ).toContain('66.5 mm');
});

test('a sentence that no table has stays as it was said', () => {
  expect(toldText('Chưa ai biết câu này.', told)).toBe('Chưa ai biết câu này.');
  expect(toldText('Bài chưa có tít. Hãy đặt tít.', [])).toBe('Bài chưa có tít. Hãy đặt tít.');
});

/** The strings of the sources, with a word in place of what is put in. */
function sentences(): string[] {
  const paths = globSync(speaking, { cwd: root }).filter((path) => !apart.test(path.replaceAll('\\', '/')));
  return paths.flatMap((path) => {
    const code = readFileSync(join(root, path), 'utf8').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, plain, filled]) =>
      (plain ?? filled!).replaceAll(/\$\{[^}]*\}/g, 'X'),
    );
  });
}

/** Some are made of a beginning and what is said of it. */
function wholes(part: string): string[] {
  const beginnings = ['Tít', 'Yêu cầu'].map((beginning) => part.replace(/^X/, beginning));
  return [part, `Ảnh 1 ${part}`, ...beginnings];
}

/** Names of ours keep their marks in every language. */
function isLeft(text: string): boolean {
  return vietnamese.test(text.replaceAll(/Tòa Soạn|“Ảnh: X”|\(Ảnh: …\)|“có”|“không”/g, ''));
}
