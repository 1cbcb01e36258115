import { basename } from 'node:path';
import { AppError } from '#shared/failure.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { ManifestArticle, ManifestFile } from './manifest.ts';
import { kindOf } from './package-place.ts';
import { openPackage } from './open-package.ts';
import { readManifest } from './read-manifest.ts';

/** An article that stays in the package which is replaced: what the manifest said of it, and those of its files that lie there. */
export interface StayingArticle {
  readonly described: ManifestArticle;
  readonly files: readonly ManifestFile[];
  readonly there: readonly string[];
}

/** What stays of the package at this place, by its article. Throws where one of them is not in it. */
export async function stayingIn(
  target: string,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, StayingArticle>> {
  if (ids.length === 0) return new Map();
  if ((await kindOf(target)) === 'nothing') throw notInPackage(target);
  const source = await openPackage(target);
  try {
    const { manifest } = await readManifest(source);
    const articles = new Map(manifest?.articles.map((article) => [article.id, article]));
    const files = new Map(manifest?.files.map((file) => [file.path, file]));
    return new Map(
      ids.map((id) => {
        const described = articles.get(id);
        if (!described) throw notInPackage(target);
        const there = described.files.filter((path) => source.sizes.has(path));
        return [id, { described, there, files: described.files.flatMap((path) => files.get(path) ?? []) }];
      }),
    );
  } finally {
    source.close();
  }
}

export function pathsOf(staying: ReadonlyMap<ArticleId, StayingArticle>): string[] {
  return [...staying.values()].flatMap(({ there }) => there);
}

function notInPackage(target: string): AppError {
  const name = basename(target).normalize('NFC');
  return new AppError(
    'conflict',
    `Bài cần giữ nguyên không còn trong gói “${name}”, nên gói không bị thay. Hãy mở lại hộp xuất gói để xem gói đang có gì.`,
  );
}
