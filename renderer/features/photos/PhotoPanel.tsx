import { useState } from 'react';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DropArea } from '#renderer/ui/DropArea.tsx';
import { FileButton } from '#renderer/ui/FileButton.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Block, PhotoBlock } from '#shared/document/block.ts';
import type { EntryId } from '#shared/ids.ts';
import { takeIn } from './photo-intake.ts';
import { PhotoItem } from './PhotoItem.tsx';
import { changed, newPhoto, photoUses, withPicture, type PhotoUse } from './photo-uses.ts';
import styles from './PhotoPanel.module.css';
import { photoTypes } from './photo-types.ts';
import { PhotoViewer } from './PhotoViewer.tsx';

export interface PhotoPanelProps {
  /** The body as it is being written now. */
  readonly blocks: readonly Block[];
  /** Who adds photos. */
  readonly by: EntryId;
  readonly isReadOnly?: boolean;
  /** Puts a photo into the text. Where there is no caret, it goes to the end. */
  readonly onInsert: (photo: PhotoBlock, where: 'caret' | 'end') => void;
  /** Changes a block as it stands now in the text, which may be newer than `blocks`. */
  readonly onChange: (block: string, change: (block: Block) => Block) => void;
  readonly onMoveToFront: (block: string) => void;
  readonly onRemove: (block: string) => void;
  /** Shows the block in the text. */
  readonly onReveal: (block: string) => void;
}

/** Ảnh: the photos of an article, their words, and what they still need. */
export function PhotoPanel(props: PhotoPanelProps) {
  const { blocks, by, isReadOnly = false, onInsert, onChange } = props;
  const { photos } = useWords();
  const [where, setWhere] = useState<'caret' | 'end'>('caret');
  const [open, setOpen] = useState<string>();
  const [looked, setLooked] = useState<string>();
  const uses = photoUses(blocks);
  // A picture may arrive after its photo was taken out of the text.
  const latest = useLatest(uses);

  function insert(files: readonly File[]): void {
    takeIn(files, by, ({ asset, notes }) => onInsert(newPhoto(crypto.randomUUID(), asset.id, notes), where));
  }

  function attach(photo: string, files: readonly File[]): void {
    takeIn(files.slice(0, 1), by, ({ asset, notes }) => {
      const use = latest.current.find((candidate) => candidate.photo.id === photo);
      if (use) onChange(use.block.id, (block) => changed(block, photo, withPicture(asset.id, notes)));
    });
  }

  return (
    <DropArea label={photos.drop} onFiles={insert} isDisabled={isReadOnly}>
      <div className={styles.panel}>
        {uses.length === 0 ? (
          <p className={styles.none}>{photos.none}</p>
        ) : (
          <ol className={styles.list} aria-label={photos.list}>
            {uses.map((use, index) => (
              <PhotoItem
                key={use.photo.id}
                {...props}
                {...{ use, isReadOnly }}
                place={index + 1}
                count={uses.length}
                isOpen={open === use.photo.id}
                onToggle={() => setOpen(open === use.photo.id ? undefined : use.photo.id)}
                onLook={() => setLooked(use.photo.id)}
                onPicture={(files) => attach(use.photo.id, files)}
              />
            ))}
          </ol>
        )}
        {!isReadOnly && (
          <div className={styles.foot}>
            <div className={styles.adding}>
              <FileButton icon="add" accepts={photoTypes} allowsMany onFiles={insert}>
                {photos.add}
              </FileButton>
              <Choice
                label={photos.place}
                options={[
                  { id: 'caret', title: photos.atCaret },
                  { id: 'end', title: photos.atEnd },
                ]}
                value={where}
                onChange={setWhere}
              />
            </div>
            <p className={styles.hint}>{photos.dropHint}</p>
          </div>
        )}
      </div>
      {looked !== undefined && (
        <PhotoViewer photos={seen(uses)} first={looked} onClose={() => setLooked(undefined)} />
      )}
    </DropArea>
  );
}

function seen(uses: readonly PhotoUse[]): PhotoUse['photo'][] {
  return uses.map(({ photo }) => photo).filter(({ asset }) => asset !== undefined);
}
