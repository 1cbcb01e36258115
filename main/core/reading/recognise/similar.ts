import { fold } from '#shared/text/fold.ts';

/** Letters and figures alone, so that quotes, dashes and accents typed in another way do not count. */
function skeleton(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How alike two titles are, 0 to 1: the share of the shorter one's words that stand in the other. */
export function likeness(a: string, b: string): number {
  const [first, second] = [skeleton(a), skeleton(b)];
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  const [shorter, longer] = [first.split(' '), second.split(' ')].sort((x, y) => x.length - y.length);
  if (!shorter || !longer || shorter.length < 3) return 0;
  const words = new Set(longer);
  const common = shorter.filter((word) => words.has(word)).length / shorter.length;
  return common * (0.5 + (0.5 * shorter.length) / longer.length);
}

/** The same words but for marks and case; or one cut short, as descriptions are. */
export function sameOpening(a: string, b: string): boolean {
  const [first, second] = [skeleton(a), skeleton(b)];
  const length = Math.min(first.length, second.length);
  return length >= 20 && first.slice(0, length - 3) === second.slice(0, length - 3);
}
