import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isLeftBySystems } from '#core/storage/left-by-systems.ts';
import type { PackageProblem } from '#shared/areas/exchange.ts';
import { manifestName, type Manifest, type ManifestFile } from './manifest.ts';
import { openPackage } from './open-package.ts';
import type { PackageSource } from './package-source.ts';
import { problemIn } from './package-problem.ts';
import { readManifest } from './read-manifest.ts';

export interface PackageCheck {
  readonly articles: number;
  /** The manifest is one of them. */
  readonly files: number;
  readonly problems: PackageProblem[];
}

/** Compares every file of a package, a folder or a ZIP, with its manifest. Reads file by file, whatever the size. */
export async function verifyPackage(path: string): Promise<PackageCheck> {
  const source = await openPackage(path);
  try {
    const { manifest, problem } = await readManifest(source);
    const ofManifest = problem ? [problem] : [];
    if (!manifest) return { articles: 0, files: 0, problems: ofManifest };
    const problems = [
      ...ofManifest,
      ...(await fileProblems(source, manifest)),
      ...unlisted(source, manifest),
    ];
    return { articles: manifest.articles.length, files: manifest.files.length + 1, problems };
  } finally {
    source.close();
  }
}

export const isPhoto = /\.(jpe?g|png|webp|tiff?)$/i;

/** Files that somebody wrote into since. Of photos, which are large, only the size is looked at. */
export async function changedPaths(path: string): Promise<string[]> {
  const source = await openPackage(path);
  try {
    const { manifest } = await readManifest(source);
    const changed: string[] = [];
    for (const file of manifest?.files ?? []) {
      const size = source.sizes.get(file.path);
      const isKnown = isPhoto.test(file.path) && size === file.size;
      if (!isKnown && (await fileProblem(source, file)) === 'changed') changed.push(file.path);
    }
    return changed;
  } finally {
    source.close();
  }
}

async function fileProblems(source: PackageSource, manifest: Manifest): Promise<PackageProblem[]> {
  const problems: PackageProblem[] = [];
  for (const file of manifest.files) {
    const kind = await fileProblem(source, file);
    if (kind) problems.push(problemIn(file.path, kind));
  }
  return problems;
}

async function fileProblem(
  source: PackageSource,
  { path, size, sha256 }: ManifestFile,
): Promise<PackageProblem['problem'] | undefined> {
  if (source.unreadable.includes(path)) return 'unreadable';
  const actual = source.sizes.get(path);
  if (actual === undefined) return 'missing';
  if (actual !== size) return 'changed';
  try {
    const hash = createHash('sha256');
    await pipeline(await source.open(path), hash);
    return hash.digest('hex') === sha256 ? undefined : 'changed';
  } catch {
    return 'unreadable';
  }
}

function unlisted(source: PackageSource, manifest: Manifest): PackageProblem[] {
  return unlistedPaths(source, manifest).map((path) => problemIn(path, 'unlisted'));
}

/** What lies in a package and is not of it. What a system left there is nobody's, unless it is a link. */
export function unlistedPaths(source: PackageSource, manifest: Manifest): string[] {
  const listed = new Set([manifestName, ...manifest.files.map(({ path }) => path)]);
  const files = [...source.sizes.keys()].filter((path) => !isLeftBySystems(basename(path)));
  return [...files, ...source.unreadable].filter((path) => !listed.has(path));
}
