import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { commandNames } from '#shared/command-names.ts';
import { editItems } from './edit-items.ts';

type Item = MenuItemConstructorOptions;

/**
 * The native menu. It decides nothing: an item sends the name of a command to the page, which knows whether it can be
 * done now, and the rest are the system's own. Its keys are those of the page's registry, which hears them first.
 */
export function menuTemplate(platform: string, send: (command: string) => void): Item[] {
  const command = (label: string, name: string, accelerator?: string): Item => ({
    label,
    click: () => send(name),
    ...(accelerator && { accelerator }),
  });
  const line: Item = { type: 'separator' };
  const isMac = platform === 'darwin';
  const settings = command(`${commandNames.settings}…`, 'window.settings', 'CmdOrCtrl+,');
  const quit: Item = { role: 'quit', label: isMac ? 'Thoát Tòa Soạn' : 'Thoát' };

  const own: Item = {
    label: app.name,
    submenu: [
      { role: 'about', label: 'Giới thiệu Tòa Soạn' },
      line,
      settings,
      line,
      { role: 'hide', label: 'Ẩn Tòa Soạn' },
      { role: 'hideOthers', label: 'Ẩn các cửa sổ khác' },
      { role: 'unhide', label: 'Hiện tất cả' },
      line,
      quit,
    ],
  };
  const file: Item = {
    label: '&Tin bài',
    submenu: [
      command(commandNames.write, 'article.new', 'CmdOrCtrl+Alt+N'),
      command(`${commandNames.import}…`, 'desk.import'),
      command(`${commandNames.openStory}…`, 'stories.open', 'CmdOrCtrl+Alt+O'),
      line,
      command(commandNames.closeArticle, 'window.close', 'CmdOrCtrl+Alt+W'),
      ...(isMac ? [] : [line, settings, line, quit]),
    ],
  };
  const edit: Item = {
    label: '&Sửa',
    submenu: editItems(send),
  };
  const view: Item = {
    label: '&Xem',
    submenu: [
      command(commandNames.desk, 'window.desk', 'CmdOrCtrl+Alt+D'),
      command(commandNames.photoDesk, 'window.photos', 'CmdOrCtrl+Alt+K'),
      line,
      { role: 'zoomIn', label: 'Phóng to', accelerator: 'CmdOrCtrl+=' },
      { role: 'zoomOut', label: 'Thu nhỏ' },
      { role: 'resetZoom', label: 'Cỡ thường' },
      line,
      { role: 'togglefullscreen', label: 'Toàn màn hình' },
    ],
  };
  const help: Item = {
    role: 'help',
    label: 'Trợ &giúp',
    submenu: [command(commandNames.help, 'window.help', 'F1')],
  };
  return [...(isMac ? [own] : []), file, edit, view, help];
}

export function setMenu(send: (command: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, send)));
}
