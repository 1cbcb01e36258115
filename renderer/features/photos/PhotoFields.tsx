import { Fragment, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { NewsroomPerson } from '#renderer/api/session.ts';
import { useExpandingText } from '#renderer/editor/shortcuts/use-expanding-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useRestingText, type Rest } from '#renderer/ui/use-resting-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Photo } from '#shared/document/block.ts';
import type { Byline } from '#shared/document/content.ts';
import { printedCreditText } from '#shared/document/credit.ts';
import { CaptionTemplates } from './CaptionTemplates.tsx';
import { CreditOffers } from './CreditOffers.tsx';
import { takenText } from './taken-text.ts';
import { notesQuery } from './photos-queries.ts';
import { notedWords } from '#shared/areas/noted-words.ts';
import { isTracked, keptWords, wordsOf, type PhotoUse, type PhotoWords } from './photo-uses.ts';
import styles from './PhotoFields.module.css';

/** `goesOn`: more of what was written into a field just before. */
export type WriteWords = (words: Partial<PhotoWords>, goesOn?: boolean) => void;

interface PhotoFieldsProps {
  readonly use: PhotoUse;
  readonly bylines: readonly Byline[];
  readonly people: readonly NewsroomPerson[];
  /** Where the article is from. */
  readonly place: string;
  readonly onWrite: WriteWords;
  readonly rest: Rest;
  /** The photo as it is in the text now, which may be newer than what is shown of it. */
  readonly photoNow: () => Photo | undefined;
  /** What else can be done with it. */
  readonly children: ReactNode;
}

const fields = ['caption', 'credit', 'alt'] as const;
type Field = (typeof fields)[number];

/** The words of one photo. They are written into the article when the hand rests, and when their field is left. */
export function PhotoFields({ use, bylines, people, place, onWrite, children, ...live }: PhotoFieldsProps) {
  const { photos } = useWords();
  const notes = useNotes(use);
  const { isLocked, hold } = useLocks(use);
  return (
    <div className={styles.fields}>
      {fields.some(isLocked) && <Notice>{photos.tracked}</Notice>}
      {fields.map((field) => (
        <Fragment key={field}>
          <WordsField
            field={field}
            text={wordsOf(use.photo)[field]}
            isReadOnly={isLocked(field)}
            onHeld={() => hold(field)}
            onWrite={onWrite}
            {...live}
          />
          {field === 'caption' && !isLocked(field) && notes && (
            <CaptionTemplates {...{ notes, place, onWrite }} caption={wordsOf(use.photo).caption} />
          )}
          {field === 'credit' && !isLocked(field) && (
            <CreditOffers credit={wordsOf(use.photo).credit} {...{ bylines, people, onWrite }} />
          )}
        </Fragment>
      ))}
      <FileSays {...{ use, isLocked, onWrite }} />
      {children}
    </div>
  );
}

/** Words with open changes are for reading only; those that are being written since the row was unfolded stay open. */
function useLocks({ photo }: PhotoUse) {
  const [held, setHeld] = useState<ReadonlySet<Field>>(new Set());
  const isLocked = (field: Field) => isTracked(photo, field) && !held.has(field);
  const hold = (field: Field) => {
    if (!isLocked(field) && !held.has(field)) setHeld(new Set([...held, field]));
  };
  return { isLocked, hold };
}

interface WordsFieldProps extends Pick<PhotoFieldsProps, 'onWrite' | 'rest' | 'photoNow'> {
  readonly field: keyof PhotoWords;
  readonly text: string;
  readonly isReadOnly: boolean;
  /** It has the focus, or is written in. */
  readonly onHeld: () => void;
}

function WordsField({ field, text, isReadOnly, onHeld, onWrite, rest, photoNow }: WordsFieldProps) {
  const { photos } = useWords();
  const { value, onChange, ...leaving } = useRestingText({
    ...{ text, rest, keptAs: keptWords },
    onWrite: (kept, goesOn) => onWrite({ [field]: kept }, goesOn),
    textNow() {
      const photo = photoNow();
      return photo && wordsOf(photo)[field];
    },
  });
  const onTyped = useExpandingText(value, onChange);
  const hints = { credit: photos.creditHint, alt: photos.altHint, caption: undefined };
  const hint = hints[field];
  return (
    <TextField
      label={photos[field]}
      name={field}
      value={value}
      onFocus={onHeld}
      onChange={(typed) => {
        onHeld();
        onTyped(typed);
      }}
      {...leaving}
      isReadOnly={isReadOnly}
      {...(field !== 'credit' && { rows: 2 })}
      {...(hint !== undefined && { description: hint })}
    />
  );
}

interface FileSaysProps extends Pick<PhotoFieldsProps, 'use' | 'onWrite'> {
  readonly isLocked: (field: Field) => boolean;
}

/** What the file itself has to say, and a way to take it where it differs. */
function FileSays({ use, isLocked, onWrite }: FileSaysProps) {
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
  const isOffered = (field: 'caption' | 'credit') =>
    noted[field] !== '' && noted[field] !== written[field] && !isLocked(field);
  const words = {
    ...(isOffered('caption') && { caption: noted.caption }),
    ...(isOffered('credit') && { credit: noted.credit }),
  };
  return (
    <div className={styles.says}>
      <p>
        <span className={styles.label}>{photos.fileSays}: </span>
        {says.join(' · ')}
      </p>
      {Object.keys(words).length > 0 && <Button onPress={() => onWrite(words)}>{photos.fromFile}</Button>}
    </div>
  );
}

function useNotes({ photo: { asset } }: PhotoUse) {
  const { data } = useQuery({ ...notesQuery(asset!), enabled: asset !== undefined });
  return data;
}
