import { Button } from '#renderer/ui/Button.tsx';
import type { IconName } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import { ArticleId } from '#shared/ids.ts';
import { useDesk } from './desk-store.ts';
import styles from './SelectionBar.module.css';

/** Something that can be done with one article or several. */
export interface SelectionAction {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  /** Only for what goes through the approval chain, which a reference never enters. */
  readonly isOfChain?: boolean;
  readonly run: (articles: readonly ArticleId[]) => void;
}

interface SelectionBarProps {
  /** What is listed below. */
  readonly title: string;
  /** All that is chosen is kept for reference. */
  readonly areReferences: boolean;
  readonly actions: readonly SelectionAction[];
}

/**
 * What is listed, or what can be done with the articles that are chosen. One takes the place of the other: the rows stay
 * where they are between the two clicks that open one.
 */
export function SelectionBar({ title, areReferences, actions }: SelectionBarProps) {
  const { desk: words, signoff } = useWords();
  const { selected, select } = useDesk();
  if (selected.size === 0)
    return (
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
      </div>
    );
  const articles = [...selected].map((id) => ArticleId.parse(id));
  const count = (areReferences ? words.selectedReferences : words.selected)(selected.size);
  const offered = areReferences ? actions.filter(({ isOfChain = false }) => !isOfChain) : actions;
  return (
    <div className={styles.bar} role="toolbar" aria-label={count}>
      <h1 className={styles.count}>{count}</h1>
      <p className={styles.note} title={signoff.reference}>
        {areReferences && words.noStages}
      </p>
      {offered.map(({ id, title: name, icon, run }) => (
        <Button key={id} kind="quiet" icon={icon} onPress={() => run(articles)}>
          {name}
        </Button>
      ))}
      <IconButton icon="close" label={words.clearSelection} onPress={() => select(new Set())} />
    </div>
  );
}
