import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { MenuButton, type MenuChoice } from '#renderer/ui/MenuButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import { printedCreditText } from '#shared/document/credit.ts';
import { withoutAdvice, type Remark } from './photo-remarks.ts';
import { wordsOf, type PhotoUse } from './photo-uses.ts';
import styles from './PhotoRow.module.css';
import { Thumbnail } from './Thumbnail.tsx';

interface PhotoRowProps {
  readonly use: PhotoUse;
  /** Where it stands among the photos, from 1, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly remarks: readonly Remark[];
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly choices: readonly MenuChoice[];
  readonly onToggle: () => void;
  readonly onLook: () => void;
}

/** A photo as it will be read: picture, caption, credit, and in words what it still needs. */
export function PhotoRow({
  use,
  place,
  count,
  remarks,
  isOpen,
  isReadOnly,
  choices,
  onToggle,
  onLook,
}: PhotoRowProps) {
  const { photos } = useWords();
  const { caption, credit } = wordsOf(use.photo);
  return (
    <div className={styles.row}>
      {use.photo.asset === undefined ? (
        <Thumbnail photo={use.photo} />
      ) : (
        <button
          type="button"
          className={styles.look}
          aria-label={`${photos.look}: ${photos.nth(place, count)}`}
          onClick={onLook}
        >
          <Thumbnail photo={use.photo} />
        </button>
      )}
      <div className={styles.words}>
        <div className={styles.head}>
          <p className={styles.nth}>{place === 1 ? photos.lead : photos.nth(place, count)}</p>
          <div className={styles.tools}>
            {!isReadOnly && <IconButton icon="write" label={photos.edit} isOn={isOpen} onPress={onToggle} />}
            <MenuButton icon="more" label={photos.more} choices={choices} />
          </div>
        </div>
        {caption ? (
          <p className={styles.caption}>{caption}</p>
        ) : (
          <p className={styles.no}>{photos.uncaptioned}</p>
        )}
        {credit && <p className={styles.credit}>{printedCreditText(credit)}</p>}
        {remarks.map(({ level, text }) => (
          <p key={text} className={styles[level]}>
            <Icon name="warning" />
            <span title={text}>{isOpen ? text : withoutAdvice(text)}</span>
          </p>
        ))}
      </div>
    </div>
  );
}
