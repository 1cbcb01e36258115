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
