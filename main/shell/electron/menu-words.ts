import { commandNames, commandNamesInEnglish, type CommandNames } from '#shared/command-names.ts';
import type { Settings } from '#shared/areas/settings.ts';

const vietnamese = {
  commands: commandNames,
  about: 'Giới thiệu Tòa Soạn',
  hide: 'Ẩn Tòa Soạn',
  hideOthers: 'Ẩn các cửa sổ khác',
  unhide: 'Hiện tất cả',
  quit: 'Thoát',
  quitOnMac: 'Thoát Tòa Soạn',
  article: '&Tin bài',
  edit: '&Sửa',
  cut: 'Cắt',
  copy: 'Chép',
  paste: 'Dán',
  pastePlain: 'Dán chữ trơn',
  selectAll: 'Chọn tất cả',
  view: '&Xem',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  usualSize: 'Cỡ thường',
  fullScreen: 'Toàn màn hình',
  help: 'Trợ &giúp',
};

type MenuWords = Omit<typeof vietnamese, 'commands'> & { readonly commands: CommandNames };

const english: MenuWords = {
  commands: commandNamesInEnglish,
  about: 'About Tòa Soạn',
  hide: 'Hide Tòa Soạn',
  hideOthers: 'Hide others',
  unhide: 'Show all',
  quit: 'Quit',
  quitOnMac: 'Quit Tòa Soạn',
  article: '&Article',
  edit: '&Edit',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pastePlain: 'Paste as plain text',
  selectAll: 'Select all',
  view: '&View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  usualSize: 'Actual size',
  fullScreen: 'Full screen',
  help: '&Help',
};

/** Every word of the native menu, in the language of the window. */
export const menuWords: Readonly<Record<Settings['language'], MenuWords>> = { vi: vietnamese, en: english };
