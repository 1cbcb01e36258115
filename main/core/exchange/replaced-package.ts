import type { ReplacedPackage } from '#shared/areas/exchange.ts';
import type { ArticleId } from '#shared/ids.ts';
import { kindOf, targetOf } from './package-place.ts';
import { manifestAt } from './read-manifest.ts';
import { filesToKeep } from './replaceable.ts';
import { changedPaths } from './verify-package.ts';

/**
 * What would be lost at this place where a package of these articles takes it. Throws, with the reason, where what lies
 * there is not replaced.
 */
export async function replacedPackage(
  out: string,
  { zip, ids }: { zip: boolean; ids: readonly ArticleId[] },
): Promise<ReplacedPackage> {
  const target = targetOf(out, zip);
  const kind = await kindOf(target);
  if (kind === 'nothing') return { changed: [], articles: [], kept: 0 };
  const { length: kept } = await filesToKeep(target, { zip, kind });
  const held = (await manifestAt(target))?.articles ?? [];
  const again = new Set<string>(ids);
  const articles = held.map(({ id, headline, folder }) => ({ id, headline, folder, isLost: !again.has(id) }));
  return { changed: await changedPaths(target), articles, kept };
}
