import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { EntryId } from '#shared/ids.ts';
import { rate } from './photo-desk-queries.ts';
import { usePhotoDesk } from './photo-desk-store.ts';
import styles from './PhotoSelection.module.css';
import { takeBack } from './photo-words-acts.ts';
import { told } from './told-acts.ts';

interface PhotoSelectionProps {
  readonly me: EntryId;
  readonly onCopies: () => void;
}

/** How many are listed, or what can be done with the photos that are chosen: one takes the place of the other. */
export function PhotoSelection({ me, onCopies }: PhotoSelectionProps) {
  const { photoDesk: words } = useWords();
  const { selected, select, show } = usePhotoDesk();
  if (selected.size === 0)
    return (
      <div className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
      </div>
    );
  const ids = [...selected];
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.selected(ids.length)}>
      <h1 className={styles.unseen}>{words.title}</h1>
      <p className={styles.count}>{words.selected(ids.length)}</p>
      <Button kind="quiet" icon="write" onPress={() => show('caption')}>
        {words.caption}
      </Button>
      <Button kind="quiet" icon="import" onPress={() => show('toArticle')}>
        {words.toArticle}
      </Button>
      <Button kind="quiet" icon="export" onPress={onCopies}>
        {words.copies}
      </Button>
      <MenuButton
        label={words.ratingOf(ids.length)}
        choices={[5, 4, 3, 2, 1, 0].map((stars) => ({
          ...{ id: String(stars), title: words.stars(stars), keys: String(stars) },
          onChoose: () => rate(ids, stars, me),
        }))}
      >
        {words.rate}
      </MenuButton>
      <MenuButton
        icon="more"
        label={words.more(ids.length)}
        choices={[{ id: 'takeBack', title: words.takeBack, onChoose: () => told(takeBack(ids, me)) }]}
      />
      <IconButton icon="close" label={words.clearSelection} onPress={() => select(new Set())} />
    </div>
  );
}
