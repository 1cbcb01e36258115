import type { PageLine } from '#core/reading/page.ts';
import { countWords } from '#shared/text/count.ts';
import { readDateline, type Dateline } from './dateline.ts';
import { furnitureOf, isSectionName, type Furniture } from './furniture.ts';
import { readSignature } from './signature.ts';

/** A line of the page with what its words alone say. */
export interface Line extends PageLine {
  readonly index: number;
  readonly words: number;
  readonly endsSentence: boolean;
  /** Long enough, and closed enough, to be a paragraph. */
  readonly isProse: boolean;
  readonly furniture: Furniture | undefined;
  /** The date the line consists of; absent where a date merely occurs in it. */
  readonly dateline: Dateline | undefined;
}

const sentenceEnd = /(?:[.!?…]["”’»)\]]*|["”’»][.!?…]?|\.\/\.?)$/u;
const paragraphLength = 60;
const longLineLength = 140;
const longestDateline = 160;

export function measure(line: PageLine, index: number): Line {
  const endsSentence = sentenceEnd.test(line.text);
  const furniture = furnitureOf(line);
  const words = countWords(line.text);
  const long = line.text.length >= longLineLength || (line.text.length >= paragraphLength && endsSentence);
  const isProse = long && !furniture?.firm && !line.table && line.linkShare < 0.6;
  return { ...line, index, words, endsSentence, isProse, furniture, dateline: datelineOf(line, words) };
}

function datelineOf(line: PageLine, words: number): Dateline | undefined {
  if (line.text.length > longestDateline || words > 20 || !/\d/.test(line.text)) return undefined;
  const dateline = readDateline(line.text);
  return dateline && isWhole(dateline) ? dateline : undefined;
}

/** "Quang cảnh hội nghị ngày 12/5/2020" holds a date; "Trong nước - 12/5/2020 | 19:42" is one. */
function isWhole({ hasTime, hasWeekday, means, rest, beside }: Dateline): boolean {
  const others = rest.filter((piece) => !isBesideDate(piece));
  if (others.length === 0 || readSignature(beside)) return true;
  const isStated = hasTime || hasWeekday || means !== 'unsaid';
  return isStated && countWords(others.join(' ')) <= 5;
}

function isBesideDate(piece: string): boolean {
  return (
    isSectionName(piece) ||
    readSignature(piece) !== null ||
    /^[\d.,]+$/.test(piece) ||
    /(?:lượt|xem|đọc|views?)/iu.test(piece)
  );
}
