import type { Block } from './block.ts';
import { currentFormat, type ArticleContent } from './content.ts';

/** A new article with every field empty. `firstBlock` is the id of its one empty paragraph. */
export function blankContent(firstBlock: string, kind: ArticleContent['kind'] = 'story'): ArticleContent {
  const body: Block[] = [{ id: firstBlock, type: 'paragraph', runs: [] }];
  return {
    format: currentFormat,
    language: 'vi',
    kind,
    kicker: [],
    headline: [],
    subheadline: [],
    lead: [],
    body,
    bylines: [],
    secondarySections: [],
    topics: [],
    tags: [],
    channel: 'both',
  };
}
