import { useRef, useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { FileButton } from '#renderer/ui/FileButton.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Block } from '#shared/document/block.ts';
import { CropDialog } from './CropDialog.tsx';
import { PhotoFields } from './PhotoFields.tsx';
import styles from './PhotoItem.module.css';
import { PhotoRow } from './PhotoRow.tsx';
import { photoTypes } from './photo-types.ts';
import { changed, withCut, withoutPhoto, withWords, type PhotoUse } from './photo-uses.ts';

interface PhotoItemProps {
  readonly use: PhotoUse;
  /** Where it stands among the photos, from 1, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onToggle: () => void;
  readonly onLook: () => void;
  readonly onPicture: (files: readonly File[]) => void;
  readonly onChange: (block: string, change: (block: Block) => Block) => void;
  readonly onMoveToFront: (block: string) => void;
  readonly onRemove: (block: string) => void;
  readonly onReveal: (block: string) => void;
}

/** One photo of the article: how it reads, and unfolded the fields of its words. */
export function PhotoItem({ use, place, count, isOpen, isReadOnly, ...props }: PhotoItemProps) {
  const { photos } = useWords();
  const [isCutting, setCutting] = useState(false);
  const { block, photo } = use;
  const hasPicture = photo.asset !== undefined;
  const item = useRef<HTMLLIElement>(null);
  useFocusKept(item, hasPicture);

  function remove(): void {
    if (withoutPhoto(block, photo.id)) props.onChange(block.id, (now) => withoutPhoto(now, photo.id) ?? now);
    else props.onRemove(block.id);
  }

  const reveal = { id: 'reveal', title: photos.reveal, onChoose: () => props.onReveal(block.id) };
  const changes = [
    {
      id: 'toFront',
      title: photos.toFront,
      isDisabled: place === 1,
      onChoose: () => props.onMoveToFront(block.id),
    },
    { id: 'remove', title: photos.remove, onChoose: remove },
  ];
  const picture = (
    <FileButton icon="photo" accepts={photoTypes} onFiles={props.onPicture}>
      {hasPicture ? photos.exchange : photos.attach}
    </FileButton>
  );

  return (
    <li ref={item} className={styles.item}>
      <PhotoRow
        {...{ use, place, count, isOpen, isReadOnly }}
        choices={isReadOnly ? [reveal] : [reveal, ...changes]}
        onToggle={props.onToggle}
        onLook={props.onLook}
      />
      {!isReadOnly && !hasPicture && !isOpen && picture}
      {!isReadOnly && isOpen && (
        <PhotoFields
          use={use}
          onWrite={(words) => props.onChange(block.id, (now) => changed(now, photo.id, withWords(words)))}
        >
          {picture}
          {hasPicture && <Button onPress={() => setCutting(true)}>{photos.crop}</Button>}
        </PhotoFields>
      )}
      {isCutting && photo.asset && (
        <CropDialog
          asset={photo.asset}
          crop={photo.crop}
          focus={photo.focus}
          onCut={(cut) => props.onChange(block.id, (now) => changed(now, photo.id, withCut(cut)))}
          onClose={() => setCutting(false)}
        />
      )}
    </li>
  );
}
