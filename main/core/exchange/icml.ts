import { cleanArticle } from './clean-article.ts';
import type { ExportedArticle } from './exported-article.ts';
import { hyperlinkElements } from './icml-links.ts';
import { storyParagraphs, type Paragraph } from './icml-paragraphs.ts';
import { characterStyleGroup, paragraphStyleGroup, tableStyleGroups } from './icml-styles.ts';
import { paragraphElement } from './icml-story.ts';
import { element, toXml, type Element, type Markup } from './markup.ts';

/** Without both instructions and the document's version InDesign and InCopy show nothing. */
const prolog = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<?aid style="50" type="snippet" readerVersion="6.0" featureSet="513" product="8.0(370)" ?>
<?aid SnippetType="InCopyInterchange"?>
`;

/** The article as one InCopy story, to be placed as a link in a layout, which keeps its own look of each style. */
export function exportIcml(original: ExportedArticle): string {
  const article = cleanArticle(original);
  const paragraphs = storyParagraphs(article);
  const document = element(
    'Document',
    { DOMVersion: '8.0', Self: 'toasoan' },
    onLines([
      ...styleGroups(paragraphs),
      storyElement(article.slug, paragraphs),
      ...hyperlinkElements(paragraphs),
    ]),
  );
  return `${prolog}${toXml(document)}\n`;
}

function styleGroups(paragraphs: readonly Paragraph[]): Element[] {
  const cells = paragraphs.flatMap(({ table }) => table?.rows.flat() ?? []);
  const all = [...paragraphs, ...cells];
  return [
    characterStyleGroup(all.flatMap(({ runs }) => runs)),
    paragraphStyleGroup(all.map(({ style }) => style)),
    ...(cells.length > 0 ? tableStyleGroups : []),
  ];
}

const storyFlags = { TrackChanges: 'false', AppliedTOCStyle: 'n', AppliedNamedGrid: 'n' };

function storyElement(title: string, paragraphs: readonly Paragraph[]): Element {
  const last = paragraphs.length - 1;
  return element('Story', { Self: 'toasoan_bai', StoryTitle: title, ...storyFlags }, [
    ...onLines([
      element('StoryPreference', { OpticalMarginAlignment: 'false', OpticalMarginSize: 12 }),
      element('InCopyExportOption', { IncludeGraphicProxies: 'false', IncludeAllResources: 'false' }),
      ...paragraphs.map((paragraph, index) => paragraphElement(paragraph, `p${index}`, index === last)),
    ]),
  ]);
}

/** A line for each, so that a person can read the file. Only Content holds text: space elsewhere says nothing. */
function onLines(elements: readonly Element[]): Markup[] {
  return ['\n', ...elements.flatMap((child) => [child, '\n'])];
}
