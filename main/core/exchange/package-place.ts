import { lstat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '#shared/failure.ts';
import { makeFolder, move, remove, removeEmptyFolder } from '#core/storage/files.ts';
import { leftoversOf, releaseName, takeName } from '#core/storage/hidden-names.ts';
import { errorCode } from './export-failure.ts';

/**
 * Where a package is to lie, and the names beside it that only this export uses. A package is written under `temporary`
 * and renamed when it is whole; a package that is replaced stands under `aside` until the new one is in its place.
 */
export interface PackagePlace {
  readonly target: string;
  readonly folder: string;
  readonly temporary: string;
  readonly aside: string;
  /** The topmost folder that had to be made for it. */
  readonly made: string | undefined;
}

/** The name a package has at the place asked for. */
export function targetOf(out: string, zip: boolean): string {
  return resolve(zip && !/\.zip$/i.test(out) ? `${out}.zip` : out);
}

/** Takes a place: makes the folder it lies in, and clears what a killed export to the same place left behind. */
export async function takePlace(out: string, zip: boolean): Promise<PackagePlace> {
  const target = targetOf(out, zip);
  const folder = dirname(target);
  const made = await makeFolder(folder);
  await clearLeftovers(target);
  const own = takeName(target);
  return { target, folder, temporary: join(folder, `${own}.tmp`), aside: join(folder, `${own}.old`), made };
}

/** Gives the place back after a failure: nothing of this export is left. */
export async function leavePlace(place: PackagePlace): Promise<void> {
  await remove(place.temporary);
  await removeEmptyFolders(place.folder, place.made);
}

export function releasePlace(place: PackagePlace): void {
  releaseName(basename(place.temporary, '.tmp'));
}

/**
 * Puts the finished package in its place. What lay there, if anything did, is gone only when the new one stands, and goes
 * back where `check`, which looks at it once nobody finds it under its name any more, throws.
 */
export async function publish(
  { target, temporary, aside }: PackagePlace,
  check: (aside: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const old = await kindOf(target);
  // A file is replaced by the rename itself, a folder has to make room.
  if (old === 'folder') await move(target, aside);
  try {
    if (old === 'folder') await check(aside);
    await move(temporary, target);
  } catch (error) {
    if (old === 'folder') await move(aside, target);
    throw error;
  }
  // The package stands; what cannot be removed now is cleared by the next export.
  await remove(aside).catch(() => undefined);
}

export async function kindOf(path: string): Promise<'folder' | 'file' | 'nothing'> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'nothing';
    throw error;
  }
}

/** Puts a package back that an export set aside and then was killed. */
export async function putBack(target: string): Promise<void> {
  // Where the folder around it is not there either, nothing was set aside.
  await clearLeftovers(target).catch(() => undefined);
}

async function clearLeftovers(target: string): Promise<void> {
  // One that cannot be cleared is in nobody's way.
  for (const leftover of await leftoversOf(target))
    await clearLeftover(leftover, target).catch(() => undefined);
}

/** An old package set aside by an export that was killed before the new one took its place goes back there. */
async function clearLeftover(leftover: string, target: string): Promise<void> {
  const isOldPackage = leftover.endsWith('.old');
  if (isOldPackage && (await kindOf(target)) === 'nothing') await move(leftover, target);
  else await remove(leftover);
}

async function removeEmptyFolders(from: string, upTo: string | undefined): Promise<void> {
  if (upTo === undefined) return;
  try {
    await removeEmptyFolder(from);
    if (from !== upTo) await removeEmptyFolders(dirname(from), upTo);
  } catch {
    // Somebody put something there meanwhile: the folder is theirs now.
  }
}

export function alreadyThere(target: string): AppError {
  const name = basename(target).normalize('NFC');
  return new AppError(
    'conflict',
    `Nơi này đã có “${name}”. Hãy đặt tên khác, hoặc chọn thay gói cũ rồi xuất lại.`,
  );
}
