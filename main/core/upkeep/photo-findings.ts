import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Asset } from '#shared/areas/assets.ts';
import { figure } from '#shared/figure.ts';
import { sha256OfFile, temporaryMark } from '#core/storage/files.ts';
import { note, type Finding } from './finding.ts';

export interface StoredPhotos {
  /** The data folder, and where in it the originals lie. */
  readonly folder: string;
  readonly photos: string;
  assets(): Asset[];
  pathOf(asset: Asset): string;
}

export async function assetFindings(asset: Asset, path: string): Promise<Finding[]> {
  if (!existsSync(path)) return [lost(asset, 'không còn trong thư mục dữ liệu')];
  return (await sha256OfFile(path)) === asset.id ? [] : [lost(asset, 'không còn nguyên vẹn')];
}

function lost({ id, name }: Asset, what: string): Finding {
  const sentence = `Tệp ảnh “${name}” ${what}. Hãy thêm lại ảnh gốc, hoặc lấy từ bản sao lưu.`;
  return { weight: 'damage', subject: id, sentence };
}

/** Files that nothing names, and what writes that were cut off left behind. */
export async function fileFindings(stored: StoredPhotos): Promise<Finding[]> {
  const { folder, photos, assets, pathOf } = stored;
  const files = await filesUnder(photos);
  const named = new Set(assets().map(pathOf));
  const unnamed = files.filter((path) => !isTemporary(path) && !named.has(path));
  const cutOff = [...(await filesIn(folder)), ...files].filter(isTemporary);
  return [...unnamedFindings(unnamed, folder), ...cutOffFindings(cutOff, folder)];
}

function unnamedFindings(paths: readonly string[], folder: string): Finding[] {
  if (paths.length === 0) return [];
  const what = `Có ${figure(paths.length)} tệp không thuộc ảnh nào trong kho: ${listed(paths, folder)}.`;
  return [note('thư mục ảnh', what)];
}

function cutOffFindings(paths: readonly string[], folder: string): Finding[] {
  if (paths.length === 0) return [];
  const what = `Còn ${figure(paths.length)} tệp tạm của những lần ghi dở dang: ${listed(paths, folder)}.`;
  return [note('tệp tạm', `${what} Khi không có cửa sổ nào mở, có thể xóa.`)];
}

const mostNamed = 5;

/** Seen from the data folder. */
function listed(paths: readonly string[], folder: string): string {
  const first = paths.slice(0, mostNamed).map((path) => relative(folder, path));
  const more = paths.length > mostNamed ? [`và ${figure(paths.length - mostNamed)} tệp nữa`] : [];
  return [...first, ...more].join(', ');
}

function isTemporary(path: string): boolean {
  return basename(path).startsWith(temporaryMark);
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).map((name) => join(folder, name));
}

/** All files below a folder; none where there is no such folder yet. */
async function filesUnder(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
