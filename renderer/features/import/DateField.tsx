import { useState } from 'react';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import { writePublishedAt } from '#shared/areas/page-edits.ts';
import type { StatedTime } from '#shared/ids.ts';
import { Doubts } from './Doubts.tsx';
import { Place } from './Place.tsx';
import { linesIn, type FieldsProps } from './fields-props.ts';
import { readTypedDate, statedDateText } from './stated-date.ts';
import styles from './FieldRow.module.css';

/** When the page was published. What is no date yet stays as it was typed, with a word about it. */
export function DateField({
  review,
  onCorrect,
  onLook,
  stated,
}: FieldsProps & { stated: StatedTime | null }) {
  const { importing: words } = useWords();
  const [typed, setTyped] = useState({ text: '', of: stated as StatedTime | null | undefined });
  const text = typed.of === stated && typed.text !== '' ? typed.text : statedDateText(stated);
  const isWrong = text !== '' && readTypedDate(text) === undefined;

  function write(next: string) {
    const date = next.trim() === '' ? null : readTypedDate(next);
    setTyped({ text: next, of: date ?? (date === null ? null : stated) });
    if (date !== undefined && date !== stated) onCorrect(writePublishedAt(review, date), 'publishedAt');
  }

  return (
    <div>
      <div className={styles.row} onFocus={() => onLook(linesIn(review, 'publishedAt'))}>
        <Place field="publishedAt" />
        <TextField
          label={words.places.publishedAt}
          isLabelHidden
          value={text}
          onChange={write}
          placeholder={words.dateFormat}
          error={isWrong ? words.dateWrong : undefined}
        />
      </div>
      <Doubts {...{ review, onCorrect }} of={review.doubts.filter(({ field }) => field === 'publishedAt')} />
    </div>
  );
}
