import type { Page } from 'playwright-core';

/** Types as an input method with a preedit does: every word is composed letter by letter and ends with its space. */
export async function composeText(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const word of text.split(/(?<= )/)) {
    const letters = [...word.trimEnd()];
    for (let count = 1; count <= letters.length; count += 1) {
      const preedit = letters.slice(0, count).join('');
      await session.send('Input.imeSetComposition', {
        text: preedit,
        selectionStart: preedit.length,
        selectionEnd: preedit.length,
      });
    }
    await session.send('Input.insertText', { text: word });
  }
  await session.detach();
}

/** Types as Unikey does on Windows: letters as they come, then Backspaces and the marked letters in their place. */
export async function retypeText(page: Page, keys: string, pauseMs = 0): Promise<void> {
  for (const key of keys) {
    if (key === '⌫') await page.keyboard.press('Backspace');
    else if (key === ' ') await page.keyboard.press('Space');
    else if (/[\x21-\x7e]/.test(key)) await page.keyboard.press(key);
    else await page.keyboard.insertText(key);
    if (pauseMs > 0) await page.waitForTimeout(pauseMs);
  }
}

/** Types as keyboards that replace in place do: letters as they come, then the marked word in one go over what stands there. */
export async function replaceText(
  page: Page,
  words: readonly (readonly [typed: string, meant: string])[],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [typed, meant] of words) {
    await page.keyboard.type(typed, { delay: 2 });
    const end = await page.evaluate(lettersBeforeCaret);
    const replaced = { replacementStart: end - typed.length, replacementEnd: end };
    const caret = { selectionStart: meant.length, selectionEnd: meant.length };
    await session.send('Input.imeSetComposition', { text: meant, ...caret, ...replaced });
    await session.send('Input.insertText', { text: meant });
    await page.keyboard.press('Space');
  }
  await session.detach();
}

/** In the first block of what can be written in: those behind it are counted in another way. */
function lettersBeforeCaret(): number {
  const { anchorNode, anchorOffset } = getSelection()!;
  const around = anchorNode!.parentElement!.closest('[contenteditable="true"]')!;
  const range = document.createRange();
  range.setStart(around, 0);
  range.setEnd(anchorNode!, anchorOffset);
  return String(range).length;
}
