import type { Chance } from './chance.ts';
import type { CorpusArticle } from './corpus.ts';
import {
  barOf,
  breadcrumbOf,
  commentsOf,
  footerOf,
  mastheadOf,
  menuOf,
  relatedNameOf,
  tailOf,
} from './shells.ts';
import { taggedLead, type Part, type Story } from './story.ts';

/** Prints a story as the text that someone copies off a page, with a page's own lines around and among it. */
export function textPageOf(story: Story, others: readonly CorpusArticle[], chance: Chance): string {
  const blank = chance.pick(['always', 'always', 'never', 'body'] as const);
  const above = [...head(chance), ...titles(story, chance)];
  const text = [...story.parts].flatMap((part, at) => [
    ...(at > 1 && part.type !== 'list' ? amidst(others, chance) : []),
    ...printed(part),
  ]);
  const below = [...(story.isSignedAbove ? [] : story.signature.lines), ...tail(others, chance)];
  if (blank === 'always') return [...above, ...text, ...below].join('\n\n');
  if (blank === 'never') return [...above, ...text, ...below].join('\n');
  return [above.join('\n'), ...text, below.join('\n')].join('\n\n');
}

function head(chance: Chance): string[] {
  if (chance.happens(0.2)) return [];
  return [
    ...(chance.happens(0.6) ? mastheadOf(chance) : []),
    ...(chance.happens(0.7) ? menuOf(chance) : []),
    ...(chance.happens(0.3) ? ['Đăng nhập', 'Tìm kiếm'] : []),
    ...(chance.happens(0.5) ? breadcrumbOf(chance) : []),
  ];
}

function titles(story: Story, chance: Chance): string[] {
  const kicker = story.kicker === '' ? [] : [story.kicker];
  const subheadline = story.subheadline === '' ? [] : [story.subheadline];
  const signed = story.isSignedAbove ? story.signature.lines : [];
  const date = story.date ? [story.date.printed] : [];
  const bar = chance.happens(0.3) ? barOf(chance) : [];
  const photo = story.leadPhoto?.printed ?? [];
  const lead = [taggedLead(story, chance)];
  const order = chance.below(5);
  if (order === 0)
    return [...date, ...kicker, story.headline, ...subheadline, ...signed, ...bar, ...lead, ...photo];
  if (order === 1 && signed.length > 0 && date.length > 0)
    return [
      ...kicker,
      story.headline,
      ...subheadline,
      `${signed[0]} - ${date[0]}`,
      ...bar,
      ...lead,
      ...photo,
    ];
  if (order === 2) return [...kicker, story.headline, ...subheadline, ...date, ...photo, ...lead, ...signed];
  return [...kicker, story.headline, ...subheadline, ...date, ...signed, ...bar, ...lead, ...photo];
}

function printed(part: Part): string[] {
  if (part.type === 'photo') return [...part.made.printed];
  return part.type === 'list' ? [part.items.map((item) => `- ${item}`).join('\n')] : [part.text];
}

function amidst(others: readonly CorpusArticle[], chance: Chance): string[] {
  if (chance.happens(0.03)) return ['Quảng cáo'];
  if (chance.happens(0.04))
    return [['Tin liên quan', ...chance.some(others, 2).map(({ title }) => title)].join('\n')];
  return chance.happens(0.03) ? [`>> ${chance.pick(others).title}`] : [];
}

function tail(others: readonly CorpusArticle[], chance: Chance): string[] {
  if (chance.happens(0.12)) return [];
  const [other] = others;
  const related = chance.some(others, chance.between(2, 5));
  const cards = chance.happens(0.3)
    ? related.flatMap(({ title, lead }) => [title, lead])
    : related.map(({ title }) => title);
  return [
    ...(chance.happens(0.5) ? barOf(chance) : []),
    ...tailOf(chance),
    ...(chance.happens(0.7) ? [relatedNameOf(chance), ...cards] : []),
    ...(chance.happens(0.5) ? commentsOf(chance, other?.paragraphs ?? []) : []),
    ...footerOf(chance),
  ];
}
