/** Words that stay in one line: where the line is too short for all of it, it breaks before them. */
export function together(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
