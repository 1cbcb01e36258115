/** What stands before the name of whoever made a picture. Any case; the name runs to the end of the line. */
const creditLabel = String.raw`(?:ảnh|hình|hình ảnh|ảnh và clip|ảnh, clip|ảnh, video|clip|video|đồ họa|đồ hoạ|infographic|tranh|minh họa|minh hoạ|nguồn ảnh|nguồn hình|ảnh chụp màn hình|ảnh cắt từ clip|photo)`;
const illustration = String.raw`(?:ảnh|hình|hình ảnh)\s+(?:có tính chất\s+|mang tính chất\s+)?(?:minh họa|minh hoạ|tư liệu|lưu trữ)`;
const edge = String.raw`(?:^|[\s.,;:!?…”"’)\]|/–—-])[\s([|/–—-]*`;
const close = String.raw`\s*[)\]]?\s*[.,;]?\s*$`;

/**
 * Ways of naming the maker of a picture at the end of its caption. `credit` is kept as printed, without the label;
 * `literal` is itself the credit. Earlier rows win. `maxWords` guards prose that merely ends in such words.
 */
export const creditPatterns: readonly { readonly pattern: RegExp; readonly maxWords: number }[] = [
  {
    pattern: new RegExp(
      `${edge}${illustration}\\s*[-–—:.,(]*\\s*(?:nguồn|ảnh|theo)?\\s*[:：]\\s*(?<credit>[^:]{1,70}?)${close}`,
      'iu',
    ),
    maxWords: 90,
  },
  {
    pattern: new RegExp(`${edge}${creditLabel}\\s*[:：]\\s*(?<credit>[^:]{1,80}?)${close}`, 'iu'),
    maxWords: 90,
  },
  {
    pattern: new RegExp(
      `${edge}(?:ảnh|hình)\\s+do\\s+(?<credit>.{2,60}?(?:cung cấp|gửi|chụp))${close}`,
      'iu',
    ),
    maxWords: 90,
  },
  {
    pattern: new RegExp(
      `${edge}(?:ảnh|hình)\\s+(?<credit>(?:nhân vật|gia đình|bạn đọc|đơn vị|cơ quan|công an|cư dân|cđv|nvcc).{0,30}?)${close}`,
      'iu',
    ),
    maxWords: 60,
  },
  { pattern: new RegExp(`${edge}(?<literal>${illustration})${close}`, 'iu'), maxWords: 60 },
  {
    pattern: new RegExp(
      `${edge}(?<literal>ảnh (?:chụp màn hình|chụp lại|cắt từ clip|từ clip|cắt từ video|từ video|trích xuất camera|tác giả|của tác giả|sưu tầm))${close}`,
      'iu',
    ),
    maxWords: 60,
  },
  { pattern: new RegExp(`${edge}nguồn\\s*[:：]\\s*(?<credit>[^:]{1,60}?)${close}`, 'iu'), maxWords: 40 },
  {
    pattern: new RegExp(`[(\\[]\\s*(?:ảnh|hình)\\s+(?<credit>[\\p{Lu}].{0,40}?)[)\\]]\\s*\\.?\\s*$`, 'iu'),
    maxWords: 60,
  },
  {
    pattern:
      /[.!?”"–—-]\s*Ảnh\s+(?<credit>(?:[A-ZĐ]{2,}|\p{Lu}[\p{L}.]*)(?:[\s/](?:[A-ZĐ]{2,}|\p{Lu}[\p{L}.]*)){0,3})\s*\.?\s*$/u,
    maxWords: 60,
  },
];

/** What a desk writes before a caption to say that it is one. Taken off. */
export const captionPrefix =
  /^\s*[[(]?(?:ảnh|hình|chú thích(?: ảnh)?|chú thích hình|caption)\s*(?:số\s*)?\d*\s*[\])]?\s*[:：]\s*/iu;
