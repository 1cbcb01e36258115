import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  announceCommands,
  registerCommands,
  type Command,
  type KnownCommand,
} from '#renderer/commands/registry.ts';
import { clearNotes, paintNotes } from '#renderer/editor/notes/paint-notes.ts';
import { restTimer } from '#renderer/timing/rest-timer.ts';
import { watchHand } from '#renderer/ui/hand-watch.ts';
import { words } from '#renderer/words/words.ts';
import { isResolved } from '#shared/areas/threads.ts';
import { bringDraftsBack } from './note-drafts.ts';
import { rangesOf } from './noted-article.ts';
import type { NotesDesk } from './notes-desk.ts';
import { threadsQuery } from './notes-queries.ts';

interface NotesKeeperProps {
  readonly desk: NotesDesk;
  /** Told when the text was written in. */
  onWritten(listener: () => void): () => void;
  /** Brings the notes in sight. */
  onOpen(): void;
}

const retryMs = 50;
const restMs = 120;

/** Keeps the notes of an article at their words for as long as it is open, in sight or not. Shows nothing itself. */
export function NotesKeeper({ desk, onWritten, onOpen }: NotesKeeperProps): null {
  const { data } = useQuery(threadsQuery(desk.article.article.id));
  useEffect(() => {
    if (!data) return undefined;
    let timer: number | undefined;
    const receive = () => {
      if (!desk.receive(data)) timer = window.setTimeout(receive, retryMs);
    };
    receive();
    return () => window.clearTimeout(timer);
  }, [desk, data]);
  useEffect(() => {
    const { article, as } = desk.article;
    const hand = watchHand();
    void bringDraftsBack({ article: article.id, by: as }).then((at) => {
      desk.settleDraft();
      // Whoever does something already is not called away from it.
      if (at && !hand.isUsed()) desk.goOn(at);
      hand.end();
    });
    return hand.end;
  }, [desk]);
  useEffect(() => paintWhile(desk, onWritten), [desk, onWritten]);
  useEffect(() => lookWhile(desk), [desk]);
  useEffect(() => registerCommands(commands(desk, onOpen)), [desk, onOpen]);
  return null;
}

/** Colours what is in sight: when a note comes or goes, when it was written, when the page moves. */
function paintWhile(desk: NotesDesk, onWritten: NotesKeeperProps['onWritten']): () => void {
  let frame = 0;
  let isPainted = false;
  const look = () => {
    frame = 0;
    isPainted = isAnyShown(desk);
    paint(desk);
  };
  const again = () => {
    if (frame === 0 && (isPainted || isAnyShown(desk))) frame = requestAnimationFrame(look);
  };
  const stops = [
    desk.state.subscribe(again),
    desk.drafts.subscribe(({ anchor }, before) => anchor !== before.anchor && again()),
    // With the frame that shows what was written, or in none: another one would keep the next key waiting.
    onWritten(() => {
      desk.carry();
      if (frame === 0 && isPainted) look();
    }),
  ];
  document.addEventListener('scroll', again, { capture: true, passive: true });
  window.addEventListener('resize', again);
  again();
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
    document.removeEventListener('scroll', again, { capture: true });
    window.removeEventListener('resize', again);
    clearNotes();
  };
}

function isAnyShown({ state, drafts }: NotesDesk): boolean {
  return state.getState().notes.length > 0 || drafts.getState().anchor !== null;
}

function paint({ article, state, drafts }: NotesDesk): void {
  const { notes, active } = state.getState();
  const { anchor: draft } = drafts.getState();
  const open = notes.filter(({ thread }) => !isResolved(thread));
  const shown = open.filter(({ thread }) => thread.id !== active);
  const looked = open.filter(({ thread }) => thread.id === active).map(({ anchor }) => anchor);
  const current = draft ? [...looked, draft] : looked;
  const ranges = (anchors: readonly (typeof looked)[number][]) =>
    anchors.flatMap((anchor) => rangesOf(article, anchor));
  paintNotes(ranges(shown.map(({ anchor }) => anchor)), ranges(current));
}

/** Follows the caret, once it rests. */
function lookWhile(desk: NotesDesk): () => void {
  const rest = restTimer(restMs, desk.look);
  const moved = () => {
    if (desk.state.getState().notes.length > 0) rest.touch();
  };
  document.addEventListener('selectionchange', moved);
  return () => {
    rest.stop();
    document.removeEventListener('selectionchange', moved);
  };
}

const addNote: KnownCommand = {
  id: 'notes.add',
  group: 'review',
  keys: 'Mod+Alt+M',
  title: () => words().notes.add,
};
const showNote: KnownCommand = {
  id: 'notes.here',
  group: 'review',
  keys: 'Mod+Alt+J',
  title: () => words().notes.here,
};

announceCommands([addNote, showNote]);

function commands(desk: NotesDesk, onOpen: () => void): Command[] {
  return [
    {
      ...addNote,
      run() {
        if (desk.beginNote()) onOpen();
      },
    },
    {
      ...showNote,
      run() {
        onOpen();
        desk.look();
        // The panel is there after the next drawing.
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>('[data-note][aria-current]')?.focus(),
        );
      },
    },
  ];
}
