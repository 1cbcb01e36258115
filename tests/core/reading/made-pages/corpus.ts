import { readFileSync, readdirSync } from 'node:fs';

/** A real article cut down to what its source tells for certain. Never stored in the project. */
export interface CorpusArticle {
  readonly source: string;
  readonly title: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
}

const wanted: ReadonlySet<string> = new Set(['surenews', 'tuoitre24', 'vfnd', 'baomoi17p']);
const strange = /Ảnh|ảnh:|Video|Clip|Nguồn|TTO|Theo |http|@|\*|\.(?=\p{Lu})/u;

/** Articles with a title, a lead and at least three paragraphs that are surely paragraphs. */
export function corpusArticles(folder: string): CorpusArticle[] {
  const files = readdirSync(folder).filter((name) => name.startsWith('articles-'));
  return files.flatMap((name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => articleOf(JSON.parse(line) as Record<string, string>)),
  );
}

function articleOf(raw: Record<string, string>): CorpusArticle[] {
  if (!wanted.has(raw['src'] ?? '')) return [];
  const [title, lead] = [tidy(raw['title']), tidy(raw['lead'])];
  const paragraphs = (raw['body'] ?? '')
    .split('\n')
    .map(tidy)
    .filter(isParagraph)
    .filter((text) => text !== lead);
  const isWhole =
    title.length > 25 &&
    title.length < 130 &&
    !/[.;:]$/.test(title) &&
    isParagraph(lead) &&
    lead.length < 420;
  return isWhole && paragraphs.length >= 3
    ? [{ source: raw['src'] ?? '', title, lead, paragraphs: paragraphs.slice(0, 14) }]
    : [];
}

function tidy(text = ''): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isParagraph(text: string): boolean {
  return (
    text.length >= 90 &&
    text.length < 1200 &&
    /[.!?…]["”]?$/.test(text) &&
    /^["“]?[\p{Lu}\d]/u.test(text) &&
    !strange.test(text)
  );
}
