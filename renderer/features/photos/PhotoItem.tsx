import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { NewsroomPerson } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FileButton } from '#renderer/ui/FileButton.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import type { Rest } from '#renderer/ui/use-resting-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { PictureSize } from '#shared/areas/checking/case.ts';
import type { Check } from '#shared/areas/registers.ts';
import type { Photo } from '#shared/document/block.ts';
import type { Byline } from '#shared/document/content.ts';
import { CropDialog } from './CropDialog.tsx';
import { PhotoFields } from './PhotoFields.tsx';
import styles from './PhotoItem.module.css';
import { PhotoRow } from './PhotoRow.tsx';
import { photoTypes } from './photo-types.ts';
import { cutRemark, type Remark } from './photo-remarks.ts';
import {
  changed,
  withCut,
  withoutPhoto,
  withPrintWidth,
  withWords,
  type ChangeBlock,
  type PhotoChange,
  type PhotoUse,
} from './photo-uses.ts';
import { isCutQuery } from './photos-queries.ts';
import { PrintWidthField } from './PrintWidthField.tsx';
import { useSought } from './unfolded.ts';

interface PhotoItemProps {
  readonly use: PhotoUse;
  readonly remarks: readonly Remark[];
  readonly bylines: readonly Byline[];
  readonly people: readonly NewsroomPerson[];
  /** Where the article is from. */
  readonly articlePlace: string;
  readonly size: PictureSize | undefined;
  readonly printRule: Pick<Check, 'printWidth'>;
  /** Where it stands among the photos, from 1, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onToggle: () => void;
  readonly onLook: () => void;
  readonly onPicture: (files: readonly File[]) => void;
  readonly onChange: ChangeBlock;
  readonly rest: Rest;
  readonly photoNow: () => Photo | undefined;
  /** To a place among the photos, counted from 1. */
  readonly canMove: (place: number) => boolean;
  readonly onMove: (place: number) => void;
  /** Where it can become one of a story with the photo behind it, or stand alone again. */
  readonly onGroup: (() => void) | undefined;
  readonly onPart: (() => void) | undefined;
  readonly onMoveToFront: (block: string) => void;
  readonly onRemove: (block: string) => void;
  /** It is about to go, and its row with it. */
  readonly onGoing: () => void;
  readonly onReveal: (block: string) => void;
}

/** One photo of the article: how it reads, and unfolded the fields of its words. */
export function PhotoItem({ use, place, count, isOpen, isReadOnly, ...props }: PhotoItemProps) {
  const { photos } = useWords();
  const [isCutting, setCutting] = useState(false);
  const { block, photo } = use;
  const hasPicture = photo.asset !== undefined;
  const { data: isCut = false } = useQuery(isCutQuery(photo.asset));
  const remarks = isCut ? [cutRemark(photos), ...props.remarks] : props.remarks;
  const item = useRef<HTMLDivElement>(null);
  useFocusKept(item, hasPicture);
  useSought(item, photo.id);
  const change = (made: PhotoChange, goesOn = false) =>
    props.onChange(block.id, (now) => changed(now, photo.id, made), { goesOn });

  function remove(): void {
    props.onGoing();
    if (withoutPhoto(block, photo.id)) props.onChange(block.id, (now) => withoutPhoto(now, photo.id) ?? now);
    else props.onRemove(block.id);
  }

  const reveal = { id: 'reveal', title: photos.reveal, onChoose: () => props.onReveal(block.id) };
  const changes = [
    {
      id: 'earlier',
      title: photos.earlier,
      isDisabled: !props.canMove(place - 1),
      onChoose: () => props.onMove(place - 1),
    },
    {
      id: 'later',
      title: photos.later,
      isDisabled: !props.canMove(place + 1),
      onChoose: () => props.onMove(place + 1),
    },
    {
      id: 'toFront',
      title: isAmongOthers(block) ? photos.storyToFront : photos.toFront,
      onChoose: () => props.onMoveToFront(block.id),
    },
    ...(props.onGroup ? [{ id: 'group', title: photos.group, onChoose: props.onGroup }] : []),
    ...(props.onPart ? [{ id: 'part', title: photos.part, onChoose: props.onPart }] : []),
    { id: 'remove', title: photos.remove, onChoose: remove },
  ];
  const picture = (
    <FileButton icon="photo" accepts={photoTypes} onFiles={props.onPicture}>
      {hasPicture ? photos.exchange : photos.attach}
    </FileButton>
  );

  return (
    <div ref={item} className={styles.item}>
      <PhotoRow
        {...{ use, place, count, isOpen, isReadOnly }}
        remarks={remarks}
        choices={isReadOnly ? [reveal] : [reveal, ...changes]}
        onToggle={props.onToggle}
        onLook={props.onLook}
      />
      {!isReadOnly && !hasPicture && !isOpen && picture}
      {!isReadOnly && isOpen && (
        <PhotoFields
          use={use}
          bylines={props.bylines}
          people={props.people}
          place={props.articlePlace}
          onWrite={(words, goesOn) => change(withWords(words), goesOn)}
          rest={props.rest}
          photoNow={props.photoNow}
        >
          {hasPicture && (
            <PrintWidthField
              photo={photo}
              size={props.size}
              rule={props.printRule}
              onChoose={(millimetres) => change(withPrintWidth(millimetres))}
            />
          )}
          <div className={styles.actions}>
            {picture}
            {hasPicture && <Button onPress={() => setCutting(true)}>{photos.crop}</Button>}
          </div>
        </PhotoFields>
      )}
      {isCutting && photo.asset && (
        <CropDialog
          asset={photo.asset}
          size={props.size}
          crop={photo.crop}
          focus={photo.focus}
          onCut={(cut) => change(withCut(cut))}
          onClose={() => setCutting(false)}
        />
      )}
    </div>
  );
}

/** What moves the block moves the other photos of it too. */
function isAmongOthers(block: PhotoUse['block']): boolean {
  return block.type === 'photoStory' && block.photos.length > 1;
}
