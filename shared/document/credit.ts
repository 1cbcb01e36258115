import { runsText, type Run } from './run.ts';

/** What a newspaper prints before a photo's credit. */
export const creditMark = 'Ảnh:';

const photoMark = /^[\s(]*ảnh(?!\p{L})/iu;
/** Of a picture that is no photo its credit says what it is. */
const otherMark = /^[\s(]*(?:tranh|ký họa|minh họa|đồ họa|infographic|biểu đồ|bản đồ|sơ đồ)\s*:/iu;

/** Whether a credit is a name alone, as it is stored; a page that was read may have brought the mark with it. */
export function isBareCredit(text: string): boolean {
  return text !== '' && !photoMark.test(text) && !otherMark.test(text.replace(/hoạ/giu, 'họa'));
}

/** A photo credit as it is printed. It is stored as a name alone, "X.T", and read as "Ảnh: X.T". */
export function printedCredit(credit: readonly Run[]): readonly Run[] {
  return isBareCredit(runsText(credit)) ? [{ text: `${creditMark} ` }, ...credit] : credit;
}

/** The same for words without any dress. */
export function printedCreditText(credit: string): string {
  return isBareCredit(credit) ? `${creditMark} ${credit}` : credit;
}
