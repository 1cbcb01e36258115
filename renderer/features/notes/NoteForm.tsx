import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { failureText } from '#renderer/api/failure-text.ts';
import { chainQuery } from '#renderer/api/session.ts';
import { isComposing } from '#renderer/commands/keys.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import { EntryId } from '#shared/ids.ts';
import styles from './Notes.module.css';

export interface NoteWords {
  readonly text: string;
  /** Levels of the chain that are asked to look. */
  readonly levels?: EntryId[];
}

interface NoteFormProps {
  readonly label: string;
  readonly sendLabel: string;
  send(words: NoteWords): Promise<unknown>;
  onDone(): void;
  onCancel(): void;
}

const nobody = 'none';

/** Words for a note, and whom it asks. Ctrl+Enter sends, Escape leaves. */
export function NoteForm({ label, sendLabel, send, onDone, onCancel }: NoteFormProps) {
  const { notes: words, window } = useWords();
  const [text, setText] = useState('');
  const [level, setLevel] = useState(nobody);
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const self = useFocusWithin();
  const { data: chain = [] } = useQuery(chainQuery);
  const submit = async () => {
    if (text.trim() === '') return setMissing(true);
    try {
      await send({ text: text.trim(), ...(level !== nobody && { levels: [EntryId.parse(level)] }) });
      onDone();
    } catch (caught) {
      setFailure(caught);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={self} className={styles.form} onKeyDown={onKeyDown}>
      <TextField
        label={label}
        isLabelHidden
        rows={3}
        placeholder={words.textHint}
        value={text}
        onChange={setText}
        error={isMissing && text.trim() === '' ? words.empty : undefined}
      />
      <Select
        label={words.mention}
        isLabelHidden
        placeholder={words.mentionNone}
        value={level}
        onChange={setLevel}
        options={[
          { id: nobody, title: words.mentionNone },
          ...chain.map(({ id, title }) => ({ id: id as string, title: words.mentioned(title) })),
        ]}
      />
      {failure !== undefined && <Notice kind="failure">{failureText(failure)}</Notice>}
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => void submit()}>
          {sendLabel}
        </Button>
        <Button onPress={onCancel}>{window.cancel}</Button>
      </div>
    </div>
  );
}

/** Puts the caret into the words as soon as they are in sight. */
function useFocusWithin() {
  const self = useRef<HTMLDivElement>(null);
  // Not with the layout: a panel that was folded unfolds with the layout, and what is folded takes no focus.
  useEffect(() => self.current?.querySelector('textarea')?.focus(), []);
  return self;
}
