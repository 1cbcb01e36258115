import { useQuery } from '@tanstack/react-query';
import { chainQuery } from '#renderer/api/session.ts';
import { useWords } from '#renderer/words/words.ts';
import { archivedQuery } from './settings-queries.ts';

/** What a level is called, where it is not in the chain too: as a title that came from another newsroom stands at one. */
export function useLevelTitle(): (level: string) => string | undefined {
  const { lists } = useWords();
  const { data: chain = [] } = useQuery(chainQuery);
  const { data: leftOut = [] } = useQuery(archivedQuery('level'));
  const inChain = (level: string | undefined) => chain.find(({ id }) => id === level)?.title;
  return (level) => {
    const other = leftOut.find(({ id }) => id === level)?.value;
    return inChain(level) ?? (other && lists.leftOutLevel(other.title, inChain(other.countsAs)));
  };
}
