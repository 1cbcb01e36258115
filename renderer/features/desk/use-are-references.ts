import { useQuery } from '@tanstack/react-query';
import { rowsAtOnce, summariesQuery } from '#renderer/api/articles.ts';
import { ArticleId } from '#shared/ids.ts';
import type { DeskPlace } from './desk-places.ts';
import { useDesk } from './desk-store.ts';

/**
 * Whether all that is chosen is kept for reference. A place of the desk holds one kind; of what was found each is looked at,
 * as long as there are not too many.
 */
export function useAreReferences(place: DeskPlace): boolean {
  const { selected, text } = useDesk();
  const isSearching = text.trim() !== '';
  const chosen = [...selected].map((id) => ArticleId.parse(id));
  const { data: found = [] } = useQuery({
    ...summariesQuery(chosen),
    enabled: isSearching && chosen.length > 0 && chosen.length <= rowsAtOnce,
  });
  if (!isSearching) return place.ask.kind === 'reference';
  return found.length > 0 && found.every(({ kind }) => kind === 'reference');
}
