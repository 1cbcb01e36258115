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
  const [first, ...others] = items;
  if (!first) return null;
  const offered = (item: SuggestedItem) => (
    <Offered key={item.id} item={item} onTake={() => onTake(item.id)} />
  );
  return (
    <div className={styles.suggested} role="group" aria-label={words.suggestedFor(label)}>
      <span className={styles.begun}>
        <span className={styles.suggestedTitle}>{words.suggested}</span>
        {offered(first)}
      </span>
      {others.map(offered)}
    </div>
  );
}

function Offered({ item: { title, confidence }, onTake }: { item: SuggestedItem; onTake: () => void }) {
  const { tagging: words } = useWords();
  const sure = confidence === undefined ? undefined : percent(confidence);
  return (
    <Button kind="quiet" icon="add" label={words.take(title, sure)} onPress={onTake}>
      {title} {sure !== undefined && <span className={styles.confidence}>{sure}</span>}
    </Button>
  );
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}
