import type { Block } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { publishedContent } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import { blockText } from '#shared/document/text.ts';
import { readCredit } from '#shared/text/credit/read-credit.ts';
import { countWords } from '#shared/text/count.ts';
import type { DroppedLine, PutBackTarget } from './reading.ts';

/** Fewer words than these may stand in a text without being the line. */
const fewestWordsToKnow = 4;

/**
 * Where a line that was left out stands in the article now; undefined where it is out of it. It is the text that says
 * so: what was put back can be taken out there too, by undo, by hand or as a change, and come again.
 */
export function placeInArticle(line: DroppedLine, content: ArticleContent): PutBackTarget | undefined {
  return placesInArticle([line], content)[0];
}

/** Those of several lines, one after the other. */
export function placesInArticle(
  lines: readonly DroppedLine[],
  content: ArticleContent,
): readonly (PutBackTarget | undefined)[] {
  const published = lines.some(({ back }) => back) ? publishedContent(content) : content;
  return lines.map(({ text, back }) => (back && isThere(text, back, published) ? back.to : undefined));
}

function isThere(
  text: string,
  { to, block, into }: NonNullable<DroppedLine['back']>,
  content: ArticleContent,
): boolean {
  switch (to) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return content.body.some((one) => isBlockOf(one, block) || isKnownIn(text, one));
    case 'caption':
      return content.body.some((one) => isCaptionOf(one, text, into ?? block));
    case 'bylines':
      return content.bylines.some(({ penName }) => penName === text);
    case 'source':
      return content.source?.includes(text) ?? false;
    case 'kicker':
    case 'headline':
    case 'subheadline':
    case 'lead':
      return runsText(content[to]).includes(text);
    default:
      return to satisfies never;
  }
}

/** Whatever was written over in the block since: it is what became of the line. */
function isBlockOf(block: Block, made: string | undefined): boolean {
  return block.id === made && blockText(block) !== '';
}

/** What a line says as a caption, and who made the picture. */
export function captionWords(text: string): { readonly caption: string; readonly credit: string } {
  return readCredit(text) ?? { caption: text, credit: '' };
}

/** In the photo it was put to whatever stands there now; in another one its own words. */
function isCaptionOf(block: Block, text: string, put: string | undefined): boolean {
  if (block.type !== 'photo') return false;
  const { caption } = captionWords(text);
  const shown = runsText(caption === '' ? block.credit : block.caption);
  return block.id === put
    ? shown !== ''
    : countWords(caption) >= fewestWordsToKnow && shown.includes(caption);
}

/** Joined to another paragraph, or moved through the clipboard, the words are in another block. */
function isKnownIn(text: string, block: Block): boolean {
  return countWords(text) >= fewestWordsToKnow && blockText(block).includes(text);
}
