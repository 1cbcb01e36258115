import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWords } from '#renderer/words/words.ts';
import type { Move } from '#shared/areas/workflow.ts';
import type { ArticleId, EntryId } from '#shared/ids.ts';
import { BlockerList, type ArticlePlace } from './BlockerList.tsx';
import { blockersQuery } from './signoff-queries.ts';
import styles from './SignOffPanel.module.css';

interface ForwardProps {
  readonly id: ArticleId;
  readonly move: Move;
  readonly as: EntryId;
  readonly onJump: (place: ArticlePlace) => void;
}

/** What is still to be done before the article can go on. */
export function Forward({ id, move, as, onJump }: ForwardProps) {
  const { signoff: words } = useWords();
  const { data: blockers } = useQuery({
    ...blockersQuery({ id, move, as }),
    placeholderData: keepPreviousData,
  });
  if (!blockers) return null;
  if (blockers.length === 0) return <p className={styles.ready}>{words.ready}</p>;
  return (
    <div>
      <p className={styles.blocked}>{words.blocked(words.moves[move].toLowerCase(), blockers.length)}</p>
      <BlockerList blockers={blockers} onJump={onJump} />
    </div>
  );
}
