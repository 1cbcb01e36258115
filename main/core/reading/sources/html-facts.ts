import { noFacts, type PageFacts } from '#core/reading/page.ts';
import { readDateline } from '#core/reading/recognise/dateline.ts';
import { attribute, descendants, textOf, type Element } from './html-node.ts';
import { tidyText } from './tidy-lines.ts';

/** What the head of a page says: title, description, date, author. Structured data may be escaped twice or broken. */
export function factsOf(root: Element): PageFacts {
  const elements = descendants(root);
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const meta = (...names: readonly string[]) =>
    clean(names.map((name) => metaContent(metas, name)).find(Boolean) ?? '');
  const data = elements.filter(isStructuredData).map(scriptText).join('\n');
  const title = elements.find(({ tagName }) => tagName === 'title');
  const titles = [
    meta('og:title', 'twitter:title', 'title'),
    clean(title ? innerText(title) : ''),
    dataValue(data, 'headline'),
  ];
  return {
    ...noFacts,
    titles: [...new Set(titles.filter((text) => text !== ''))],
    description:
      meta('og:description', 'description', 'twitter:description') || dataValue(data, 'description'),
    publishedAt: statedTime(
      meta('article:published_time', 'datePublished', 'pubdate', 'article:published') ||
        dataValue(data, 'datePublished'),
    ),
    author: meta('author', 'article:author', 'dc.creator') || dataAuthor(data),
    siteName: meta('og:site_name'),
  };
}

function metaContent(metas: readonly Element[], name: string): string {
  const found = metas.find((meta) =>
    ['property', 'name', 'itemprop'].some((key) => attribute(meta, key).toLowerCase() === name.toLowerCase()),
  );
  return found ? attribute(found, 'content') : '';
}

function isStructuredData(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type').toLowerCase() === 'application/ld+json';
}

function scriptText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function innerText(title: Element): string {
  return scriptText(title) || textOf(title);
}

/** Found by its key, because pages put broken JSON here as often as JSON. */
function dataValue(data: string, key: string): string {
  const value = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(data)?.[1] ?? '';
  return clean(unescaped(value));
}

function dataAuthor(data: string): string {
  const value = /"author"\s*:\s*[[{\s]*(?:[^{}]*?"name"\s*:\s*)?"((?:[^"\\]|\\.)*)"/.exec(data)?.[1] ?? '';
  return clean(unescaped(value));
}

function unescaped(value: string): string {
  const plain = value
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');
  return plain
    .replace(/&#(\d+);/g, (_, code: string) => safeCharacter(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function safeCharacter(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function clean(text: string): string {
  return tidyText(text).text;
}

const vietnameseOffsetMs = 7 * 60 * 60 * 1000;

/** As the reader's own clock would say it; times of other zones are turned into Vietnamese time. */
function statedTime(text: string): string {
  const zoned = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)
    ? Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
    : NaN;
  if (Number.isNaN(zoned)) return readDateline(text)?.stated ?? '';
  return `${new Date(zoned + vietnameseOffsetMs).toISOString().slice(0, 16)}+07:00`;
}
