import type { Changes } from '#shared/areas/articles.ts';
import type { DroppedLine } from '#shared/areas/reading.ts';
import { captionWords } from '#shared/areas/left-out.ts';
import type { PhotoBlock } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { runsOf, runsText } from '#shared/document/run.ts';
import { withBlockBehind, withoutBlocks, wordsChanged } from './block-order.ts';

type Back = NonNullable<DroppedLine['back']>;

interface PutBack {
  readonly text: string;
  readonly after: string | undefined;
  readonly newBlock: string;
}

/** The change that makes a line the caption of the nearest photo without one, or of a photo that has no picture yet. */
export function captionPutBack(
  content: ArticleContent,
  { text, after, newBlock }: PutBack,
): { changes: Changes; back: Back } {
  const { caption, credit } = captionWords(text);
  const photo = photoWaiting(content, after);
  if (photo) {
    const words = isBlank(photo.credit) ? { caption, credit } : { caption: text, credit: undefined };
    const put = {
      ...photo,
      caption: runsOf(words.caption),
      ...(words.credit !== undefined && { credit: runsOf(words.credit) }),
    };
    return { changes: { put: [put] }, back: { to: 'caption', into: photo.id } };
  }
  const put: PhotoBlock = {
    ...{ id: newBlock, type: 'photo', placement: 'inline', alt: '' },
    caption: runsOf(caption),
    credit: runsOf(credit),
  };
  const order = withBlockBehind(content, after, newBlock);
  return { changes: { put: [put], order }, back: { to: 'caption', block: newBlock } };
}

/** The change that takes it out again: a photo that was made for it goes, unless it has a picture by now. */
export function captionTakenOut(
  content: ArticleContent,
  { text, back, blankBlock }: { text: string; back: Back; blankBlock: string },
): Changes {
  const id = back.into ?? back.block;
  const photo = content.body.find((block) => block.id === id);
  if (photo?.type !== 'photo') return {};
  const { caption, credit } = captionWords(text);
  const [shown, maker] = [runsText(photo.caption), runsText(photo.credit)];
  if (shown === '' && (caption !== '' || maker === '')) return {};
  const isSplit = shown === caption && maker === credit;
  if (!isSplit && shown !== text) throw wordsChanged();
  if (back.block !== undefined && photo.asset === undefined)
    return withoutBlocks(content, [photo.id], blankBlock);
  return { put: [{ ...photo, caption: [], ...(isSplit && { credit: [] }) }] };
}

/** The photo without a caption that stands nearest to a block; the first one where none is named. */
function photoWaiting({ body }: ArticleContent, after: string | undefined): PhotoBlock | undefined {
  const from = Math.max(
    0,
    body.findIndex(({ id }) => id === after),
  );
  const waiting = body.flatMap((block, at) =>
    block.type === 'photo' && isBlank(block.caption) ? [{ block, away: Math.abs(at - from) }] : [],
  );
  return waiting.toSorted((a, b) => a.away - b.away)[0]?.block;
}

function isBlank(runs: PhotoBlock['caption']): boolean {
  return runsText(runs) === '';
}
