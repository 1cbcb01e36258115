import { app, Menu, type MenuItemConstructorOptions } from 'electron';

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
  const settings = command('Thiết lập…', 'window.settings', 'CmdOrCtrl+,');
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
      command('Viết bài mới', 'article.new', 'CmdOrCtrl+Alt+N'),
      command('Nhận bài…', 'desk.import'),
      command('Mở gói bài…', 'stories.open', 'CmdOrCtrl+Alt+O'),
      line,
      command('Đóng bài', 'window.close', 'CmdOrCtrl+Alt+W'),
      ...(isMac ? [] : [line, settings, line, quit]),
    ],
  };
  const edit: Item = {
    label: '&Sửa',
    submenu: [
      { role: 'undo', label: 'Hoàn tác' },
      { role: 'redo', label: 'Làm lại' },
      line,
      { role: 'cut', label: 'Cắt' },
      { role: 'copy', label: 'Chép' },
      { role: 'paste', label: 'Dán' },
      { role: 'pasteAndMatchStyle', label: 'Dán chữ trơn' },
      { role: 'selectAll', label: 'Chọn tất cả' },
    ],
  };
  const view: Item = {
    label: '&Xem',
    submenu: [
      command('Bàn làm việc', 'window.desk', 'CmdOrCtrl+Alt+D'),
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
    submenu: [command('Phím tắt và trợ giúp', 'window.help', 'F1')],
  };
  return [...(isMac ? [own] : []), file, edit, view, help];
}

export function setMenu(send: (command: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, send)));
}
