import type { SearchHit, Snippet, SnippetPart } from '#shared/areas/search.ts';
import { wrapped } from './table.ts';
import { searchFieldTitles } from './words.ts';

/** How what was searched for stands out of the text around it. No letter of either is lost. */
export interface Emphasis {
  readonly before: string;
  readonly after: string;
}

/** Bold on a terminal; in a file and in a pipe a mark that a newspaper does not write. */
export function emphasisFor(width: number | undefined): Emphasis {
  return width === undefined ? { before: '[[', after: ']]' } : { before: '\u001B[1m', after: '\u001B[22m' };
}

/** What is said of the article under its headline, as its id and where it stands. */
interface HitLook {
  readonly facts: string;
  readonly emphasis: Emphasis;
  readonly width: number | undefined;
}

/** One article that was found: its headline, what is known of it, and the places that show why it was found. */
export function hitText({ article, snippets }: SearchHit, { facts, emphasis, width }: HitLook): string {
  const whole = snippets.find(
    ({ field, parts }) => field === 'headline' && plain(parts) === article.headline,
  );
  const headline = whole ? marked(whole.parts, emphasis) : article.headline || '(chưa có tít)';
  return [
    wrapped(headline, width),
    wrapped(facts, width, indent),
    ...snippets
      .filter((snippet) => snippet !== whole)
      .map((snippet) => wrapped(snippetText(snippet, emphasis), width, indent)),
  ].join('\n');
}

const indent = '  ';

function snippetText({ field, parts }: Snippet, emphasis: Emphasis): string {
  return `${searchFieldTitles[field]}: ${marked(parts, emphasis)}`;
}

function marked(parts: readonly SnippetPart[], { before, after }: Emphasis): string {
  const texts = parts.map(({ text, hit }) => (hit ? before + text + after : text));
  // Paragraphs, and the three lines of a headline, stand apart in one line.
  return texts.join('').replace(/\s*\n\s*/g, ' / ');
}

function plain(parts: readonly SnippetPart[]): string {
  return parts.map(({ text }) => text).join('');
}
