import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import styles from './TaggingPanel.module.css';

export interface SuggestedItem {
  readonly id: string;
  readonly title: string;
  /** From 0 to 1; undefined where it is not known. */
  readonly confidence?: number | undefined;
}

interface SuggestedProps {
  readonly label: string;
  readonly items: readonly SuggestedItem[];
  readonly onTake: (id: string) => void;
}

/** What the archive proposes, to be taken with one press. */
export function Suggested({ label, items, onTake }: SuggestedProps) {
  const { tagging: words } = useWords();
  if (items.length === 0) return null;
  return (
    <div className={styles.suggested} role="group" aria-label={words.suggestedFor(label)}>
      <span className={styles.suggestedTitle}>{words.suggested}</span>
      {items.map(({ id, title, confidence }) => (
        <Button
          key={id}
          kind="quiet"
          icon="add"
          label={words.take(title, confidence === undefined ? undefined : percent(confidence))}
          onPress={() => onTake(id)}
        >
          {title}{' '}
          {confidence !== undefined && <span className={styles.confidence}>{percent(confidence)}</span>}
        </Button>
      ))}
    </div>
  );
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}
