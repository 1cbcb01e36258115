/** Rows under each other with every column as wide as its widest cell. The last column is as long as it likes. */
export function aligned(rows: readonly (readonly string[])[], gap = 2): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell) + gap))
      .join('')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** What makes a terminal write bold, and takes no column. */
const bold = /\u001B\[\d*m/g;

/** Columns on a terminal: in composed form every Vietnamese letter is one code point and one column. */
export function widthOf(text: string): number {
  return [...text.replace(bold, '').normalize('NFC')].length;
}

export function shortened(text: string, width: number): string {
  const letters = [...text.normalize('NFC')];
  return letters.length <= width
    ? letters.join('')
    : `${letters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;
}

/** Breaks a text at its spaces. Without a width, as into a file, lines stay whole. */
export function wrapped(text: string, width: number | undefined, indent = ''): string {
  if (width === undefined) return indent + text;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
