/** Whether letters with marks were typed: only then is there something in typing without any. */
export function hasMarks(text: string): boolean {
  return /[\p{M}đ]/iu.test(text.normalize('NFD'));
}
