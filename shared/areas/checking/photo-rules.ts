import type { Block, Photo } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { storyLine } from '#shared/document/lines.ts';
import { runsText } from '#shared/document/run.ts';
import { photosIn } from '#shared/document/text.ts';
import { countWords, offsetOfWord } from '#shared/text/count.ts';
import { figure } from '#shared/figure.ts';
import { initials } from '#shared/text/names.ts';
import { isBlank, limitOf, type Case, type Place, type Where } from './case.ts';
import { untold } from './caption-facts.ts';
import { dotsPerInch, printWidthOf } from './print-size.ts';

/** One use of a photo, counted from 1, and the block that shows it. */
interface PhotoUse {
  readonly photo: Photo;
  readonly block: Block;
  readonly nth: number;
}

function usesIn({ body }: ArticleContent): PhotoUse[] {
  const uses = body.flatMap((block) => photosIn(block).map((photo) => ({ photo, block })));
  return uses.map((use, index) => ({ ...use, nth: index + 1 }));
}

/** What a rule says of a photo, the rest of a sentence that begins with it; nothing where all is well. */
type Say = (photo: Photo, where: Where) => readonly (Where & { readonly what: string })[];

function ofPhotos({ published }: Case, say: Say): Place[] {
  return usesIn(published).flatMap(({ photo, block, nth }) =>
    say(photo, { block: block.id, photo: photo.id }).map(({ what, ...where }) => ({
      ...where,
      sentence: `Ảnh ${nth} ${what}`,
    })),
  );
}

/** The caption or the credit of a photo, from one character to another. */
function inLine(where: Where, line: 'caption' | 'credit', [start, end]: readonly [number, number]): Where {
  const isAlone = where.block === where.photo;
  return { ...where, line: isAlone ? line : storyLine(where.photo ?? '', line), start, end };
}

/** What is not written in the text is found in the photo panel. */
function inPanel(where: Where): Where {
  return { ...where, field: 'photos' };
}

export function withoutFile(looked: Case): Place[] {
  return ofPhotos(looked, ({ asset }, where) =>
    asset ? [] : [{ ...inPanel(where), what: 'chưa có tệp ảnh. Hãy gắn ảnh vào.' }],
  );
}

export function withoutWords(looked: Case, line: 'caption' | 'credit', what: string): Place[] {
  return ofPhotos(looked, (photo, where) =>
    isBlank(runsText(photo[line])) ? [{ ...inLine(where, line, [0, 0]), what }] : [],
  );
}

export function withoutAlt(looked: Case): Place[] {
  return ofPhotos(looked, ({ alt }, where) =>
    isBlank(alt)
      ? [{ ...inPanel(where), line: 'alt', what: 'chưa có mô tả cho người không nhìn thấy ảnh.' }]
      : [],
  );
}

export function longCaptions(looked: Case): Place[] {
  const limit = limitOf(looked);
  return ofPhotos(looked, ({ caption }, where) => {
    const text = runsText(caption);
    if (countWords(text) <= limit) return [];
    const over = inLine(where, 'caption', [offsetOfWord(text, limit), text.length]);
    return [{ ...over, what: `có chú thích dài hơn ${figure(limit)} chữ. Hãy rút gọn.` }];
  });
}

/** A hint only: there are pictures of nobody, and in a story each caption goes on from the one before. */
export function tellingLittle(looked: Case): Place[] {
  return ofPhotos(looked, ({ caption }, where) => {
    const text = runsText(caption);
    if (isBlank(text) || where.block !== where.photo) return [];
    const left = untold(text, looked.names);
    if (left.length < 2) return [];
    const what = `có chú thích chưa nói ${left.join(', ')}. Hãy xem có cần ghi thêm.`;
    return [{ ...inLine(where, 'caption', [0, text.length]), what }];
  });
}

export function tooSmallToPrint(looked: Case): Place[] {
  const least = looked.check.leastDpi ?? 0;
  return ofPhotos(looked, (photo, where) => {
    const size = photo.asset && looked.sizeOf(photo.asset);
    const width = printWidthOf(photo, looked.check);
    const dots = size ? dotsPerInch(size, photo.crop, width) : Infinity;
    if (dots >= least) return [];
    const what = `in rộng ${figure(width)} mm chỉ đạt ${figure(dots)} dpi, cần ít nhất ${figure(least)}. Hãy in nhỏ hơn hoặc xin ảnh lớn hơn.`;
    return [{ ...inPanel(where), what }];
  });
}

const shortCredit = /^(?:ảnh\s*:\s*)?((?:\p{Lu}{1,2}\.)+\p{Lu}{1,2})\.?$/iu;

/** Initials under a photo, as in “Ảnh: X.T”, that are neither of who signs nor of anybody in the newsroom. */
export function creditsOfNobody({ published, people }: Case): Place[] {
  const known = new Set([
    ...published.bylines.map(({ penName }) => initials(penName)),
    ...people.flatMap(({ value }) => [...value.shortForms, ...[value.name, ...value.penNames].map(initials)]),
  ]);
  return usesIn(published).flatMap(({ photo, block }) => {
    const credit = runsText(photo.credit);
    const [, short] = shortCredit.exec(credit.trim()) ?? [];
    if (short === undefined || known.has(short.toUpperCase())) return [];
    const sentence = `“Ảnh: ${short}” không phải tên tắt của tác giả nào. Hãy xem lại nguồn ảnh hoặc tác giả.`;
    const where = { block: block.id, photo: photo.id };
    return [{ ...inLine(where, 'credit', [0, credit.length]), sentence }];
  });
}
