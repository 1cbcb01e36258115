import { createCopyfit, type Copyfit } from '#renderer/features/copyfit/copyfit.ts';
import { isFirstLetter, setsOff } from '#renderer/features/writing/autosave.ts';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';

const known = new WeakMap<WritingSession, Copyfit>();

/** So khuôn of the article that is being written: one for panel and status line together. */
export function copyfitOf(session: WritingSession): Copyfit {
  const copyfit = known.get(session) ?? createFor(session);
  known.set(session, copyfit);
  return copyfit;
}

/** What was written is looked at when it is on its way to the disk: by then a word is done. */
function createFor({ article, body, line, state }: WritingSession): Copyfit {
  return createCopyfit({
    article: article.id,
    blocks: () => body()?.blocks() ?? article.content.body,
    lead: () => line('lead')?.runs() ?? article.content.lead,
    headline: () => line('headline')?.runs() ?? article.content.headline,
    onWritten: (listener) =>
      state.subscribe(({ save, length }, before) => {
        const isFirst = before.length.characters === 0 && length.characters > 0;
        if (isFirst || setsOff(save, before.save)) listener();
      }),
    onLetter: (listener) =>
      state.subscribe(({ save }, before) => {
        if (isFirstLetter(save, before.save)) listener();
      }),
  });
}
