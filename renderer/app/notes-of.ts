import { createNotesDesk, type NotesDesk } from '#renderer/features/notes/notes-desk.ts';
import { setsOff } from '#renderer/features/writing/autosave.ts';
import { showPanel } from '#renderer/features/writing/panel-store.ts';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';

const known = new WeakMap<WritingSession, NotesDesk>();

/** The notes of the article that is being written: one desk for the panel, its head and the text. */
export function notesOf(session: WritingSession): NotesDesk {
  const desk = known.get(session) ?? createNotesDesk(session);
  known.set(session, desk);
  return desk;
}

/** What was written is told when it goes to the disk. */
export function onWritten({ state }: WritingSession, listener: () => void): () => void {
  return state.subscribe(({ save }, before) => {
    if (setsOff(save, before.save)) listener();
  });
}

export function openNotes(): void {
  showPanel('notes');
}
