/**
 * Parts what a field holds among the lines it was made of: to each line the words that are its own. The parts, joined by
 * single spaces without the empty ones, are the value again.
 */
export function shareOut(texts: readonly string[], value: string): string[] {
  const whole = texts.filter((text) => text !== '').join(' ');
  const from = value === '' ? -1 : whole.indexOf(value);
  if (from < 0) return texts.map((_, at) => (at === 0 ? value : ''));
  const to = from + value.length;
  let start = 0;
  return texts.map((text) => {
    if (text === '') return '';
    const mine = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length + 1;
    return mine;
  });
}
