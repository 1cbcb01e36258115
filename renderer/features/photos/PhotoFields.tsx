import { Fragment, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { NewsroomPerson } from '#renderer/api/session.ts';
import { useExpandingText } from '#renderer/editor/shortcuts/use-expanding-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Byline } from '#shared/document/content.ts';
import { printedCreditText } from '#shared/document/credit.ts';
import { CaptionTemplates } from './CaptionTemplates.tsx';
import { CreditOffers } from './CreditOffers.tsx';
import { takenText } from './taken-text.ts';
import { notesQuery } from './photos-queries.ts';
import { notedWords, wordsOf, type PhotoUse, type PhotoWords } from './photo-uses.ts';
import styles from './PhotoFields.module.css';

interface PhotoFieldsProps {
  readonly use: PhotoUse;
  readonly bylines: readonly Byline[];
  readonly people: readonly NewsroomPerson[];
  /** Where the article is from. */
  readonly place: string;
  readonly onWrite: (words: Partial<PhotoWords>) => void;
  /** What else can be done with it. */
  readonly children: ReactNode;
}

/** The words of one photo. They are written into the article when their field is left. */
export function PhotoFields({ use, bylines, people, place, onWrite, children }: PhotoFieldsProps) {
  const { photos } = useWords();
  const notes = useNotes(use);
  return (
    <div className={styles.fields}>
      {use.isTracked && <Notice>{photos.tracked}</Notice>}
      {(['caption', 'credit', 'alt'] as const).map((field) => (
        <Fragment key={field}>
          <WordsField
            // Words that came from elsewhere take the place of what stood in the field.
            key={wordsOf(use.photo)[field]}
            field={field}
            text={wordsOf(use.photo)[field]}
            isReadOnly={use.isTracked && field !== 'alt'}
            onWrite={onWrite}
          />
          {field === 'caption' && !use.isTracked && notes && (
            <CaptionTemplates {...{ notes, place, onWrite }} caption={wordsOf(use.photo).caption} />
          )}
          {field === 'credit' && !use.isTracked && (
            <CreditOffers credit={wordsOf(use.photo).credit} {...{ bylines, people, onWrite }} />
          )}
        </Fragment>
      ))}
      <FileSays use={use} onWrite={onWrite} />
      {children}
    </div>
  );
}

interface WordsFieldProps {
  readonly field: keyof PhotoWords;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly onWrite: (words: Partial<PhotoWords>) => void;
}

function WordsField({ field, text, isReadOnly, onWrite }: WordsFieldProps) {
  const { photos } = useWords();
  const [written, setWritten] = useState(text);
  const onTyped = useExpandingText(written, setWritten);
  const hints = { credit: photos.creditHint, alt: photos.altHint, caption: undefined };
  const hint = hints[field];
  return (
    <TextField
      label={photos[field]}
      value={written}
      onChange={onTyped}
      onBlur={() => written !== text && onWrite({ [field]: written })}
      isReadOnly={isReadOnly}
      {...(field !== 'credit' && { rows: 2 })}
      {...(hint !== undefined && { description: hint })}
    />
  );
}

/** What the file itself has to say, and a way to take it where it differs. */
function FileSays({ use, onWrite }: Pick<PhotoFieldsProps, 'use' | 'onWrite'>) {
  const { photos } = useWords();
  const notes = useNotes(use);
  if (!notes) return null;
  const noted = notedWords(notes);
  const written = wordsOf(use.photo);
  const taken = notes.takenAt && photos.taken(takenText(notes.takenAt));
  const says = [noted.caption, noted.credit && printedCreditText(noted.credit), notes.place, taken].filter(
    Boolean,
  );
  if (says.length === 0) return null;
  const words = {
    ...(noted.caption && noted.caption !== written.caption && { caption: noted.caption }),
    ...(noted.credit && noted.credit !== written.credit && { credit: noted.credit }),
  };
  return (
    <div className={styles.says}>
      <p>
        <span className={styles.label}>{photos.fileSays}: </span>
        {says.join(' · ')}
      </p>
      {Object.keys(words).length > 0 && !use.isTracked && (
        <Button onPress={() => onWrite(words)}>{photos.fromFile}</Button>
      )}
    </div>
  );
}

function useNotes({ photo: { asset } }: PhotoUse) {
  const { data } = useQuery({ ...notesQuery(asset!), enabled: asset !== undefined });
  return data;
}
