import { useQuery } from '@tanstack/react-query';
import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Blocker } from '#shared/areas/review.ts';
import type { Move } from '#shared/areas/workflow.ts';
import type { ArticleId, EntryId } from '#shared/ids.ts';
import { forwardMove, type ForwardMove } from './offered-moves.ts';
import { blockersQuery } from './signoff-queries.ts';
import styles from './SignOffPanel.module.css';

interface MoveButtonsProps {
  readonly id: ArticleId;
  readonly as: EntryId;
  readonly offered: readonly Move[];
  readonly isBusy: boolean;
  readonly onMove: (move: Move) => void;
  /** Where nothing but open changes stands in the way. */
  readonly onMoveWithChanges: (move: ForwardMove) => void;
}

/** What may be decided here. What takes the article on waits until nothing stands in its way; the reasons stand above. */
export function MoveButtons({ id, as, offered, isBusy, onMove, onMoveWithChanges }: MoveButtonsProps) {
  const { signoff: words } = useWords();
  const forward = forwardMove(offered);
  const { data: blockers } = useQuery({
    ...blockersQuery({ id, move: forward ?? 'submit', as }),
    enabled: forward !== undefined,
  });
  const isHeldUp = blockers === undefined || blockers.length > 0;
  const isOnlyChanges = isHeldUp && (blockers?.every(isOpenChanges) ?? false);
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
      {forward && isOnlyChanges && (
        <Button isDisabled={isBusy} onPress={() => onMoveWithChanges(forward)}>
          {words.withChanges[forward]}
        </Button>
      )}
    </div>
  );
}

function isOpenChanges({ finding }: Blocker): boolean {
  return finding?.rule === 'openChanges';
}
