/** What the window and the native menu call the same thing. */
export const commandNames = {
  write: 'Viết bài',
  import: 'Nhập bài',
  openStory: 'Mở gói bài',
  closeArticle: 'Đóng bài',
  desk: 'Bàn làm việc',
  photoDesk: 'Bàn ảnh',
  settings: 'Cài đặt',
  help: 'Trợ giúp',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
};

export type CommandNames = typeof commandNames;

export const commandNamesInEnglish: CommandNames = {
  write: 'New article',
  import: 'Import',
  openStory: 'Open a story file',
  closeArticle: 'Close article',
  desk: 'Desk',
  photoDesk: 'Photo desk',
  settings: 'Settings',
  help: 'Help',
  undo: 'Undo',
  redo: 'Redo',
};
