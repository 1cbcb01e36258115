import { expect, test, type Page } from 'playwright/test';
import type { Run } from '#shared/document/run.ts';
import { bold, p } from '#tests/support/builders.ts';
import { openTypingDesk, type TypingDesk } from './desk.ts';
import { key, telex } from './keyboard.ts';

for (const delayMs of [2, 40]) {
  test(`Telex with a key every ${delayMs} ms is marked where it was typed, letter for letter`, async () => {
    const { page, ...desk } = await openTypingDesk([p('Huyện Lợi có ', bold('đê')), p('Sáng nay')]);
    await track(page);

    await caretBehind(page, 6);
    await telex('Vinhx laf tieengs ', delayMs);
    await key('ctrl+End');
    await telex(' nuwowcs leen', delayMs);
    await key('Return');
    await telex('Chieeuf veef', delayMs);
    await key('Left');

    await expect
      .poll(() => marks(desk))
      .toEqual(['Huyện +Vĩnh là tiếng +Lợi có đê', 'Sáng nay+ nước lên+', 'insert:Chiều về']);
    await desk.close();
  });
}

test('Backspace, a selection and undo among composed words lose and double nothing', async () => {
  const { page, ...desk } = await openTypingDesk([p('Một hai ba'), p('bốn năm')]);
  await track(page);

  await caretBehind(page, 7);
  for (let count = 0; count < 3; count += 1) await key('BackSpace');
  await telex('chuwx ', 8);
  await expect.poll(() => marks(desk)).toEqual(['Một +chữ +-hai- ba', 'bốn năm']);

  await key('ctrl+Home');
  await key('shift+ctrl+End');
  await telex('Huyeenj Vinhx ', 8);
  await expect.poll(() => marks(desk)).toEqual(['+Huyện Vĩnh +-Một --hai ba-', 'delete:bốn năm']);
  await desk.close();
});

async function track(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi chỗ sửa: Không ghi chỗ sửa' }).click();
  await page.getByRole('button', { name: 'Ghi chỗ sửa: Đang ghi chỗ sửa' }).waitFor();
}

async function caretBehind(page: Page, letters: number): Promise<void> {
  await page.getByRole('textbox', { name: 'Chính văn' }).click();
  await key('ctrl+Home');
  for (let count = 0; count < letters; count += 1) await key('Right');
}

async function marks(desk: Pick<TypingDesk, 'stored'>): Promise<string[]> {
  return (await desk.stored()).body.map((block) => {
    const kind = block.type !== 'unknown' && block.change ? `${block.change.kind}:` : '';
    return kind + ('runs' in block ? (block.runs as Run[]).map(marked).join('') : block.type);
  });
}

function marked({ text, changes = [] }: Run): string {
  const sign = changes.length === 0 ? '' : changes.some(({ kind }) => kind === 'delete') ? '-' : '+';
  return sign + text + sign;
}
