import { signing, sourceName } from '#shared/document/bylines.ts';
import { photosOf } from '#shared/document/text.ts';
import { runsText } from '#shared/document/run.ts';
import { vietnamTime } from '#shared/vietnam-time.ts';
import { mediaTopicUri, photoOf, photoPath, type ExportedArticle } from './exported-article.ts';
import { filled } from './json.ts';

/** What search engines read of an article: schema.org NewsArticle. Authors are pen names. */
export function newsArticleData(article: ExportedArticle): object {
  const { content, paper } = article;
  const source = sourceName(content);
  return filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: `urn:uuid:${article.id}`,
    headline: runsText(content.headline),
    alternativeHeadline: runsText(content.subheadline),
    description: runsText(content.lead),
    inLanguage: 'vi',
    articleSection: [article.section, ...article.secondarySections].flatMap(
      (section) => section?.title ?? [],
    ),
    genre: article.genre?.title,
    keywords: content.tags,
    about: article.topics.map(({ title, mediaTopic }) =>
      filled({ '@type': 'Thing', name: title, sameAs: mediaTopic && mediaTopicUri(mediaTopic) }),
    ),
    isPartOf: article.series && { '@type': 'CreativeWorkSeries', name: article.series.title },
    contentLocation: content.place && { '@type': 'Place', name: content.place },
    datePublished: content.publishedAt,
    dateModified: vietnamTime(article.approvedAt),
    mainEntityOfPage: content.publication?.url,
    author: signing(content).map(({ penName }) => person(penName)),
    publisher: { '@type': 'NewsMediaOrganization', name: paper.name },
    sourceOrganization: source && { '@type': 'Organization', name: source },
    image: images(article),
  });
}

function images(article: ExportedArticle): object[] {
  return photosOf(article.content).flatMap((photo) => {
    const picture = photoOf(article, photo.id);
    if (!picture) return [];
    const credit = runsText(photo.credit);
    return filled({
      '@type': 'ImageObject',
      url: photoPath(picture),
      encodingFormat: picture.asset.mediaType,
      width: picture.asset.width,
      height: picture.asset.height,
      caption: runsText(photo.caption),
      creditText: credit,
      creator: credit === '' ? undefined : person(credit),
    });
  });
}

function person(name: string): object {
  return { '@type': 'Person', name };
}
