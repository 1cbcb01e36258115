import { PageField } from '#renderer/ui/PageField.tsx';
import { useWords } from '#renderer/words/words.ts';
import { writeText, type EditedText } from '#shared/areas/page-edits.ts';
import type { ReviewBlock } from '#shared/areas/page-fields.ts';
import { Doubts } from './Doubts.tsx';
import { Place } from './Place.tsx';
import type { FieldsProps } from './fields-props.ts';
import styles from './BlockField.module.css';

interface BlockFieldProps extends FieldsProps {
  readonly found: ReviewBlock;
  /** Of the photos, for a photo; of all blocks for the others. From 1. */
  readonly nth: number;
}

/** One block of the text. A list is written with an entry a line, a table with tabs between its cells. */
export function BlockField(props: BlockFieldProps) {
  const { review, onCorrect, found } = props;
  const doubts = review.doubts.filter(({ line }) => line !== undefined && found.lines.includes(line));
  return (
    <div>
      {found.block.type === 'photo' ? <PhotoFields {...props} /> : <TextBlock {...props} />}
      <Doubts {...{ review, onCorrect }} of={doubts} />
    </div>
  );
}

function TextBlock({ review, onCorrect, onLook, found, nth }: BlockFieldProps) {
  const { importing: words } = useWords();
  const { id, block, lines } = found;
  if (block.type === 'photo') return null;
  return (
    <PageField
      mark={<Place field={block.type} />}
      label={words.blockOf(words.places[block.type], nth)}
      value={block.text}
      size={block.type === 'subhead' ? 'strong' : 'text'}
      onChange={(text) => onCorrect(writeText(review, { field: 'text', block: id }, text), id)}
      onFocus={() => onLook(lines)}
    />
  );
}

function PhotoFields({ review, onCorrect, onLook, found, nth }: BlockFieldProps) {
  const { importing: words } = useWords();
  const { id, block, lines } = found;
  if (block.type !== 'photo') return null;
  const write = (edited: EditedText & { block: string }) => (text: string) =>
    onCorrect(writeText(review, edited, text), `${id} ${edited.field}`);
  return (
    <div className={styles.photo}>
      <PageField
        mark={<Place field="caption">{words.photo(nth)}</Place>}
        label={words.captionOf(nth)}
        placeholder={words.places.caption}
        value={block.caption}
        onChange={write({ field: 'caption', block: id })}
        onFocus={() => onLook(lines)}
      />
      <PageField
        mark={<Place field="credit" />}
        label={words.creditOf(nth)}
        placeholder={words.places.credit}
        value={block.credit}
        size="small"
        onChange={write({ field: 'credit', block: id })}
        onFocus={() => onLook(lines)}
      />
    </div>
  );
}
