import { AppError } from '#shared/failure.ts';
import type { ArticleId, RevisionId } from '#shared/ids.ts';
import type { Desk } from './verb.ts';

interface Wanted {
  readonly article: ArticleId;
  /** The id, or the beginning of it. */
  readonly given: string;
  /** Whether only those count that nobody has built upon. */
  readonly among: 'all' | 'heads';
}

/** The revision a person named. */
export async function findRevision(
  client: Desk['client'],
  { article, given, among }: Wanted,
): Promise<RevisionId> {
  const named = given.toLowerCase();
  const listed = await client.revisions.list({ article });
  const revisions = among === 'all' ? listed : listed.filter(({ isHead }) => isHead);
  const found = revisions.filter(({ id }) => id.startsWith(named));
  if (found.length === 1) return found[0]!.id;
  const known = revisions.map(({ id }) => id.slice(0, 12)).join(', ');
  const title = among === 'all' ? 'Các bản của bài' : 'Các bản mới nhất của bài';
  throw new AppError('invalid_input', `Không rõ bản “${given}” là bản nào. ${title}: ${known}.`);
}
