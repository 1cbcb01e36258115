import { expect, test, vi } from 'vitest';
import { en } from '#renderer/words/en/en.ts';
import { vi as vietnamese } from '#renderer/words/vi/vi.ts';
import { menuTemplate } from '#shell/electron/menu.ts';

vi.mock('electron', () => import('./electron-fake.ts'));

test.each([
  ['vi', vietnamese],
  ['en', en],
] as const)('the native menu calls every command what the window calls it: %s', (language, words) => {
  const { window, desk, editor, places, photoDesk } = words;
  const sent: string[] = [];
  const labels = menuTemplate({ platform: 'linux', language, send: (name) => void sent.push(name) })
    .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    .flatMap(({ label, click }) => {
      if (!click) return [];
      (click as () => void)();
      return [label!.replace('…', '')];
    });

  expect(Object.fromEntries(sent.map((name, index) => [name, labels[index]]))).toEqual({
    'article.new': window.write,
    'desk.import': desk.import,
    'edit.redo': editor.redo,
    'edit.undo': editor.undo,
    'stories.open': places.openStory,
    'window.close': window.closeArticle,
    'window.desk': desk.title,
    'window.help': window.help,
    'window.photos': photoDesk.title,
    'window.settings': window.settings,
  });
});

test('the native menu of an English window has no Vietnamese word but the name of the program', () => {
  const labels = ['linux', 'darwin']
    .flatMap((platform) => menuTemplate({ platform, language: 'en', send: () => {} }))
    .flatMap(({ label, submenu }) => [
      label,
      ...(Array.isArray(submenu) ? submenu : []).map((item) => item.label),
    ])
    .filter((label) => label !== undefined);

  expect(labels.length).toBeGreaterThan(40);
  expect(labels.filter((label) => /[^\u0000-\u007f…]/u.test(label.replace('Tòa Soạn', '')))).toEqual([]);
});
