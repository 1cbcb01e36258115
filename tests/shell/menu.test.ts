import { expect, test, vi } from 'vitest';
import { vi as words } from '#renderer/words/vi/vi.ts';
import { menuTemplate } from '#shell/electron/menu.ts';

vi.mock('electron', () => import('./electron-fake.ts'));

test('the native menu calls every command what the window calls it', () => {
  const { window, desk, editor, places, photoDesk } = words;
  const sent: string[] = [];
  const labels = menuTemplate('linux', (name) => void sent.push(name))
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
