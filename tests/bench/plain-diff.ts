/**
 * How many words differ between two texts, as the shortest edit (Myers, 1986) counts them: no blocks, no fields, nothing
 * said of what moved or was restyled.
 */
export function plainDiff(before: string, after: string): number {
  const numbers = new Map<string, number>();
  const numbered = (text: string) =>
    Int32Array.from(text.split(/\s+/), (word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    });
  return shortestEdit(numbered(before), numbered(after));
}

function shortestEdit(before: Int32Array, after: Int32Array): number {
  const most = before.length + after.length;
  const reached = new Int32Array(2 * most + 2);
  for (let edits = 0; edits <= most; edits += 1) {
    for (let line = -edits; line <= edits; line += 2) {
      const isDown =
        line === -edits || (line !== edits && reached[most + line - 1]! < reached[most + line + 1]!);
      let x = isDown ? reached[most + line + 1]! : reached[most + line - 1]! + 1;
      while (x < before.length && x - line < after.length && before[x] === after[x - line]) x += 1;
      reached[most + line] = x;
      if (x >= before.length && x - line >= after.length) return edits;
    }
  }
  return most;
}
