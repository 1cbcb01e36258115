import type { ArticleContent } from '#shared/document/content.ts';
import { publishedContent } from '#shared/document/published.ts';
import { runsText } from '#shared/document/run.ts';
import { countWords } from '#shared/text/count.ts';
import { sortKey } from '#shared/text/sort-key.ts';
import type { BodySize } from './working-rows.ts';

/** The columns of `article` that lists and filters read: a projection of what the article says. */
export interface Listed {
  readonly kind: ArticleContent['kind'];
  readonly headline: string;
  readonly headlineKey: string;
  readonly kicker: string;
  readonly section: string | null;
  readonly genre: string | null;
  readonly penNamesJson: string;
  readonly words: number;
  readonly photos: number;
  readonly publishedAt: string | null;
}

/** The body is not looked at: its size stands for it. */
export function listedOf(content: ArticleContent, size: BodySize): Listed {
  const { kind, section, genre, publishedAt, bylines, ...text } = publishedContent({ ...content, body: [] });
  const headline = runsText(text.headline);
  return {
    kind,
    headline,
    headlineKey: sortKey(headline),
    kicker: runsText(text.kicker),
    section: section ?? null,
    genre: genre ?? null,
    penNamesJson: JSON.stringify(bylines.map((byline) => byline.penName)),
    words: countWords(runsText(text.lead)) + size.words,
    photos: size.photos,
    publishedAt: publishedAt ?? null,
  };
}
