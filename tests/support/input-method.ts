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
