import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { api } from '#renderer/api/api.ts';
import { keysText } from '#renderer/commands/keys.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import { useWords } from '#renderer/words/words.ts';
import { isLost, standingParts } from '#shared/areas/anchor-parts.ts';
import { isResolved, type Anchor, type Thread } from '#shared/areas/threads.ts';
import type { ThreadId } from '#shared/ids.ts';
import { Lost, NoteCard, useQuote } from './NoteCard.tsx';
import { newNote } from './note-drafts.ts';
import { NoteForm } from './NoteForm.tsx';
import { showInText } from './noted-article.ts';
import type { Note, NotesDesk } from './notes-desk.ts';
import { threadsQuery } from './notes-queries.ts';
import styles from './Notes.module.css';

/** Góp ý: what was said about the words of the article, in the order of the text. */
export function NotesPanel({ desk }: { desk: NotesDesk }) {
  const { notes: words } = useWords();
  const { notes, active } = useStore(desk.state);
  const draft = useStore(desk.drafts, ({ anchor }) => anchor);
  const begun = useStore(
    desk.drafts,
    useShallow(({ written }) => Object.keys(written)),
  );
  const [isAll, setAll] = useState(false);
  const [isMissing, setMissing] = useState(false);
  /** What was just answered stays in sight, also where it is settled. */
  const [answered, setAnswered] = useState<ThreadId>();
  const refresh = useRefresh(desk);
  const open = notes.filter(({ thread }) => !isResolved(thread));
  const done = notes.length - open.length;
  const isHeld = ({ id }: Thread) => id === answered || begun.includes(id);
  const shown = notes.filter(({ thread }) => isAll || !isResolved(thread) || isHeld(thread));
  const panel = useRef<HTMLDivElement>(null);
  useFocusKept(panel, `${open.length} ${shown.length}`);
  return (
    <div ref={panel} className={styles.panel}>
      {draft ? (
        <NewNote desk={desk} anchor={draft} onAdded={refresh} />
      ) : (
        <div className={styles.actions}>
          <Button icon="add" onPress={() => setMissing(!desk.beginNote())}>
            {words.add}
          </Button>
        </div>
      )}
      {isMissing && !draft && <p role="alert">{words.nothingChosen}</p>}
      {!draft && <Empty notes={notes} open={open.length} />}
      <ul className={styles.cards} aria-label={words.list}>
        {shown.map((note) => (
          <li key={note.thread.id}>
            <NoteCard
              note={note}
              desk={desk}
              isActive={note.thread.id === active}
              onAnswered={({ kind }) => {
                setAnswered(kind === 'reply' ? note.thread.id : undefined);
                refresh();
              }}
            />
          </li>
        ))}
      </ul>
      {done > 0 && (
        <Checkbox isSelected={isAll} onChange={setAll}>
          {words.showResolved(done)}
        </Checkbox>
      )}
    </div>
  );
}

/** How many are open, at the head of the panel. */
export function NotesNote({ desk }: { desk: NotesDesk }) {
  const { notes: words } = useWords();
  return useStore(desk.state, ({ notes }) =>
    words.open(notes.filter(({ thread }) => !isResolved(thread)).length),
  );
}

function Empty({ notes, open }: { notes: readonly Note[]; open: number }) {
  const { notes: words } = useWords();
  if (open > 0) return null;
  return (
    <p className={styles.empty}>
      {notes.length > 0 ? words.allResolved : `${words.none} ${words.hint(keysText('Mod+Alt+M'))}`}
    </p>
  );
}

interface NewNoteProps {
  readonly desk: NotesDesk;
  readonly anchor: Anchor;
  onAdded(): void;
}

function NewNote({ desk, anchor, onAdded }: NewNoteProps) {
  const { notes: words } = useWords();
  const { article } = desk;
  const quote = useQuote(anchor);
  const leave = (place: Anchor) => {
    desk.endDraft(newNote);
    showInText(article, place);
  };
  return (
    <section className={styles.draft} aria-label={words.newNote}>
      {isLost(anchor) ? <Lost quote={quote} /> : <p className={styles.draftQuote}>{quote}</p>}
      <NoteForm
        desk={desk}
        draft={newNote}
        label={words.text}
        sendLabel={words.send}
        send={(said) => api.threads.begin({ article: article.article.id, anchor, ...said, as: article.as })}
        onDone={() => {
          onAdded();
          // Whoever writes on writes behind the words that were spoken of, and not over them.
          const [spokenOf = anchor] = standingParts(anchor);
          leave({ ...spokenOf, start: spokenOf.end });
        }}
        onCancel={() => leave(anchor)}
      />
    </section>
  );
}

function useRefresh({ article }: NotesDesk): () => void {
  const client = useQueryClient();
  const { queryKey } = threadsQuery(article.article.id);
  return () => void client.invalidateQueries({ queryKey });
}
