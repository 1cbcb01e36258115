import type { ReadBlock, ReadPage } from '#shared/areas/reading.ts';
import type { Block } from '#shared/document/block.ts';
import { blankContent } from '#shared/document/blank.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { normalForm } from '#shared/document/normal-form.ts';
import { runsOf } from '#shared/document/run.ts';

interface Options {
  readonly kind: ArticleContent['kind'];
  /** A new id for each block. */
  newId(): string;
}

/** What was read from a page as an article's content. A photo has the picture that came with it; the first one leads the article. */
export function contentOf(page: ReadPage, { kind, newId }: Options): ArticleContent {
  const blank = blankContent(newId(), kind);
  const firstPhoto = page.body.find((block) => block.type === 'photo');
  const body = page.body.map((block) => storedBlock(block, newId, block === firstPhoto));
  return normalForm({
    ...blank,
    kicker: runsOf(page.kicker),
    headline: runsOf(page.headline),
    subheadline: runsOf(page.subheadline),
    lead: runsOf(page.lead),
    body: body.length > 0 ? body : blank.body,
    bylines: page.bylines,
    ...(page.source !== '' && { source: page.source }),
    ...(page.publishedAt !== null && { publishedAt: page.publishedAt }),
    ...(page.leadTag !== '' && { publication: { tag: page.leadTag } }),
  });
}

function storedBlock(block: ReadBlock, newId: () => string, isFirstPhoto: boolean): Block {
  const id = newId();
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return { id, type: block.type, runs: runsOf(block.text) };
    case 'list':
      return {
        id,
        type: 'list',
        ordered: block.ordered,
        items: block.items.map((item) => listItem(item, newId)),
      };
    case 'table':
      return {
        id,
        type: 'table',
        rows: block.rows.map((row) => row.map((cell) => ({ runs: runsOf(cell) }))),
      };
    case 'photo': {
      const { caption, credit, picture } = block;
      const placement = isFirstPhoto ? 'lead' : 'inline';
      const asset = picture?.kind === 'file' ? { asset: picture.id } : {};
      return {
        ...{ id, type: 'photo', ...asset, placement, alt: '' },
        caption: runsOf(caption),
        credit: runsOf(credit),
      };
    }
  }
}

function listItem(text: string, newId: () => string) {
  return { id: newId(), runs: runsOf(text), level: 0 };
}
