import type { Block, Photo } from './block.ts';
import type { ArticleContent } from './content.ts';
import { publishedContent } from './published.ts';
import { runsText } from './run.ts';

/** A block's words, a line for each thing that stands on a line of its own. Table cells are parted by tabs. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return runsText(block.runs);
    case 'pullQuote':
      return lines(runsText(block.runs), runsText(block.attribution));
    case 'list':
      return block.items.map((item) => runsText(item.runs)).join('\n');
    case 'table':
      return block.rows.map((row) => row.map((cell) => runsText(cell.runs)).join('\t')).join('\n');
    case 'factBox':
      return lines(runsText(block.title), ...block.children.map(blockText));
    case 'photo':
      return photoText(block);
    case 'photoStory':
      return lines(...block.photos.map(photoText));
    case 'separator':
    case 'unknown':
      return '';
  }
}

function photoText(photo: Photo): string {
  return lines(runsText(photo.caption), runsText(photo.credit));
}

/** Every word a reader would see, in reading order, one line each; the bylines last. Deleted text is not among them. */
export function contentText(content: ArticleContent): string {
  const published = publishedContent(content);
  return lines(
    runsText(published.kicker),
    runsText(published.headline),
    runsText(published.subheadline),
    runsText(published.lead),
    ...published.body.map(blockText),
    ...published.bylines.map((byline) => byline.penName),
  );
}

/** The text whose length a newsroom counts: lead and body, without photos, captions or bylines. */
export function countedText(content: ArticleContent): string {
  const published = publishedContent(content);
  const body = published.body.filter((block) => block.type !== 'photo' && block.type !== 'photoStory');
  return lines(runsText(published.lead), ...body.map(blockText));
}

/** The photos of an article in reading order, those inside a photo story included. */
export function photosOf(content: ArticleContent): Photo[] {
  return content.body.flatMap(photosIn);
}

export function photosIn(block: Block): readonly Photo[] {
  if (block.type === 'photo') return [block];
  return block.type === 'photoStory' ? block.photos : [];
}

function lines(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
