/** The paper's own tag before the first words: "(CMO) - Sáng nay", "TTO - Sáng nay". The rest is the text. */
export const leadTagPatterns: readonly RegExp[] = [
  /^[([]\s*(?<tag>[\p{L}\d][\p{L}\d.+&\- ]{0,24}?)\s*[)\]]\s*(?:[-–—:|]+\s*)(?=\S)/u,
  /^[([]\s*(?<tag>[A-ZĐ][A-ZĐ\d.+-]{1,11})\s*[)\]]\s*(?=\p{Lu})/u,
  /^(?<tag>[A-ZĐ]{2,8}(?:\.(?:vn|VN))?(?:\s(?:Online|ONLINE|online|điện tử))?)\s*[-–—]+\s+(?=\S)/u,
  /^(?<tag>[\p{L}\d]{2,20}\.(?:vn|com\.vn|com|net|org|info|gov\.vn|VN))\s*[-–—:]+\s*(?=\S)/u,
  /^(?<tag>(?:Dân trí|Dân Việt|Báo Tin tức|Kiến Thức|Tiền Phong|Infonet|Vietnamnet|VietnamNet|Tin Tức|Thanh Niên|Người Lao Động|Pháp luật|Vietnam\+|VietnamPlus)(?:\s(?:Online|online))?)\s*[-–—]\s+(?=\S)/u,
];

/** Places and bodies that open a sentence with a dash and are no paper's tag. */
export const notLeadTags: ReadonlySet<string> = new Set([
  'TP.HCM',
  'TPHCM',
  'HCM',
  'UBND',
  'HĐND',
  'MTTQ',
  'CHDCND',
  'TP',
  'TW',
  'THPT',
  'ASEAN',
  'COVID-19',
]);
