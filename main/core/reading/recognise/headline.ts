import type { Draft } from './draft.ts';
import { headlinePoints, kickerPoints, subheadlinePoints } from './headline-evidence.ts';
import type { Line } from './line.ts';
import { isTitleLike } from './line-shapes.ts';

/** One way to read the lines above the text: which is the headline, and what stands right above and below it. */
interface Reading {
  readonly headline: Line;
  readonly kicker: Line | undefined;
  readonly subheadline: Line | undefined;
  readonly points: number;
}

/** Two readings this close leave the headline in doubt. */
const closeRace = 6;
const unexplained = 4;
const surePoints = 8;

/** Finds headline, kicker and subheadline together: the reading of the lines above the text that explains most. */
export function findHeadline(draft: Draft, textStart: number): void {
  const titles = draft.lines
    .slice(0, textStart)
    .filter((line) => draft.isFree(line) && isTitleLike(line, draft.facts));
  const readings = titles.flatMap((headline) => readingsOf(headline, titles, draft, textStart));
  const [best, ...others] = readings.toSorted((a, b) => b.points - a.points);
  if (!best) return draft.doubt('headline', 'Không thấy dòng nào giống tít. Hãy điền tít.');
  accept(draft, best);
  const rival = others.find(({ headline }) => headline !== best.headline);
  if (rival && best.points - rival.points < closeRace)
    draft.doubt('headline', `Dòng khác cũng có thể là tít: “${rival.headline.text}”.`);
}

function readingsOf(headline: Line, titles: readonly Line[], draft: Draft, textStart: number): Reading[] {
  const at = titles.indexOf(headline);
  const above = neighbour(titles[at - 1], headline, draft);
  const below = titles[at + 1];
  const own = headlinePoints(headline, draft, textStart) - unexplained * Math.max(0, titles.length - at - 1);
  return [above, undefined].flatMap((kicker) =>
    [below, undefined].map((subheadline) => {
      const points =
        own + kickerPoints(kicker, headline, draft) + subheadlinePoints(subheadline, headline, draft);
      return { headline, kicker, subheadline, points };
    }),
  );
}

/** The line above counts as a kicker only with nothing but dates between it and the headline. */
function neighbour(above: Line | undefined, headline: Line, draft: Draft): Line | undefined {
  if (!above) return undefined;
  const between = draft.lines.slice(above.index + 1, headline.index);
  const isNear = between.every(
    ({ dateline, picture, text, outside }) => dateline || (picture && text === '') || outside !== undefined,
  );
  return isNear || above.role === 'kicker' ? above : undefined;
}

function accept(draft: Draft, { headline, kicker, subheadline }: Reading): void {
  draft.headlineAt = headline.index;
  draft.headline = headline.text;
  draft.take(headline, 'headline');
  if (kicker) {
    draft.kicker = kicker.text.replace(/\s*:$/, '');
    draft.take(kicker, 'kicker');
    if (kickerPoints(kicker, headline, draft) < surePoints)
      draft.doubt('kicker', 'Dòng này có thể là tên chuyên mục chứ không phải tít dẫn.');
  }
  if (!subheadline) return;
  draft.subheadline = subheadline.text;
  draft.take(subheadline, 'subheadline');
  if (subheadline.role !== 'subheadline')
    draft.doubt('subheadline', 'Tít phụ được đoán theo vị trí dưới tít.');
}
