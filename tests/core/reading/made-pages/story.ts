import type { ReadPage } from '#shared/areas/reading.ts';
import type { Chance } from './chance.ts';
import type { CorpusArticle } from './corpus.ts';
import {
  bareCaptionOf,
  captionOf,
  dateOf,
  kickerOf,
  listOf,
  signatureOf,
  subheadlineOf,
  subheadsOf,
  tags,
  type MadeCaption,
  type MadeDate,
  type MadeSignature,
} from './shells.ts';

/** One part of a made article's text, as it should be read. */
export type Part =
  | { readonly type: 'paragraph' | 'subhead'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'photo'; readonly made: MadeCaption };

/** A real article with invented trimmings: everything a page of it may print. */
export interface Story {
  readonly kicker: string;
  readonly headline: string;
  readonly subheadline: string;
  readonly date: MadeDate | null;
  readonly leadTag: string;
  readonly lead: string;
  readonly leadPhoto: MadeCaption | null;
  readonly parts: readonly Part[];
  readonly signature: MadeSignature;
  readonly isSignedAbove: boolean;
}

export function storyOf(article: CorpusArticle, chance: Chance): Story {
  const signature = signatureOf(chance);
  const isSignedAbove = chance.happens(0.2) && signature.lines.length === 1 && signature.bylines.length > 0;
  return {
    kicker: chance.happens(0.25) ? kickerOf(chance) : '',
    headline: article.title,
    subheadline: chance.happens(0.1) ? subheadlineOf(chance) : '',
    date: chance.happens(0.92) ? dateOf(chance) : null,
    leadTag: chance.happens(0.25) ? chance.pick(tags) : '',
    lead: article.lead,
    leadPhoto: chance.happens(0.2) ? captionOf(chance) : null,
    parts: partsOf(article.paragraphs, chance),
    signature,
    isSignedAbove,
  };
}

function partsOf(paragraphs: readonly string[], chance: Chance): Part[] {
  const subheads = subheadsOf(chance, chance.happens(0.4) ? chance.between(1, 3) : 0);
  const last = paragraphs.length - 1;
  return paragraphs.flatMap((text, at) => {
    const parts: Part[] = [{ type: 'paragraph', text }];
    if (at > 0 && chance.happens(0.3) && subheads.length > 0)
      parts.unshift({ type: 'subhead', text: subheads.pop() ?? '' });
    if (at < last && chance.happens(0.2))
      parts.push({ type: 'photo', made: chance.happens(0.8) ? captionOf(chance) : bareCaptionOf(chance) });
    if (at > 0 && at < last && chance.happens(0.04)) {
      const list = listOf();
      parts.push({ type: 'paragraph', text: list.intro }, { type: 'list', items: list.items });
    }
    return parts;
  });
}

export type ExpectedPage = Pick<
  ReadPage,
  'kicker' | 'headline' | 'subheadline' | 'publishedAt' | 'leadTag' | 'lead' | 'bylines' | 'source'
> & { readonly body: readonly unknown[] };

export function expectedOf(story: Story): ExpectedPage {
  const photo = ({ caption, credit }: MadeCaption) => ({ type: 'photo', caption, credit });
  return {
    kicker: story.kicker,
    headline: story.headline,
    subheadline: story.subheadline,
    publishedAt: story.date?.stated ?? null,
    leadTag: story.leadTag,
    lead: story.lead,
    body: [
      ...(story.leadPhoto ? [photo(story.leadPhoto)] : []),
      ...story.parts.map((part) => (part.type === 'photo' ? photo(part.made) : part)),
    ],
    bylines: [...story.signature.bylines],
    source: story.signature.source,
  };
}

export function taggedLead({ leadTag, lead }: Story, chance: Chance): string {
  if (leadTag === '') return lead;
  const isPlain = /^[A-Z]+$/.test(leadTag) && chance.happens(0.5);
  return isPlain ? `${leadTag} - ${lead}` : `(${leadTag}) - ${lead}`;
}
