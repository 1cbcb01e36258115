import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import type { PackageProblem } from '#shared/areas/exchange.ts';
import { AppError } from '#shared/failure.ts';
import { currentPackage, isAsWritten, Manifest, manifestName } from './manifest.ts';
import { problemIn } from './package-problem.ts';
import { openPackage } from './open-package.ts';
import { kindOf } from './package-place.ts';
import type { PackageSource } from './package-source.ts';

/** Some 100,000 files with their articles. */
const mostManifestBytes = 64 * 1024 * 1024;

interface ManifestReading {
  /** Absent where it cannot be read: then nothing is known of the other files. */
  readonly manifest?: Manifest;
  readonly problem?: PackageProblem;
}

/** The manifest of a package, and what is wrong with it. One of a newer version is refused with a sentence. */
export async function readManifest(source: PackageSource): Promise<ManifestReading> {
  const size = source.sizes.get(manifestName);
  if (size === undefined) return { problem: problemIn(manifestName, 'missing') };
  const bytes = size > mostManifestBytes ? Buffer.alloc(0) : await bytesOf(source);
  const value = parsed(bytes);
  if (isNewer(value)) throw newerPackage();
  const { data: manifest } = Manifest.safeParse(value);
  if (!manifest) return { problem: problemIn(manifestName, 'unreadable') };
  return isAsWritten(value, bytes) ? { manifest } : { manifest, problem: problemIn(manifestName, 'changed') };
}

/** The manifest of the package at this place; undefined where there is none that can be read. */
export async function manifestAt(target: string): Promise<Manifest | undefined> {
  if ((await kindOf(target)) === 'nothing') return undefined;
  const source = await openPackage(target);
  try {
    return (await readManifest(source)).manifest;
  } finally {
    source.close();
  }
}

async function bytesOf(source: PackageSource): Promise<Buffer> {
  try {
    return await buffer(await source.open(manifestName));
  } catch {
    return Buffer.alloc(0);
  }
}

/** What the bytes say; nothing at all where they are no JSON object. */
function parsed(bytes: Buffer): object {
  try {
    return z.record(z.string(), z.json()).parse(JSON.parse(bytes.toString()));
  } catch {
    return {};
  }
}

function isNewer(value: object): boolean {
  return 'package' in value && typeof value.package === 'number' && value.package > currentPackage;
}

function newerPackage(): AppError {
  return new AppError(
    'invalid_input',
    'Gói này do phiên bản Tòa Soạn mới hơn xuất ra. Hãy cập nhật Tòa Soạn trên máy này rồi kiểm tra lại.',
  );
}
