import { PageField } from '#renderer/ui/PageField.tsx';
import { useWords } from '#renderer/words/words.ts';
import { writeText } from '#shared/areas/page-edits.ts';
import { Doubts } from './Doubts.tsx';
import { Place } from './Place.tsx';
import type { BlockFieldProps } from './fields-props.ts';
import { PhotoFields } from './PhotoFields.tsx';

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
