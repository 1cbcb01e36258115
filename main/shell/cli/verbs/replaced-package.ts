import type { ReplacedPackage } from '#shared/areas/exchange.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId } from '#shared/ids.ts';
import { figure } from '#shared/figure.ts';
import type { Desk } from '#shell/cli/verb.ts';

type Held = ReplacedPackage['articles'][number];

/**
 * What is to be exported, and with it what lies in the package, in its order, where that is to stay. Throws where something
 * in the package would be lost of which nobody said so.
 */
export async function withOthers(
  { client, typed: { switches } }: Desk,
  order: { ids: ArticleId[]; out: string; zip: boolean },
): Promise<{ ids: ArticleId[]; stay: ArticleId[] }> {
  const stays = switches.has('stay');
  if (!stays && (!switches.has('replace') || switches.has('drop'))) return { ids: order.ids, stay: [] };
  const { articles, changed } = await client.exchange.replaced(order);
  const others = articles.filter(({ isLost }) => isLost);
  if (!switches.has('drop'))
    refuseLosses({ lost: stays ? [] : others, changed: stays ? changedOutside(others, changed) : changed });
  if (!stays) return { ids: order.ids, stay: [] };
  return {
    ids: [...new Set([...articles.map(({ id }) => id), ...order.ids])],
    stay: others.map(({ id }) => id),
  };
}

function changedOutside(staying: readonly Held[], changed: readonly string[]): string[] {
  return changed.filter((path) => !staying.some(({ folder }) => path.startsWith(`${folder}/`)));
}

function refuseLosses({ lost, changed }: { lost: readonly Held[]; changed: readonly string[] }): void {
  const losses = [
    lost.length > 0 && `tệp của ${figure(lost.length)} bài không xuất lần này: ${named(lost)}`,
    changed.length > 0 && `chỗ có người đã sửa trong gói: ${changed.join(', ')}`,
  ].filter((loss) => loss !== false);
  if (losses.length === 0) return;
  const way =
    lost.length > 0 ? 'thêm --stay để giữ nguyên bài ấy trong gói' : 'chép tệp ấy ra ngoài trước nếu cần giữ';
  throw new AppError(
    'conflict',
    `Thay gói này thì mất ${losses.join('; và mất ')}. Hãy ${way}, hoặc thêm --drop để bỏ.`,
  );
}

function named(articles: readonly Held[]): string {
  return articles.map(({ headline }) => (headline ? `“${headline}”` : 'bài chưa có tít')).join(', ');
}
