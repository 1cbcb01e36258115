import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { peopleQuery } from '#renderer/api/session.ts';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DropArea } from '#renderer/ui/DropArea.tsx';
import { FileButton } from '#renderer/ui/FileButton.tsx';
import { SortableList } from '#renderer/ui/SortableList.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import { useFocusNext } from '#renderer/ui/use-focus-next.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Rest } from '#renderer/ui/use-resting-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Asset } from '#shared/areas/assets.ts';
import type { PictureSize } from '#shared/areas/checking/case.ts';
import type { Block, Photo } from '#shared/document/block.ts';
import type { Byline } from '#shared/document/content.ts';
import type { EntryId } from '#shared/ids.ts';
import { takeIn } from './photo-intake.ts';
import { PhotoItem } from './PhotoItem.tsx';
import type { PhotoChecks } from './photo-checks.ts';
import { canLetGo, reordered, withOrder } from './photo-order.ts';
import { grouped, parted, type Exchange } from './photo-stories.ts';
import { remarksOn } from './photo-remarks.ts';
import {
  changed,
  inOrder,
  newPhoto,
  photoUses,
  withPicture,
  type ChangeBlock,
  type InsertPhotos,
  type PhotoUse,
} from './photo-uses.ts';
import styles from './PhotoPanel.module.css';
import { photoTypes } from './photo-types.ts';
import { PhotoViewer } from './PhotoViewer.tsx';
import { unfoldsFirst, useUnfolded } from './unfolded.ts';

export interface PhotoPanelProps {
  /** The body as it is being written now. */
  readonly blocks: readonly Block[];
  /** Who signs the article: their initials are offered as credits. */
  readonly bylines: readonly Byline[];
  /** Where the article is from. */
  readonly articlePlace: string;
  /** Who adds photos. */
  readonly by: EntryId;
  readonly isReadOnly?: boolean;
  /** Puts photos into the text. Where there is no caret, they go to the end. */
  readonly onInsert: InsertPhotos;
  /** The blocks as they stand now in the text, which may be newer than `blocks`. */
  readonly blocksNow: () => readonly Block[];
  readonly onChange: ChangeBlock;
  /** Tells when words in a field are to be written. */
  readonly rest: Rest;
  /** What the checks say, and how large a kept picture is. */
  readonly checks: PhotoChecks;
  readonly sizeOf: (asset: string) => PictureSize | undefined;
  /** Pictures are kept now. */
  readonly onKept: (assets: readonly Asset[]) => void;
  readonly onExchange: (exchange: Exchange) => void;
  /** Puts blocks of photos into another order, each into one of the places they have now. */
  readonly onReorder: (blocks: readonly string[]) => void;
  readonly onMoveToFront: (block: string) => void;
  readonly onRemove: (block: string) => void;
  /** Shows the block in the text. */
  readonly onReveal: (block: string) => void;
}

/** Ảnh: the photos of an article, their words, and what they still need. */
export function PhotoPanel(props: PhotoPanelProps) {
  const { blocks, by, isReadOnly = false, checks, onInsert, onChange, onKept } = props;
  const { photos } = useWords();
  const [where, setWhere] = useState<'caret' | 'end'>('caret');
  const { photo: open, unfold, begin } = useUnfolded();
  const [looked, setLooked] = useState<string>();
  const { data: people = [] } = useQuery(peopleQuery);
  const uses = photoUses(blocks);
  const panel = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  // A photo that joins a story, or leaves one, is another one: its row goes, and the next stands where it was.
  const shown = uses.map(({ photo }) => photo.id).join(' ');
  const focusNext = useFocusNext(list, shown, '[aria-haspopup]');
  useFocusKept(panel, uses.length);
  // A picture may arrive after its photo was taken out of the text.
  const latest = useLatest(uses);

  function insert(files: readonly File[], onInserted?: (photos: readonly Photo[]) => void): void {
    const insertNext = inOrder(onInsert, where);
    takeIn(files, by, (kept) => {
      onKept(kept.map(({ asset }) => asset));
      const photosIn = kept.map(({ asset, notes }) => newPhoto(crypto.randomUUID(), asset.id, notes));
      insertNext(photosIn);
      onInserted?.(photosIn);
    });
  }

  /** Whoever chose files goes on at the caption of the first, unless the hand is somewhere else by then. */
  function add(files: readonly File[]): void {
    let isFirst = true;
    insert(files, ([first]) => {
      if (isFirst && first && isHere(panel.current)) begin(first.id);
      isFirst = false;
    });
  }

  function attach(photo: string, files: readonly File[]): void {
    takeIn(files.slice(0, 1), by, ([kept]) => {
      if (!kept) return;
      const { asset, notes } = kept;
      onKept([asset]);
      const use = latest.current.find((candidate) => candidate.photo.id === photo);
      if (use) onChange(use.block.id, (block) => changed(block, photo, withPicture(asset.id, notes)));
    });
  }

  function move(photo: string, to: number): void {
    const order = reordered(latest.current, photo, to);
    if (order?.kind === 'blocks') props.onReorder(order.blocks);
    else if (order) onChange(order.block, (block) => withOrder(block, order.photos));
  }

  const usesNow = () => photoUses(props.blocksNow());
  const exchanging = (index: number, exchangeIn: (uses: readonly PhotoUse[]) => Exchange | undefined) =>
    exchangeIn(uses) &&
    (() => {
      const exchange = exchangeIn(usesNow());
      if (!exchange) return;
      focusNext(index);
      props.onExchange(exchange);
    });

  const itemOf = (use: PhotoUse, index: number) => ({
    id: use.photo.id,
    handle: photos.move(index === 0 ? photos.lead : photos.nth(index + 1, uses.length)),
    content: (
      <PhotoItem
        {...props}
        {...{ use, isReadOnly, people }}
        remarks={remarksOn(use.photo.id, checks.findings, photos)}
        printRule={checks.printRule}
        size={use.photo.asset && props.sizeOf(use.photo.asset)}
        photoNow={() => usesNow().find(({ photo }) => photo.id === use.photo.id)?.photo}
        place={index + 1}
        count={uses.length}
        isOpen={open === use.photo.id}
        onGoing={() => focusNext(index)}
        onToggle={() => unfold(open === use.photo.id ? undefined : use.photo.id)}
        onLook={() => setLooked(use.photo.id)}
        onPicture={(files) => attach(use.photo.id, files)}
        canMove={(place) => reordered(uses, use.photo.id, place - 1) !== undefined}
        onMove={(place) => move(use.photo.id, place - 1)}
        onGroup={exchanging(index, (now) => grouped(now, use.photo.id, newId))}
        onPart={exchanging(index, (now) => partedIn(now, use.photo.id))}
      />
    ),
  });

  return (
    <DropArea label={photos.drop} onFiles={(files) => insert(files, unfoldsFirst())} isDisabled={isReadOnly}>
      <div ref={panel} className={styles.panel}>
        {uses.length === 0 ? (
          <p className={styles.none}>{photos.none}</p>
        ) : (
          <SortableList
            list={list}
            label={photos.list}
            items={uses.map(itemOf)}
            isFixed={isReadOnly}
            canMove={(photo, to) => reordered(uses, photo, to) !== undefined}
            canLetGo={(photo, to) => canLetGo(uses, photo, to)}
            onMove={move}
          />
        )}
        {!isReadOnly && (
          <div className={styles.foot}>
            <div className={styles.adding}>
              <FileButton icon="add" accepts={photoTypes} allowsMany onFiles={add}>
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

/** The keyboard is in it, or nowhere, as after the system's own dialog. */
function isHere(panel: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  return activeElement === body || panel?.contains(activeElement) === true;
}

function seen(uses: readonly PhotoUse[]): PhotoUse['photo'][] {
  return uses.map(({ photo }) => photo).filter(({ asset }) => asset !== undefined);
}

function partedIn(uses: readonly PhotoUse[], photo: string): Exchange | undefined {
  const use = uses.find((candidate) => candidate.photo.id === photo);
  return use && parted(use, newId);
}

function newId(): string {
  return crypto.randomUUID();
}
