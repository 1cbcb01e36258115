import { openStories } from '#renderer/api/story-files.ts';
import { arrivalOf, pageEndings } from '#renderer/ui/arriving-names.ts';
import { filesAsPages } from './arriving-pages.ts';
import { bringIn } from './read-pages.ts';

/** What the system's dialog offers where pages are chosen: their pictures too, which may be chosen with them. */
export const chosenEndings = [...pageEndings, '.toasoan', 'image/*'];

/** Files that were chosen with the button: a story file is opened, all else is read as a page. */
export function takeChosen(files: readonly File[]): void {
  const stories = files.filter(({ name }) => arrivalOf(name) === 'story');
  const pages = files.filter((file) => !stories.includes(file));
  void openStories(stories);
  if (pages.length > 0) bringIn(filesAsPages(pages));
}
