import { useWords } from '#renderer/words/words.ts';
import { KeyButton } from '#renderer/ui/KeyButton.tsx';
import { ToolRow } from '#renderer/ui/ToolRow.tsx';
import { canBe } from '#shared/areas/page-moves.ts';
import type { MoveTarget, ReviewLine } from '#shared/areas/page-review.ts';
import { moveKeys, placeOfMove } from './places.ts';
import { toneClass } from './Place.tsx';
import styles from './MoveBar.module.css';

interface MoveBarProps {
  /** The chosen lines. */
  readonly lines: readonly ReviewLine[];
  /** Whether the page has rows of a table at all. */
  readonly hasRows: boolean;
  readonly onMove: (target: MoveTarget | 'above') => void;
}

/** Every part of an article that a line can be moved to, each with its key. */
export function MoveBar({ lines, hasRows, onMove }: MoveBarProps) {
  const { importing: words } = useWords();
  const isPossible = (target: MoveTarget | 'above') =>
    lines.some((line) => (target === 'above' ? line.text !== '' : canBe(line, target)));
  return (
    <div className={styles.bar}>
      <ToolRow label={words.moves}>
        {moveKeys
          .filter(({ target }) => hasRows || target !== 'table')
          .map(({ key, target }) => (
            <span key={key} className={target === 'above' ? toneClass('paragraph') : toneClass(target)}>
              <KeyButton keyName={key} isDisabled={!isPossible(target)} onPress={() => onMove(target)}>
                {words.places[placeOfMove(target, lines)]}
              </KeyButton>
            </span>
          ))}
      </ToolRow>
    </div>
  );
}
