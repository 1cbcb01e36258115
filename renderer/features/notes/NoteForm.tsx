import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { failureText } from '#renderer/words/failure-text.ts';
import { chainQuery } from '#renderer/api/session.ts';
import { isComposing } from '#renderer/commands/keys.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { goToMain } from '#renderer/ui/regions.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import { EntryId } from '#shared/ids.ts';
import { MentionList } from './MentionList.tsx';
import type { Draft, DraftId } from './note-drafts.ts';
import type { NotesDesk } from './notes-desk.ts';
import { useMention } from './use-mention.ts';
import styles from './Notes.module.css';

export interface NoteWords {
  readonly text: string;
  /** Levels of the chain that are asked to look. */
  readonly levels?: EntryId[];
}

interface NoteFormProps {
  readonly desk: NotesDesk;
  readonly draft: DraftId;
  readonly label: string;
  readonly sendLabel: string;
  send(words: NoteWords): Promise<unknown>;
  onDone(): void;
  onCancel(): void;
}

const nobody = 'none';
const empty: Draft = { text: '' };

/** Words for a note, and whom it asks. Ctrl+Enter sends, Escape goes back to the text: what is half written stays. */
export function NoteForm({ desk, draft, label, sendLabel, send, onDone, onCancel }: NoteFormProps) {
  const { notes: words, window } = useWords();
  const { text, level } = useStore(desk.drafts, ({ written }) => written[draft]) ?? empty;
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const self = useFocusTaken(desk, draft);
  const { data: chain = [] } = useQuery(chainQuery);
  const area = useCallback(() => self.current?.querySelector('textarea'), [self]);
  const mention = useMention({
    chain,
    area,
    onMention: (asked, said) => desk.write(draft, { text: said, level: asked }),
  });
  const submit = async () => {
    if (text.trim() === '') return setMissing(true);
    try {
      await send({ text: text.trim(), ...(level && { levels: [level] }) });
      onDone();
    } catch (caught) {
      setFailure(caught);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || !(mention.onKey(event) || act(event))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const act = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    if (key === 'Escape' && text.trim() === '') onCancel();
    else if (key === 'Escape') goToMain();
    else if (key === 'Enter' && (ctrlKey || metaKey)) void submit();
    else return false;
    return true;
  };
  return (
    <div ref={self} className={styles.form} onKeyDown={onKeyDown} {...useStay(desk, draft)}>
      <TextField
        label={label}
        isLabelHidden
        rows={3}
        placeholder={words.textHint}
        value={text}
        onChange={(said) => {
          desk.write(draft, { text: said, level });
          mention.look(said);
        }}
        onBlur={mention.leave}
        error={isMissing && text.trim() === '' ? words.empty : undefined}
      />
      <MentionList mention={mention} area={area} />
      <Select
        label={words.mention}
        isLabelHidden
        placeholder={words.mentionNone}
        value={level ?? nobody}
        onChange={(id) => desk.write(draft, { text, level: id === nobody ? undefined : EntryId.parse(id) })}
        options={[
          { id: nobody, title: words.mentionNone },
          ...chain.map(({ id, title }) => ({ id: id as string, title: words.mentioned(title) })),
        ]}
      />
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => void submit()}>
          {sendLabel}
        </Button>
        <Button onPress={onCancel}>{window.cancel}</Button>
      </div>
      {failure !== undefined && <Notice kind="failure">{failureText(failure)}</Notice>}
    </div>
  );
}

/** Puts the caret into words that were just begun, as soon as they are in sight; words that come back leave it where it is. */
function useFocusTaken(desk: NotesDesk, draft: DraftId) {
  const self = useRef<HTMLDivElement>(null);
  const isAwaited = useStore(desk.state, ({ awaited }) => awaited === draft);
  // Not with the layout: a panel that was folded unfolds with the layout, and what is folded takes no focus.
  useEffect(() => {
    if (!isAwaited) return;
    const area = self.current?.querySelector('textarea');
    area?.focus();
    // In words that came back the caret was nowhere yet.
    if (area?.selectionEnd === 0) area.setSelectionRange(area.value.length, area.value.length);
    desk.focused();
  }, [desk, isAwaited]);
  return self;
}

/** Keeps that the keyboard is in this form. Of a window that is left it still is where it was. */
function useStay(desk: NotesDesk, draft: DraftId) {
  const leave = useCallback(() => {
    if (desk.drafts.getState().at === draft) desk.stay(null);
  }, [desk, draft]);
  useEffect(() => leave, [leave]);
  return {
    onFocus: () => desk.stay(draft),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (document.hasFocus() && !currentTarget.contains(relatedTarget)) leave();
    },
  };
}
