import { fileEnding } from '#shared/areas/assets.ts';
import type { Photo } from '#shared/document/block.ts';
import { signing, sourceName } from '#shared/document/bylines.ts';
import { runFields, type RunField } from '#shared/document/content.ts';
import { runsText } from '#shared/document/run.ts';
import { blockText, photosOf } from '#shared/document/text.ts';
import { vietnamDate, vietnamTime } from '#shared/vietnam-time.ts';
import { cleanArticle } from './clean-article.ts';
import {
  mediaTopicUri,
  notSigned,
  photoOf,
  photoPath,
  type ExportedArticle,
  type ExportedPhoto,
} from './exported-article.ts';
import { bodyElements } from './html-body.ts';
import { exportJson, filled } from './json.ts';
import { toXhtml } from './markup.ts';
import { withPrintedCredits } from './printed.ts';

/**
 * The article as IPTC ninjs 3.1, the wire format. The schema allows no property of our own, and wants every `href` to be
 * a full URI: photos of the package are `file:` URIs relative to the article's folder.
 */
export function exportNinjs(original: ExportedArticle): string {
  const article = cleanArticle(original);
  return exportJson(filled({ ...identity(article), ...story(article), ...context(article) }));
}

/** What the item is, and which state of it. */
function identity(article: ExportedArticle): object {
  const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json';
  return {
    uri: `urn:uuid:${article.id}`,
    standard: { name: 'ninjs', version: '3.1', schema },
    type: 'text',
    representationType: 'full',
    profile: 'toa-soan-1',
    version: article.revision,
    versionCreated: vietnamTime(article.approvedAt),
    pubStatus: 'usable',
    language: 'vi',
    altIds: [
      { role: 'revision', value: article.revision },
      { role: 'contentHash', value: article.contentHash },
    ],
  };
}

/** What is read. */
function story(article: ExportedArticle): object {
  return {
    title: runsText(article.content.headline),
    headlines: fields(article, 'headlines'),
    descriptions: fields(article, 'descriptions'),
    bodies: bodies(article),
    by: byline(article),
    associations: associations(article),
  };
}

/** What it belongs to, and whose it is. */
function context(article: ExportedArticle): object {
  const { content, genre, paper } = article;
  const source = sourceName(content);
  return {
    slugline: article.slug,
    edNote: approvals(article),
    people: content.bylines.map(({ penName, role }) => ({ name: penName, rel: role })),
    located: content.place,
    subjects: subjects(article),
    genres: genre && [{ name: genre.title, literal: genre.id }],
    infoSources: [
      { name: paper.name, role: 'provider' },
      ...(source ? [{ name: source, role: 'source' }] : []),
    ],
  };
}

/** Where each one-line field stands in ninjs, and under which role. */
const places: Readonly<
  Record<RunField, { readonly in: 'headlines' | 'descriptions'; readonly role: string }>
> = {
  kicker: { in: 'headlines', role: 'kicker' },
  headline: { in: 'headlines', role: 'main' },
  subheadline: { in: 'headlines', role: 'subheadline' },
  lead: { in: 'descriptions', role: 'lead' },
};

function fields({ content }: ExportedArticle, property: 'headlines' | 'descriptions'): object[] {
  return runFields
    .filter((field) => places[field].in === property && runsText(content[field]) !== '')
    .map((field) => ({
      role: places[field].role,
      contentType: 'text/plain',
      value: runsText(content[field]),
    }));
}

function bodies(article: ExportedArticle): object[] {
  const xhtml = bodyElements(article).map(toXhtml).join('\n');
  const plain = article.content.body.map((block) => blockText(withPrintedCredits(block)));
  return [
    { role: 'main', contentType: 'application/xhtml+xml', value: xhtml },
    { role: 'text', contentType: 'text/plain', value: plain.filter((text) => text !== '').join('\n') },
  ];
}

function byline({ content }: ExportedArticle): string {
  return signing(content)
    .map(({ penName }) => penName)
    .join(' - ');
}

function subjects(article: ExportedArticle): object[] {
  const named = (rel: string, { id, title }: { id: string; title: string }) => ({
    name: title,
    rel,
    literal: id,
  });
  return [
    ...(article.section ? [named('section', article.section)] : []),
    ...article.secondarySections.map((section) => named('secondarySection', section)),
    ...(article.series ? [named('series', article.series)] : []),
    ...article.topics.map((topic) => ({
      ...named('about', topic),
      ...(topic.mediaTopic ? { uri: mediaTopicUri(topic.mediaTopic) } : {}),
    })),
    ...article.content.tags.map((tag) => ({ name: tag, rel: 'keyword' })),
  ];
}

/** Who approved the article, for the desk that receives it. */
function approvals({ standing }: ExportedArticle): string {
  return standing
    .filter(({ decision }) => decision === 'approve')
    .map(
      (signOff) =>
        `${signOff.levelTitle} (${signOff.personTitle}) duyệt lúc ${vietnamDate(signOff.at)}, ${notSigned}.`,
    )
    .join('\n');
}

function associations(article: ExportedArticle): object[] {
  return photosOf(article.content).flatMap((photo) => {
    const picture = photoOf(article, photo.id);
    return picture ? [association(photo, picture)] : [];
  });
}

function association(photo: Photo, picture: ExportedPhoto): object {
  const { asset, name } = picture;
  const credit = runsText(photo.credit);
  const caption = runsText(photo.caption);
  return filled({
    name: name.replace(`.${fileEnding[asset.mediaType]}`, ''),
    rel: photo['placement'] === 'lead' ? 'mainpicture' : 'picture',
    // RFC 6920: the picture is named by the hash of its bytes.
    uri: `ni:///sha-256;${Buffer.from(asset.id, 'hex').toString('base64url')}`,
    type: 'picture',
    language: 'vi',
    descriptions: [
      ...(caption === '' ? [] : [{ role: 'caption', contentType: 'text/plain', value: caption }]),
      ...(photo.alt === '' ? [] : [{ role: 'altText', contentType: 'text/plain', value: photo.alt }]),
    ],
    by: credit,
    infoSources: credit === '' ? undefined : [{ name: credit, role: 'credit' }],
    renditions: [
      filled({
        name: 'original',
        href: `file:${photoPath(picture)}`,
        contentType: asset.mediaType,
        title: name,
        width: asset.width,
        height: asset.height,
        sizeInBytes: asset.size,
        poi: photo.focus && {
          x: Math.round(photo.focus.x * asset.width),
          y: Math.round(photo.focus.y * asset.height),
        },
      }),
    ],
  });
}
