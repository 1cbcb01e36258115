import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import { blocksOf } from '#shared/areas/page-fields.ts';
import { pictureLeftOut, reassign } from '#shared/areas/page-moves.ts';
import { waitingPictureUrl, type PagePicture, type PictureFile } from '#shared/areas/page-picture.ts';
import type { PageReview } from '#shared/areas/page-review.ts';
import type { ReadBlock } from '#shared/areas/reading.ts';
import type { BlockFieldProps } from './fields-props.ts';
import styles from './PagePhoto.module.css';

interface PagePhotoProps extends BlockFieldProps {
  readonly photo: Extract<ReadBlock, { type: 'photo' }>;
}

/** The picture that came with a photo of the page, to be kept or left out; or in a sentence why there is none. */
export function PagePhoto(props: PagePhotoProps) {
  const { review, found, photo } = props;
  if (photo.picture?.kind === 'file') return <PictureKept {...props} picture={photo.picture} />;
  const leftOut = photo.picture ? undefined : pictureLeftOut(review, found);
  if (leftOut !== undefined) return <PictureLeftOut {...props} line={leftOut} />;
  return photo.picture ? <WhyNone review={review} picture={photo.picture} /> : null;
}

function PictureKept({
  review,
  onCorrect,
  nth,
  found,
  photo,
  picture,
}: PagePhotoProps & { picture: PictureFile }) {
  const { importing: words } = useWords();
  const [isGone, setIsGone] = useState(false);
  const lines = review.lines.filter(
    ({ id, picture: own }) => found.lines.includes(id) && own?.kind === 'file' && own.id === picture.id,
  );
  if (isGone) return <p className={styles.why}>{words.pictureGone}</p>;
  return (
    <figure className={styles.figure}>
      <img
        className={styles.picture}
        src={waitingPictureUrl(picture.id)}
        alt={photo.caption || picture.name}
        title={`${picture.name}, ${picture.width} × ${picture.height}`}
        decoding="async"
        onError={() => setIsGone(true)}
      />
      <Button
        kind="quiet"
        label={words.leaveOutPictureOf(nth)}
        onPress={() =>
          onCorrect(
            reassign(
              review,
              lines.map(({ id }) => id),
              'dropped',
            ),
          )
        }
      >
        {words.leaveOutPicture}
      </Button>
    </figure>
  );
}

function PictureLeftOut({ review, onCorrect, nth, line }: PagePhotoProps & { line: string }) {
  const { importing: words } = useWords();
  return (
    <Button
      kind="quiet"
      label={words.takePictureOf(nth)}
      onPress={() => onCorrect(reassign(review, [line], 'caption'))}
    >
      {words.takePicture}
    </Button>
  );
}

/** Said once for all photos of a page that it is true of: where the first of them stands. */
function WhyNone({ review, picture }: { review: PageReview; picture: Exclude<PagePicture, PictureFile> }) {
  const { importing: words } = useWords();
  if (picture.kind === 'refused') return <p className={styles.why}>{toldText(picture.why)}</p>;
  const alike = picturesOf(review).filter(({ kind }) => kind === picture.kind);
  if (alike[0] !== picture) return null;
  const said =
    picture.kind === 'beside'
      ? words.picturesBeside(folderOf(picture.paths[0]))
      : words.picturesNotInFile(alike.length);
  return <p className={styles.why}>{said}</p>;
}

function picturesOf(review: PageReview): PagePicture[] {
  return blocksOf(review).flatMap(({ block }) =>
    block.type === 'photo' && block.picture ? [block.picture] : [],
  );
}

/** The name of what lies beside the page. */
function folderOf(path = ''): string {
  return path.split('/')[0] ?? path;
}
