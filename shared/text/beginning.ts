/** A text short enough to be quoted: whole, or its first words and `…`. A word that is longer than that is cut. */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const words = text.slice(0, longest + 1).replace(/\s+\S*$/u, '');
  return `${words.length > longest ? text.slice(0, longest) : words}…`;
}
