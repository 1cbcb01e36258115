/** What a saved page is called. */
export const pageEndings = ['.txt', '.html', '.htm', '.mht', '.mhtml', '.docx', '.doc'];

/** Pages too, of which the reading says how they become one that is read. */
const otherPageEndings = ['.xhtml', '.rtf', '.odt', '.pdf'];

const storyEnding = '.toasoan';

/** Where a file goes that is dropped anywhere in the window: the window takes pages and story files itself. */
export function arrivalOf(name: string): 'page' | 'story' | 'other' {
  const ends = (ending: string) => name.toLowerCase().endsWith(ending);
  if (ends(storyEnding)) return 'story';
  return [...pageEndings, ...otherPageEndings].some(ends) ? 'page' : 'other';
}

/** What is left of a drop for whoever it was dropped on. */
export function leftByWindow(files: readonly File[]): File[] {
  return files.filter(({ name }) => arrivalOf(name) === 'other');
}
