import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Settings } from '#shared/areas/settings.ts';
import { editItems } from './edit-items.ts';
import { menuWords } from './menu-words.ts';

type Item = MenuItemConstructorOptions;

interface MenuOptions {
  readonly platform: string;
  readonly language: Settings['language'];
  send(command: string): void;
}

/**
 * The native menu. It decides nothing: an item sends the name of a command to the page, which knows whether it can be
 * done now, and the rest are the system's own. Its keys are those of the page's registry, which hears them first.
 */
export function menuTemplate({ platform, language, send }: MenuOptions): Item[] {
  const words = menuWords[language];
  const { commands } = words;
  const command = (label: string, name: string, accelerator?: string): Item => ({
    label,
    click: () => send(name),
    ...(accelerator && { accelerator }),
  });
  const line: Item = { type: 'separator' };
  const isMac = platform === 'darwin';
  const settings = command(`${commands.settings}…`, 'window.settings', 'CmdOrCtrl+,');
  const quit: Item = { role: 'quit', label: isMac ? words.quitOnMac : words.quit };

  const own: Item = {
    label: app.name,
    submenu: [
      { role: 'about', label: words.about },
      line,
      settings,
      line,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.unhide },
      line,
      quit,
    ],
  };
  const file: Item = {
    label: words.article,
    submenu: [
      command(commands.write, 'article.new', 'CmdOrCtrl+Alt+N'),
      command(`${commands.import}…`, 'desk.import'),
      command(`${commands.openStory}…`, 'stories.open', 'CmdOrCtrl+Alt+O'),
      line,
      command(commands.closeArticle, 'window.close', 'CmdOrCtrl+Alt+W'),
      ...(isMac ? [] : [line, settings, line, quit]),
    ],
  };
  const edit: Item = {
    label: words.edit,
    submenu: editItems({ language, send }),
  };
  const view: Item = {
    label: words.view,
    submenu: [
      command(commands.desk, 'window.desk', 'CmdOrCtrl+Alt+D'),
      command(commands.photoDesk, 'window.photos', 'CmdOrCtrl+Alt+K'),
      line,
      { role: 'zoomIn', label: words.zoomIn, accelerator: 'CmdOrCtrl+=' },
      { role: 'zoomOut', label: words.zoomOut },
      { role: 'resetZoom', label: words.usualSize },
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  };
  const help: Item = {
    role: 'help',
    label: words.help,
    submenu: [command(commands.help, 'window.help', 'F1')],
  };
  return [...(isMac ? [own] : []), file, edit, view, help];
}

export function setMenu(language: Settings['language'], send: (command: string) => void): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ platform: process.platform, language, send })),
  );
}
