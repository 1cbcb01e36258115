import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import { peopleQuery } from '#renderer/api/session.ts';
import { signatures, typedByline } from '#renderer/api/signatures.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { useTakenWhenLeft } from '#renderer/ui/use-taken-when-left.ts';
import { useWords } from '#renderer/words/words.ts';
import { addByline, writeByline } from '#shared/areas/page-edits.ts';
import type { ReadPage } from '#shared/areas/reading.ts';
import { bylineRoles } from '#shared/document/content.ts';
import { Doubts } from './Doubts.tsx';
import { Place } from './Place.tsx';
import { linesIn, type FieldsProps } from './fields-props.ts';
import { reviewRest } from './review-rest.ts';
import styles from './FieldRow.module.css';

type ReadByline = ReadPage['bylines'][number];

/** A whole name that was typed, as the newsroom's list has it. */
type AsListed = (typed: string) => ReadByline;

/** Who signs, by pen name and by what they did. */
export function BylineFields(props: FieldsProps & { bylines: readonly ReadByline[] }) {
  const { review, onCorrect, onLook, bylines, ownerOf } = props;
  const { data: people = [] } = useQuery(peopleQuery);
  const known = useMemo(() => signatures(people), [people]);
  const asListed: AsListed = (typed) => typedByline(typed, known);
  return (
    <div>
      <div className={styles.row} onFocus={() => onLook(linesIn(review, 'bylines'))}>
        <Place field="bylines" />
        <div className={styles.rows}>
          {bylines.map((byline, at) => (
            // A name that is being written over is the same row still.
            <BylineRow key={at} {...{ review, onCorrect, byline, ownerOf, asListed }} nth={at + 1} />
          ))}
          <NewByline onAdd={(typed) => onCorrect(addByline(review, asListed(typed)))} />
        </div>
      </div>
      <Doubts {...{ review, onCorrect }} of={review.doubts.filter(({ field }) => field === 'bylines')} />
    </div>
  );
}

interface BylineRowProps extends Pick<FieldsProps, 'review' | 'onCorrect' | 'ownerOf'> {
  readonly byline: ReadByline;
  readonly nth: number;
  readonly asListed: AsListed;
}

function BylineRow({ review, onCorrect, byline, nth, ownerOf, asListed }: BylineRowProps) {
  const { importing: words } = useWords();
  // The list of people answers a moment later, when more of the page may be corrected already.
  const latest = useLatest(review);
  const [emptied, setEmptied] = useState(false);
  const [isWrittenOver, setIsWrittenOver] = useState(false);
  const { penName, role } = byline;
  const roles = [...new Set([...bylineRoles, role])];

  function rename(text: string) {
    setEmptied(text.trim() === '');
    setIsWrittenOver(true);
    if (text.trim() !== '') onCorrect(writeByline(review, byline, { penName: text, role }), `byline ${nth}`);
  }

  function leave() {
    setEmptied(false);
    setIsWrittenOver(false);
    const listed = asListed(penName);
    if (isWrittenOver && (listed.penName !== penName || listed.person !== byline.person))
      onCorrect(writeByline(review, byline, { ...listed, role }), `byline ${nth}`);
  }

  return (
    <div className={styles.byline}>
      <TextField
        label={words.penName(nth)}
        isLabelHidden
        value={emptied ? '' : penName}
        onChange={rename}
        onBlur={leave}
      />
      <Select
        label={words.role(penName)}
        isLabelHidden
        options={roles.map((id) => ({ id, title: words.roles[id as keyof typeof words.roles] ?? id }))}
        value={role}
        onChange={(next) => onCorrect(writeByline(review, byline, { ...byline, role: next }))}
        placeholder={words.roles.writer}
      />
      <IconButton
        icon="close"
        label={words.removeByline(penName)}
        onPress={() => onCorrect(writeByline(review, byline))}
      />
      <div className={styles.owner}>
        {ownerOf(byline, (person) => onCorrect(writeByline(latest.current, byline, { ...byline, person })))}
      </div>
    </div>
  );
}

function NewByline({ onAdd }: { onAdd: (typed: string) => void }) {
  const { importing: words } = useWords();
  const [penName, setPenName] = useState('');
  const add = (typed: string) => {
    onAdd(typed);
    setPenName('');
  };
  const takeLeft = useTakenWhenLeft(penName, add, reviewRest);

  function submit(event: FormEvent) {
    event.preventDefault();
    takeLeft();
  }

  return (
    <form onSubmit={submit}>
      <TextField
        label={words.addByline}
        isLabelHidden
        placeholder={words.addByline}
        value={penName}
        onChange={setPenName}
        onBlur={takeLeft}
      />
    </form>
  );
}
