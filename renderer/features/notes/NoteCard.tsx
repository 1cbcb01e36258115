import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { chainQuery, useNameOf } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import { isLost, quoteOf } from '#shared/areas/anchor-parts.ts';
import { isResolved, type Anchor, type Answer, type Message } from '#shared/areas/threads.ts';
import { NoteForm } from './NoteForm.tsx';
import { showInText } from './noted-article.ts';
import type { Note, NotesDesk } from './notes-desk.ts';
import styles from './Notes.module.css';

interface NoteCardProps {
  readonly note: Note;
  readonly desk: NotesDesk;
  readonly isActive: boolean;
  onAnswered(answer: Answer): void;
}

/** A note with what was answered, and the way to the words it speaks of. */
export function NoteCard({ note: { thread, anchor }, desk, isActive, onAnswered }: NoteCardProps) {
  const { notes: words } = useWords();
  const self = useRef<HTMLElement>(null);
  const isReplying = useStore(desk.drafts, ({ written }) => thread.id in written);
  const [failure, setFailure] = useState<unknown>();
  const nameOf = useNameOf();
  const quote = useQuote(anchor);
  useEffect(() => {
    if (isActive) self.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const answer = async (body: Answer) => {
    await api.threads.answer({ thread: thread.id, answer: body, as: desk.article.as });
    onAnswered(body);
  };
  const act = (body: Answer) => void answer(body).catch(setFailure);
  const leave = () => {
    desk.endDraft(thread.id);
    // Back to the card, so that the keyboard does not lose its place.
    self.current?.focus();
  };
  const isDone = isResolved(thread);
  return (
    <article
      ref={self}
      className={styles.card}
      tabIndex={-1}
      data-note={thread.id}
      aria-label={words.card(nameOf(thread.messages[0]?.person ?? ''), quote)}
      {...(isActive && { 'aria-current': true })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        showInText(desk.article, anchor);
      }}
    >
      <Quote
        anchor={anchor}
        begun={thread.anchor}
        quote={quote}
        onJump={() => showInText(desk.article, anchor)}
      />
      <ol className={styles.messages}>
        {thread.messages.map((message) => (
          <Said key={message.id} message={message} name={nameOf(message.person)} />
        ))}
      </ol>
      {isReplying ? (
        <NoteForm
          desk={desk}
          draft={thread.id}
          label={words.replyText}
          sendLabel={words.sendReply}
          send={(said) => answer({ kind: 'reply', ...said })}
          onDone={leave}
          onCancel={leave}
        />
      ) : (
        <div className={styles.actions}>
          <Button kind="quiet" label={words.replyOf(quote)} onPress={() => desk.beginReply(thread.id)}>
            {words.reply}
          </Button>
          <Button
            kind="quiet"
            label={isDone ? words.reopenOf(quote) : words.resolveOf(quote)}
            onPress={() => act({ kind: isDone ? 'reopen' : 'resolve' })}
          >
            {isDone ? words.reopen : words.resolve}
          </Button>
        </div>
      )}
      {failure !== undefined && <Notice kind="failure">{failureText(failure)}</Notice>}
    </article>
  );
}

interface QuoteProps {
  readonly anchor: Anchor;
  readonly begun: Anchor;
  readonly quote: string;
  onJump(): void;
}

function Quote({ anchor, begun, quote, onJump }: QuoteProps) {
  const { notes: words } = useWords();
  const begunOn = quoteOf(begun);
  if (isLost(anchor)) return <Lost quote={quote} />;
  return (
    <>
      <button type="button" className={styles.quote} aria-label={words.jump(quote)} onClick={onJump}>
        {quote}
      </button>
      {begunOn !== quoteOf(anchor) && begunOn !== '' && (
        <p className={styles.begun}>{words.begunOn(begunOn)}</p>
      )}
    </>
  );
}

/** Of words that were deleted. */
export function Lost({ quote }: { quote: string }) {
  const { notes: words } = useWords();
  return (
    <p className={styles.lost}>
      {words.lost}: <del>{quote}</del>
    </p>
  );
}

function Said({ message, name }: { message: Message; name: string }) {
  const { notes: words } = useWords();
  const now = useNow();
  const { data: chain = [] } = useQuery(chainQuery);
  const asked = message.kind === 'comment' || message.kind === 'reply' ? (message.levels ?? []) : [];
  const titleOf = (id: string) => chain.find((level) => level.id === id)?.title ?? id;
  const did = message.kind === 'resolve' ? words.resolved : message.kind === 'reopen' ? words.reopened : '';
  return (
    <li className={styles.message}>
      <p className={styles.who}>
        <span className={styles.name}>{name}</span> {did} · {timeText(message.at, now)}
      </p>
      {message.text !== undefined && <p className={styles.text}>{message.text}</p>}
      {asked.map((level) => (
        <p key={level} className={styles.asked}>
          {words.mentioned(titleOf(level))}
        </p>
      ))}
    </li>
  );
}

/** What a note speaks of, in a few words. */
export function useQuote(anchor: Anchor): string {
  const { notes: words, writing } = useWords();
  const quote = quoteOf(anchor);
  if (quote !== '') return `“${quote}”`;
  if (!('field' in anchor)) return words.wholeBlock;
  const names: Readonly<Record<string, string>> = { ...writing } as never;
  return words.whole(names[String(anchor.field)] ?? '');
}
