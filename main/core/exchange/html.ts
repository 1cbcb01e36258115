import { printedBylines, printedSource } from '#shared/document/bylines.ts';
import { runsText } from '#shared/document/run.ts';
import { cleanArticle } from './clean-article.ts';
import type { ExportedArticle } from './exported-article.ts';
import { bodyElements, wordsIn } from './html-body.ts';
import { newsArticleData } from './json-ld.ts';
import { exportScriptJson } from './json.ts';
import { element, escapeAttribute, escapeText, toHtml, type Element } from './markup.ts';

/** Spaces and line breaks are shown as they were written; a caption and its credit stand on lines of their own. */
const style = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, 'Times New Roman', serif; }
p, h1, h2, li, td, th, figcaption { white-space: pre-wrap; }
h1 { line-height: 1.2; }
.kicker, .subheadline, .credit, .attribution { font-style: italic; }
.lead, .byline { font-weight: bold; }
.byline, .source { text-align: right; }
figure { margin: 1.5rem 0; }
img { max-width: 100%; height: auto; }
.caption, .credit { display: block; }
.credit { text-align: right; }
.fact-box, .pull-quote { margin: 1.5rem 0; padding: 0 1rem; border: 1px solid; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2rem 0.5rem; text-align: left; }
`;

/**
 * The article as an HTML5 page that can be read on its own and loads nothing but its photos. Its visible text is the
 * article's: what a search engine needs beyond that stands in JSON-LD.
 */
export function exportHtml(original: ExportedArticle): string {
  const article = cleanArticle(original);
  const { content, paper } = article;
  const title = [runsText(content.headline), paper.name].filter((part) => part !== '').join(' - ');
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<meta name="description" content="${escapeAttribute(runsText(content.lead))}">
<style>${style}</style>
<script type="application/ld+json">
${exportScriptJson(newsArticleData(article))}</script>
</head>
<body>
<article>
${articleElements(article).map(toHtml).join('\n')}
</article>
</body>
</html>
`;
}

/** The words of an article, from its kicker to its source. */
export function articleElements(article: ExportedArticle): Element[] {
  const { content } = article;
  const heading = [
    ...wordsIn('p', content.kicker, 'kicker'),
    ...wordsIn('h1', content.headline),
    ...wordsIn('p', content.subheadline, 'subheadline'),
  ];
  return [
    ...(heading.length > 0 ? [element('header', {}, heading)] : []),
    ...wordsIn('p', content.lead, 'lead'),
    ...bodyElements(article),
    ...printedBylines(content).flatMap((text) => wordsIn('p', [{ text }], 'byline')),
    ...wordsIn('p', [{ text: printedSource(content) }], 'source'),
  ];
}
