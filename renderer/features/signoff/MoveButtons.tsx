import { useQuery } from '@tanstack/react-query';
import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Move } from '#shared/areas/workflow.ts';
import type { ArticleId, EntryId } from '#shared/ids.ts';
import { forwardMove } from './offered-moves.ts';
import { blockersQuery } from './signoff-queries.ts';
import styles from './SignOffPanel.module.css';

interface MoveButtonsProps {
  readonly id: ArticleId;
  readonly as: EntryId;
  readonly offered: readonly Move[];
  readonly isBusy: boolean;
  readonly onMove: (move: Move) => void;
}

/** What may be decided here. What takes the article on waits until nothing stands in its way; the reasons stand above. */
export function MoveButtons({ id, as, offered, isBusy, onMove }: MoveButtonsProps) {
  const { signoff: words } = useWords();
  const forward = forwardMove(offered);
  const { data: blockers } = useQuery({
    ...blockersQuery({ id, move: forward ?? 'submit', as }),
    enabled: forward !== undefined,
  });
  const isHeldUp = blockers === undefined || blockers.length > 0;
  if (offered.length === 0) return null;
  return (
    <div className={styles.buttons}>
      {offered.map((move) => (
        <Button
          key={move}
          kind={move === forward ? 'primary' : 'plain'}
          isDisabled={isBusy || (move === forward && isHeldUp)}
          onPress={() => onMove(move)}
        >
          {words.moves[move]}
        </Button>
      ))}
    </div>
  );
}
