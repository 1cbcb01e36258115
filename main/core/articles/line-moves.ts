import type { Changes } from '#shared/areas/articles.ts';
import type { DroppedLine, PutBackTarget } from '#shared/areas/reading.ts';
import { blockText } from '#shared/document/text.ts';
import type { ArticleContent, RunField } from '#shared/document/content.ts';
import { runsText, type Run } from '#shared/document/run.ts';
import { withBlockBehind, withoutBlocks, wordsChanged } from './block-order.ts';
import { captionPutBack, captionTakenOut } from './caption-moves.ts';

type Back = NonNullable<DroppedLine['back']>;

interface PutBack {
  readonly text: string;
  readonly to: PutBackTarget;
  readonly after: string | undefined;
  /** The name of the block that is made, where one is. */
  readonly newBlock: string;
}

/** The change that puts words into an article, and where they stand after it. */
export function putBackChange(
  content: ArticleContent,
  { text, to, after, newBlock }: PutBack,
): { changes: Changes; back: Back } {
  switch (to) {
    case 'paragraph':
    case 'subhead':
    case 'quote': {
      const block = { id: newBlock, type: to, runs: [{ text }] };
      const changes = { put: [block], order: withBlockBehind(content, after, newBlock) };
      return { changes, back: { to, block: newBlock } };
    }
    case 'caption':
      return captionPutBack(content, { text, after, newBlock });
    case 'bylines': {
      const bylines = [...content.bylines, { penName: text, role: 'writer' }];
      return { changes: { fields: { bylines } }, back: { to } };
    }
    case 'source': {
      const source = [content.source, text].filter(Boolean).join(', ');
      return { changes: { fields: { source } }, back: { to } };
    }
    case 'kicker':
    case 'headline':
    case 'subheadline':
    case 'lead': {
      const runs = content[to];
      return { changes: { fields: { [to]: [...runs, { text: spaced(runs, text) }] } }, back: { to } };
    }
    default:
      return to satisfies never;
  }
}

function spaced(runs: readonly Run[], text: string): string {
  return runsText(runs) === '' ? text : ` ${text}`;
}

/** The change that takes the words out again. What is not there any more needs no taking out; changed words are refused. */
export function takeOutChange(
  content: ArticleContent,
  { text, back, blankBlock }: { text: string; back: Back; blankBlock: string },
): Changes {
  switch (back.to) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return withoutBlock(content, text, { block: back.block, blankBlock });
    case 'caption':
      return captionTakenOut(content, { text, back, blankBlock });
    case 'bylines': {
      const bylines = content.bylines.filter(({ penName }) => penName !== text);
      return bylines.length === content.bylines.length ? {} : { fields: { bylines } };
    }
    case 'source':
      return withoutSource(content, text);
    case 'kicker':
    case 'headline':
    case 'subheadline':
    case 'lead':
      return withoutWords(content, back.to, text);
    default:
      return back.to satisfies never;
  }
}

function withoutBlock(
  content: ArticleContent,
  text: string,
  { block, blankBlock }: { block: string | undefined; blankBlock: string },
): Changes {
  const found = content.body.find(({ id }) => id === block);
  if (!found) return {};
  if (blockText(found) !== text) throw wordsChanged();
  return withoutBlocks(content, [found.id], blankBlock);
}

function withoutSource({ source = '' }: ArticleContent, text: string): Changes {
  if (!source.includes(text)) return {};
  const left = source === text ? '' : withoutEnd(source, `, ${text}`);
  if (left === undefined) throw wordsChanged();
  return left === '' ? { clear: ['source'] } : { fields: { source: left } };
}

function withoutWords(content: ArticleContent, field: RunField, text: string): Changes {
  const runs = content[field];
  if (!runsText(runs).includes(text)) return {};
  const last = runs.at(-1);
  const left = last && (withoutEnd(last.text, ` ${text}`) ?? (last.text === text ? '' : undefined));
  if (!last || left === undefined) throw wordsChanged();
  return { fields: { [field]: [...runs.slice(0, -1), { ...last, text: left }] } };
}

function withoutEnd(text: string, end: string): string | undefined {
  return text.endsWith(end) ? text.slice(0, -end.length) : undefined;
}
