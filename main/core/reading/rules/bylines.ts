import type { bylineRoles } from '#shared/document/content.ts';

type Role = (typeof bylineRoles)[number];

/** What stands before a name, with a colon, and whom it makes of the name. Any case. The longest row wins. */
export const bylineLabels: readonly { readonly role: Role; readonly words: readonly string[] }[] = [
  {
    role: 'writerAndPhotographer',
    words: [
      'bài và ảnh',
      'bài, ảnh',
      'bài - ảnh',
      'bài & ảnh',
      'bài/ảnh',
      'bài ảnh',
      'bài và hình',
      'bài, hình',
      'bài viết và ảnh',
      'bài viết, ảnh',
      'tin và ảnh',
      'tin, ảnh',
      'tin - ảnh',
      'tin & ảnh',
      'tin ảnh',
      'tin/ảnh',
      'tin, bài, ảnh',
      'tin, bài và ảnh',
      'tin bài, ảnh',
      'tin bài và ảnh',
      'bài, ảnh và clip',
      'bài, ảnh, clip',
      'bài, ảnh, video',
      'phóng sự và ảnh',
      'ghi chép và ảnh',
      'nội dung và ảnh',
    ],
  },
  {
    role: 'photographer',
    words: ['ảnh', 'hình', 'hình ảnh', 'ảnh và clip', 'ảnh, video', 'video', 'clip', 'quay phim', 'ảnh chụp'],
  },
  {
    role: 'writer',
    words: [
      'bài',
      'tin',
      'bài viết',
      'tin, bài',
      'tin bài',
      'tác giả',
      'bút danh',
      'người viết',
      'thực hiện',
      'phóng viên',
      'nhóm phóng viên',
      'nhóm pv',
      'pv',
      'nội dung',
      'ghi chép',
      'ghi chép của',
      'phóng sự',
      'phóng sự của',
      'ký của',
      'bút ký',
      'ghi',
      'người thực hiện',
      'author',
      'by',
    ],
  },
  { role: 'compiler', words: ['tổng hợp', 'sưu tầm', 'biên soạn', 'lược ghi', 'tổng thuật'] },
  { role: 'translator', words: ['dịch', 'lược dịch', 'biên dịch', 'người dịch', 'chuyển ngữ', 'bản dịch'] },
  {
    role: 'graphics',
    words: [
      'đồ họa',
      'đồ hoạ',
      'trình bày',
      'thiết kế',
      'infographic',
      'minh họa',
      'kỹ thuật',
      'kỹ thuật đồ họa',
    ],
  },
];

/** What stands after a name, bare or in brackets. */
export const bylineEndings: readonly { readonly role: Role; readonly words: readonly string[] }[] = [
  {
    role: 'compiler',
    words: ['tổng hợp', 't/h', 'th', 'tổng thuật', 'biên soạn', 'sưu tầm', 'tổng hợp và biên tập'],
  },
  { role: 'translator', words: ['lược dịch', 'dịch', 'biên dịch', 'chuyển ngữ'] },
  { role: 'writer', words: ['thực hiện', 'ghi', 'lược ghi', 'ghi chép', 'thực hiện và ghi'] },
];

/** Role words before a name without a colon: "PV Hà Thu". */
export const bylineTitles = /^(?:pv|p\.v|phóng viên|ctv|cộng tác viên|nhà báo)\.?\s+(?=\p{Lu})/iu;

/** Signatures that are no person's name and still sign an article. In small letters. */
export const deskSignatures: readonly string[] = [
  'pv',
  'p.v',
  'bbt',
  'nhóm pv',
  'nhóm phóng viên',
  'nhóm pv thời sự',
  'ban biên tập',
  'ctv',
  'tòa soạn',
];

/** Agencies and papers that are a source when they stand where a name would. In small letters. */
export const agencies: readonly string[] = [
  'ttxvn',
  'thông tấn xã việt nam',
  'vna',
  'vietnam+',
  'vietnamplus',
  'vov',
  'vov.vn',
  'vtv',
  'vtv.vn',
  'vtv news',
  'nhân dân',
  'báo nhân dân',
  'qđnd',
  'cand',
  'chinhphu.vn',
  'vgp',
  'vgp news',
  'baochinhphu.vn',
  'tin tức',
  'báo tin tức',
  'tuổi trẻ',
  'thanh niên',
  'tiền phong',
  'lao động',
  'người lao động',
  'nld.com.vn',
  'vnexpress',
  'dân trí',
  'vietnamnet',
  'zing',
  'zing news',
  'tri thức trực tuyến',
  'infonet',
  'reuters',
  'afp',
  'ap',
  'bbc',
  'cnn',
  'xinhua',
  'tân hoa xã',
  'sputnik',
  'tass',
  'kyodo',
  'yonhap',
  'internet',
  'dangcongsan.vn',
  'đcsvn',
];

/** How a line or the end of a text names where it comes from. `source` is kept without the label. */
export const sourcePatterns: readonly RegExp[] = [
  /^[([]?\s*(?:theo|nguồn(?: tin)?\s*:|nguồn tin từ|trích)\s*:?\s+(?<source>[^.!?]{2,60}|[^!?]{2,60}\.(?:vn|com|net|org)[^!?]{0,20})\s*[)\]]?\.?$/iu,
];

/** What a paper is called when it stands after the writer's name: "Nguyễn Văn A/Báo B". */
export const paperNames = /^(?:báo|tạp chí|đài|tttt|tt|cổng|trang|ttxvn|vov|vtv)(?!\p{L})/iu;

/** What a site's program writes where an author should stand. */
export const nobodies =
  /^(?:super user|admin(?:istrator)?|quản trị(?: viên)?|ban quản trị|editor|biên tập viên|user|guest|webmaster|root)$/iu;
