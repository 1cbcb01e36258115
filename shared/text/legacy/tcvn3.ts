import { letterTable } from './letter-table.ts';

/**
 * TCVN3 ("ABC"), the encoding of the .VnTime fonts. The letters are those of TCVN 5712:1993, but where that standard
 * has toned capitals (80-9F) the fonts have the punctuation of Windows: there are no toned capitals. Fonts whose name
 * ends in H (.VnTimeH) draw the same bytes as capitals.
 */
export const tcvn3 = letterTable(
  [
    [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
    [0xb5, 'àảãáạ'],
    [0xbb, 'ằẳẵắ'],
    [0xc6, 'ặầẩẫấậè'],
    [0xce, 'ẻẽéẹềểễếệìỉ'],
    [0xdc, 'ĩíịò'],
    [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
    [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
  ],
  // The minus, the dot operator and the Greek mu of text taken from a PDF.
  { '\u2212': 0xad, '\u2219': 0xb7, '\u03BC': 0xb5 },
);

/** A text as the .VnTime fonts need it. Toned capitals become small letters, since the fonts have none. */
export function toTcvn3(text: string): string {
  return tcvn3.encode(text);
}
