import type { ExportedArticle } from './exported-article.ts';
import { manifestAt } from './read-manifest.ts';

/** Where an article lies inside a package. */
export interface ArticleFolder {
  /** Its place, counted from 1, and its slug. */
  readonly folder: string;
  /** The name of its story for the layout, without the ending: whoever has several open tells them apart by it. */
  readonly story: string;
}

const storyEnding = '.icml';

type Named = Pick<ExportedArticle, 'id' | 'slug'>;

/**
 * The folder of each article inside a package, and the name of its story. An article that `kept` names stays in the folder
 * it had and keeps the name of its story, whatever became of its headline and its place: layouts link to the files in it.
 */
export function articleFolders(
  articles: readonly Named[],
  kept: ReadonlyMap<string, Partial<ArticleFolder>> = new Map(),
): ArticleFolder[] {
  const known = articles.flatMap(({ id }) => kept.get(id) ?? []);
  const folders = new Set(known.flatMap(({ folder }) => folder ?? []));
  const stories = new Set(known.flatMap(({ story }) => story ?? []));
  return articles.map((article, index) => {
    const { folder, story } = kept.get(article.id) ?? {};
    return {
      folder: folder ?? taken(folders, folderName(article, index + 1, articles.length)),
      story: story ?? taken(stories, storyName(article)),
    };
  });
}

/** Where the articles lie in the package at this place. Empty where there is none that can be read. */
export async function foldersOf(target: string): Promise<Map<string, Partial<ArticleFolder>>> {
  const manifest = await manifestAt(target);
  return new Map(
    manifest?.articles.map(({ id, folder, files }) => [id, { folder, ...storyIn(folder, files) }]),
  );
}

function storyIn(folder: string, files: readonly string[]): Partial<ArticleFolder> {
  const path = files.find((file) => file.startsWith(`${folder}/`) && file.endsWith(storyEnding));
  return path === undefined ? {} : { story: path.slice(folder.length + 1, -storyEnding.length) };
}

/** A name that is free, and is not from now on. */
function taken(names: Set<string>, name: string): string {
  let free = name;
  for (let next = 2; names.has(free); next++) free = `${name}-${next}`;
  names.add(free);
  return free;
}

function folderName(article: Named, place: number, total: number): string {
  const number = String(place).padStart(Math.max(2, String(total).length), '0');
  return `${number}-${storyName(article)}`;
}

/** What the story of an article is called where nothing else is called so. */
export function storyName(article: Named): string {
  const slug = article.slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug || 'tin-bai';
}
