import type { EarlierPackage } from '#shared/areas/exchange.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId } from '#shared/ids.ts';
import { kindOf, putBack } from './package-place.ts';
import type { PackageRecords } from './package-records.ts';
import { manifestAt } from './read-manifest.ts';
import { filesToKeep } from './replaceable.ts';
import { changedPaths } from './verify-package.ts';

type FoundPackage = Omit<EarlierPackage, 'place'>;

interface Ports {
  readonly wentTo: PackageRecords['of'];
  /** Undefined for an article that is not here. */
  headlineOf(id: ArticleId): string | undefined;
  /** Lets others have their turn. */
  pause(): Promise<void>;
}

/** The one package these articles went to last, as it lies there now; null where there is none, or more than one. */
export async function earlierPackage(ids: readonly ArticleId[], ports: Ports): Promise<FoundPackage | null> {
  const record = await commonRecord(ids, ports);
  if (!record) return null;
  const { path, zip, targets, photos } = record;
  const found = { path, zip, targets, photos };
  try {
    return { ...found, ...(await contentsOf(path, zip, ports)), refusal: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...found, articles: [], changed: [], kept: 0, refusal: error.message };
  }
}

/** Where all of them went that went anywhere. */
async function commonRecord(ids: readonly ArticleId[], { wentTo, pause }: Ports) {
  let common: ReturnType<Ports['wentTo']>;
  for (const id of ids) {
    await pause();
    const record = wentTo(id);
    if (record && common && record.path !== common.path) return undefined;
    common ??= record;
  }
  return common;
}

/** All that lies in it, with the headlines that are written now. Throws where it cannot be replaced. */
async function contentsOf(
  path: string,
  zip: boolean,
  { headlineOf, pause }: Ports,
): Promise<Pick<FoundPackage, 'articles' | 'changed' | 'kept'>> {
  const kind = await kindThere(path);
  if (kind === 'nothing') throw gone(path);
  const { length: kept } = await filesToKeep(path, { zip, kind });
  const held = (await manifestAt(path))?.articles ?? [];
  const articles: FoundPackage['articles'] = [];
  for (const { id, folder, headline: exported } of held) {
    await pause();
    const headline = headlineOf(id);
    articles.push({ id, folder, headline: headline ?? exported, isHere: headline !== undefined });
  }
  return { articles, kept, changed: await changedPaths(path) };
}

async function kindThere(path: string): ReturnType<typeof kindOf> {
  // On a disk that cannot be looked at it is not there either.
  const look = () => kindOf(path).catch(() => 'nothing' as const);
  if ((await look()) === 'nothing') await putBack(path);
  return look();
}

function gone(path: string): AppError {
  return new AppError(
    'not_found',
    `Không thấy gói đã xuất lần trước ở “${path}”. Nếu gói nằm trên USB hay ổ ngoài, hãy cắm lại rồi mở lại hộp này.`,
  );
}
