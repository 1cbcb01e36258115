import { bytesText } from '#renderer/words/bytes.ts';
import { figure } from '#shared/figure.ts';

/** The lists that a package can say something of. */
const lists = {
  paper: 'Tờ báo',
  level: 'Cấp duyệt',
  role: 'Chức danh',
  person: 'Người',
  section: 'Chuyên mục',
  series: 'Loạt bài',
  topic: 'Chủ đề',
  genre: 'Thể loại',
  check: 'Điều soát',
  slot: 'Khuôn bài',
  identity: 'Tên thật',
  name: 'Tên, chức danh, địa danh',
  captionTemplate: 'Khuôn chú thích',
};

const size = (bytes: number) => bytesText(bytes, 'vi-VN');

export const exchange = {
  size,
  showFolder: 'Mở thư mục',
  stop: 'Dừng',
  export: 'Xuất gói',
  exportNext: 'Xuất gói này…',
  exportTitle: (count: number) => (count === 1 ? 'Xuất gói' : `Xuất gói ${figure(count)} bài`),
  targetsLabel: 'Gói để làm gì',
  targets: { web: 'Đưa lên web', layout: 'Dàn trang', archive: 'Lưu kho' },
  targetFiles: {
    web: 'HTML, ninjs và ảnh',
    layout: 'ICML cho InDesign, Word có kiểu đoạn đặt tên sẵn, ảnh',
    archive: 'HTML, ninjs, Word và ảnh',
  },
  heldTargets: 'Những gì gói này đang có thì luôn được xuất lại, để không mất liên kết nào.',
  photosLeave: 'Ảnh trong gói',
  photosFor: { web: 'Ảnh cho web', layout: 'Ảnh dàn trang', archive: 'Ảnh lưu kho' },
  photoOutputs: {
    asIs: 'Tệp gốc, nguyên vẹn',
    full: 'Cỡ gốc, có chú thích',
    print: 'In báo, 3.000 px',
    web: 'Web, 2.048 px, sRGB',
    light: 'Gói nhẹ, dưới 300 KB',
  },
  keepPosition: 'Giữ tọa độ nơi chụp trong ảnh',
  noTarget: 'Chọn ít nhất một việc để biết gói sẽ có gì.',
  shape: 'Dạng gói',
  shapes: { folder: 'Thư mục', zip: 'Tệp ZIP' },
  planning: 'Đang xem từng bài',
  moreArticles: (count: number) => `và ${figure(count)} bài nữa.`,
  inside: 'Trong gói sẽ có',
  files: (count: number) => `${figure(count)} tệp`,
  about: (text: string) => `khoảng ${text}`,
  blockedSum: (count: number) =>
    `${figure(count)} bài chưa xuất được. Xử lý xong, hoặc bỏ các bài ấy ra khỏi gói.`,
  blockedAll: 'Chưa xuất được. Hãy xử lý xong những việc ở trên.',
  leaveOut: 'Bỏ ra, xuất các bài còn lại',
  blockedInPackage: (count: number) =>
    `${figure(count)} bài chưa xuất được. Xử lý xong, hoặc giữ nguyên trong gói như lần xuất trước (bài chưa có trong gói thì bỏ ra).`,
  leaveAsIs: 'Giữ nguyên, xuất các bài còn lại',
  staysHere: 'giữ nguyên như lần xuất trước',
  stay: (count: number, headlines: string) =>
    `${figure(count)} bài giữ nguyên trong gói như lần xuất trước, không nhận bản mới: ${headlines}.`,
  stayed: (count: number, headlines: string) =>
    `Đã giữ nguyên ${figure(count)} bài trong gói như lần xuất trước: ${headlines}.`,
  sum: (articles: number, files: number, bytes: number) =>
    `${figure(articles)} bài, ${figure(files)} tệp, khoảng ${size(bytes)}, và bản kê của gói.`,
  where: 'Xuất vào',
  wheres: { earlier: 'Xuất lại vào gói đã có (liên kết InDesign cập nhật)', new: 'Gói mới' },
  newPackageHint: 'Trang InDesign đang liên kết vào gói đã có sẽ không nhận bản này.',
  othersInPackage: (count: number, headlines: string) =>
    `Gói này còn ${figure(count)} bài khác, cũng được xuất lại để không mất liên kết: ${headlines}.`,
  strangersInPackage: (count: number, headlines: string) =>
    `${figure(count)} bài trong gói không còn trên máy này, nên giữ nguyên như đang nằm trong gói: ${headlines}.`,
  keepsOthers: (files: number) => `Giữ nguyên ${figure(files)} tệp khác trong gói.`,
  keptOthers: (files: number) => `Đã giữ nguyên ${figure(files)} tệp khác trong gói.`,
  exportAgain: 'Xuất lại…',
  replaceEarlierTitle: 'Thay gói đã có?',
  replaceEarlierQuestion:
    'Bài và ảnh trong gói này được thay bằng bản đã duyệt; tên thư mục và tên tệp ICML giữ nguyên. Gói cũ chỉ mất khi gói mới đã ghi xong trọn vẹn.',
  changedSinceExport: (files: string) =>
    `Từ lần xuất trước có người đã sửa trong gói: ${files}. Thay gói thì bản sửa ấy mất; nếu cần giữ, hãy chép tệp ấy ra ngoài trước.`,
  losesArticles: (count: number, headlines: string) =>
    `Gói cũ có ${figure(count)} bài không có trong gói mới, thay gói thì các tệp của bài ấy mất: ${headlines}.`,
  replaceEarlier: 'Thay gói này',
  chooseAndExport: 'Chọn nơi và xuất…',
  placeTitle: 'Nơi đặt gói',
  exportHere: 'Xuất vào đây',
  exporting: 'Đang xuất và ghi xuống ổ đĩa',
  exported: (articles: number, files: number) =>
    `Đã xuất ${figure(articles)} bài, ${figure(files)} tệp (chưa ký số).`,
  verified: 'Đã đọc lại từng tệp: đúng với bản kê.',
  verifyFailed: (count: number) => `Đọc lại thấy ${figure(count)} chỗ không khớp với bản kê:`,
  verifying: 'Đang đọc lại từng tệp…',
  pack: 'Gói bài',
  packTitle: (count: number) => (count === 1 ? 'Gói bài mang đi' : `Gói ${figure(count)} bài mang đi`),
  packHint:
    'Một tệp .toasoan giữ bài cùng mọi bản cũ, chữ ký duyệt, góp ý và ảnh gốc, để chép sang máy khác bằng USB. Mở ở máy kia không ghi đè gì.',
  chooseAndPack: 'Chọn nơi và gói…',
  packPlace: 'Nơi đặt gói bài',
  packHere: 'Gói vào đây',
  packing: 'Đang gói và đọc lại',
  packed: (articles: number, revisions: number, photos: number, bytes: number) =>
    `Đã gói ${figure(articles)} bài, ${figure(revisions)} bản, ${figure(photos)} ảnh (${size(bytes)}).`,
  missingPhotos: (count: number) => `${figure(count)} ảnh không có trên máy này nên không có trong gói.`,
  openTitle: 'Mở gói bài',
  looking: 'Đang đọc gói bài. Chưa lưu gì vào máy.',
  packedBy: (producer: string, count: number) => `${figure(count)} bài, do ${producer} gói.`,
  lookHint:
    'Mở gói chỉ thêm bài, bản, ảnh và góp ý máy này chưa có; bài đang có ở đây không bị ghi đè, không bị xóa.',
  lookHintLists: 'Danh mục ở đây thay đổi đúng như kê ở trên.',
  newPhotos: (adds: number, total: number) =>
    `Ảnh: ${figure(total)} trong gói, ${figure(adds)} ảnh máy này chưa có.`,
  addedPhotos: (added: number, total: number) =>
    `Ảnh: ${figure(total)} trong gói, đã thêm ${figure(added)} ảnh.`,
  photosSaid: (count: number) => `${figure(count)} ảnh nhận sao hoặc chú thích của nơi gửi.`,
  photosSaidOtherwise: (count: number) =>
    `${figure(count)} ảnh ở đây đã có sao hoặc chú thích khác: giữ nguyên của máy này.`,
  entries: {
    added: (titles: string) => `thêm ${titles}.`,
    changed: (titles: string) => `theo bản sửa mới hơn của nơi gửi: ${titles}.`,
    removed: (titles: string) =>
      `nơi gửi đã bỏ khỏi danh mục, ở đây cũng bỏ (bài và chữ ký cũ giữ nguyên): ${titles}.`,
  },
  entriesOf: (kind: keyof typeof lists, news: string) => `${lists[kind]}: ${news}`,
  levels: {
    differ: 'Nơi gửi duyệt theo các cấp khác với ở đây.',
    here: (titles: readonly string[]) => `Cấp duyệt ở đây: ${titles.join(' → ')}.`,
    withTheirs: (titles: readonly string[]) => `Nếu nhận của nơi gửi: ${titles.join(' → ')}.`,
    take: 'Nhận cả cấp duyệt của nơi gửi',
    left: 'Không nhận thì cấp duyệt ở đây giữ nguyên. Chữ ký ở cấp không có ở đây được tính như ký ở cấp ngay dưới.',
    changes: 'Đường duyệt của mọi bài ở đây sẽ đổi.',
    standsBetween: (title: string, below: string | undefined, above: string | undefined) =>
      below !== undefined && above !== undefined
        ? `Cấp mới “${title}” đứng giữa “${below}” và “${above}”: bài qua “${below}” rồi còn chờ “${title}”, sau đó mới tới “${above}”.`
        : below !== undefined
          ? `Cấp mới “${title}” đứng trên “${below}” và duyệt cuối cùng.`
          : `Cấp mới “${title}” đứng dưới mọi cấp.`,
    taken: (titles: readonly string[]) => `Cấp duyệt ở đây nay là: ${titles.join(' → ')}.`,
  },
  openIt: 'Mở gói',
  opening: 'Đang nhận bài',
  opened: (received: number, known: number) =>
    [
      ...(received > 0 ? [`Đã nhận ${figure(received)} bài.`] : []),
      ...(known > 0 ? [`${figure(known)} bài đã có sẵn trên máy.`] : []),
    ].join(' '),
  parallel: (count: number) =>
    `${figure(count)} bài có hai nơi cùng sửa: chưa ký duyệt, chưa xuất được cho đến khi có người chọn một bản. Mở bài để so các bản và chọn.`,
  openArticle: 'Mở bài',
  galley: 'In bản duyệt',
  galleyHint:
    'PDF khổ A4 cho người duyệt trên giấy: dòng đánh số, lề rộng để sửa, mã bài và mã bản trên từng trang, ô ký cho từng cấp. Những gì đang viết được lưu thành một bản trước khi in.',
  referenceGalleyHint:
    'PDF khổ A4 để đọc và đánh dấu trên giấy: dòng đánh số, lề rộng, mã bài và mã bản trên từng trang. Tư liệu không qua khâu duyệt nên không có ô ký.',
  chooseAndPrint: 'Chọn nơi và lưu PDF…',
  galleyPlace: 'Nơi đặt bản in',
  printHere: 'Lưu vào đây',
  printing: 'Đang dàn dòng và ghi PDF',
  printed: (pages: number, revision: string) => `Đã lưu PDF ${figure(pages)} trang, bản ${revision}.`,
  backups: 'Sao lưu',
  backupPlace: 'Nơi sao lưu',
  noBackupPlace: 'Chưa chọn. Hãy chọn một ổ đĩa khác hoặc USB: hỏng máy vẫn còn bài.',
  chooseBackupPlace: 'Chọn nơi…',
  changeBackupPlace: 'Đổi nơi…',
  backupPlaceGone: 'Không thấy nơi này. Hãy cắm lại ổ sao lưu, hoặc đổi nơi.',
  backupPlaceTitle: 'Nơi sao lưu',
  backupHere: 'Sao lưu vào đây',
  backupNow: 'Sao lưu ngay',
  backingUp: 'Đang sao lưu và đọc lại',
  lastGood: (time: string) => `Bản sao lưu tốt gần nhất: ${time}.`,
  noGood: 'Chưa có bản sao lưu tốt nào.',
  lastFailure: (time: string, sentence: string) => `Lần sao lưu lúc ${time} không thành. ${sentence}`,
  bySelf: 'Tự sao lưu sau khi mở vài phút, rồi mỗi giờ nếu có gì mới. Mỗi bản đều được mở ra đọc lại.',
  backupList: 'Các bản sao lưu ở nơi này',
  holds: (articles: number, revisions: number, photos: number) =>
    `${figure(articles)} bài, ${figure(revisions)} bản, ${figure(photos)} ảnh`,
  isGood: 'Tốt',
  isBad: 'Thiếu tệp',
  restoreOne: 'Khôi phục một bản sao lưu…',
  restoreTitle: 'Khôi phục từ bản sao lưu',
  restoreExplained:
    'Bản sao lưu được mở thành một thư mục dữ liệu mới và được dùng từ lần mở sau. Những gì viết sau lúc sao lưu không có trong bản này, nhưng dữ liệu đang dùng vẫn còn nguyên và có thể trở lại.',
  restoreAtStart: 'Đã có bản sao lưu? Khôi phục từ đó…',
  restoreAtStartExplained:
    'Bài, các bản, chữ ký duyệt, ảnh và các danh mục của tòa soạn được chép từ bản sao lưu về máy này. Bản sao lưu vẫn còn nguyên.',
  restorePlace: 'Thư mục đã sao lưu vào',
  restoreFrom: 'Tìm bản sao lưu ở đây',
  noneToRestore: (path: string) =>
    `Trong “${path}” không có bản sao lưu nào dùng được. Hãy chọn đúng thư mục đã sao lưu vào.`,
  whichBackup: 'Bản sao lưu',
  restore: 'Khôi phục',
  restoring: 'Đang khôi phục và đọc lại',
  dataPlaceTitle: 'Nơi để dữ liệu',
  dataHere: 'Để dữ liệu ở đây',
  /** `first`: nothing was written yet. */
  moveTitles: {
    first: 'Để dữ liệu ở đây?',
    free: 'Dời dữ liệu sang đây?',
    newsroom: 'Mở dữ liệu đã có ở đây?',
  },
  moveActs: { first: 'Dùng thư mục này', free: 'Chép sang và dùng', newsroom: 'Mở dữ liệu này' },
  moveExplained: {
    first:
      'Mọi tin bài, bản, chữ ký duyệt và ảnh sẽ nằm trong thư mục này. Tòa Soạn khởi động lại một lần; những gì bạn vừa trả lời được giữ.',
    free: 'Mọi tin bài, bản, chữ ký duyệt và ảnh được chép sang, đọc lại từng tệp, rồi được dùng từ lần mở sau. Thư mục đang dùng để nguyên.',
    newsroom:
      'Ở đây đã có dữ liệu tòa soạn. Từ lần mở sau, Tòa Soạn dùng dữ liệu này; dữ liệu đang dùng để nguyên, không gộp vào.',
  },
  movingData: 'Đang chép dữ liệu và đọc lại',
  removable: 'Nơi này ở trên ổ có thể rút ra. Rút ra khi đang mở Tòa Soạn thì không lưu được bài nữa.',
  lookFailed: 'Gói này chưa mở được.',
};
