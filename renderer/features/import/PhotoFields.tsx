import { PageField } from '#renderer/ui/PageField.tsx';
import { useWords } from '#renderer/words/words.ts';
import { writeText, type EditedText } from '#shared/areas/page-edits.ts';
import type { BlockFieldProps } from './fields-props.ts';
import { PagePhoto } from './PagePhoto.tsx';
import { Place } from './Place.tsx';
import styles from './PhotoFields.module.css';

/** A photo of the page: its words to be written over, and beside them its picture. */
export function PhotoFields(props: BlockFieldProps) {
  const { review, onCorrect, onLook, found, nth } = props;
  const { importing: words } = useWords();
  const { id, block, lines } = found;
  if (block.type !== 'photo') return null;
  const write = (edited: EditedText & { block: string }) => (text: string) =>
    onCorrect(writeText(review, edited, text), `${id} ${edited.field}`);
  return (
    <div className={styles.photo}>
      <div className={styles.words}>
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
      <PagePhoto {...props} photo={block} />
    </div>
  );
}
