import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { contentNow } from '#renderer/features/versions/written-article.ts';
import type { WritingPanel } from '#renderer/features/writing/PanelColumn.tsx';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';
import { later } from '#renderer/ui/later.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Changes, LineMoved } from '#shared/areas/articles.ts';
import { placesInArticle } from '#shared/areas/left-out.ts';
import { runFields } from '#shared/document/content.ts';
import type { DroppedLine, PutBackTarget } from '#shared/areas/reading.ts';

const DroppedLines = later(
  async () => (await import('#renderer/features/import/DroppedLines.tsx')).DroppedLines,
);

/** The lines that were left out when the article's page came in, to be put back into the text that is being written. */
export function useDroppedPanel(): WritingPanel {
  const { importing: words } = useWords();
  const [known, setKnown] = useState<readonly DroppedLine[]>();
  const [failure, setFailure] = useState<string>();
  return useMemo(() => {
    const linesOf = (session: WritingSession) => known ?? session.article.dropped;
    async function move(session: WritingSession, order: () => Promise<LineMoved>) {
      setFailure(undefined);
      try {
        if (!(await session.flush())) return;
        const { changes, dropped } = await order();
        show(session, changes);
        setKnown(dropped);
        // It is on the screen once the texts have drawn it. Saved before anybody can undo it: nothing would seem to be changed
        // then, and what is stored would stay.
        await Promise.resolve();
        await session.flush();
      } catch (error) {
        setFailure(failureText(error));
      }
    }
    return {
      id: 'dropped',
      title: words.droppedLines,
      parts: [DroppedLines],
      isWanted: (session) => session.article.dropped.length > 0,
      note: (session) => linesOf(session).length || '',
      render: (session) => (
        <>
          {failure !== undefined && <Notice kind="failure">{failure}</Notice>}
          <LinesBesideText
            session={session}
            lines={linesOf(session)}
            onPutBack={(line, to) => void move(session, () => putBack(session, line, to))}
            onTakeOut={(line) => void move(session, () => takeOut(session, line))}
          />
        </>
      ),
    };
  }, [words, known, failure]);
}

interface LinesBesideTextProps {
  readonly session: WritingSession;
  readonly lines: readonly DroppedLine[];
  readonly onPutBack: (line: number, to: PutBackTarget) => void;
  readonly onTakeOut: (line: number) => void;
}

/** They follow the text that stands beside them, whatever is done and undone there. */
function LinesBesideText({ session, lines, ...acts }: LinesBesideTextProps) {
  // With the first letter and with each save, not with each letter.
  useStore(session.state, ({ save }) => `${save.kind} ${save.savedAt}`);
  return <DroppedLines lines={lines} places={placesInArticle(lines, contentNow(session))} {...acts} />;
}

function putBack(session: WritingSession, line: number, to: PutBackTarget): Promise<LineMoved> {
  const { article, as } = session;
  const after = session.body()?.caret()?.block;
  return api.articles.putBack({ id: article.id, line, to, as, ...(after !== undefined && { after }) });
}

function takeOut({ article, as }: WritingSession, line: number): Promise<LineMoved> {
  return api.articles.takeOut({ id: article.id, line, as });
}

/** Shows in the text on the screen what was stored, so that the next save says the same. */
function show(session: WritingSession, { fields = {}, clear = [], put = [], order }: Changes): void {
  for (const field of runFields) if (fields[field]) session.line(field)?.replace(fields[field]);
  const { bylines, source } = fields;
  session.setFields({ ...(bylines && { bylines }), ...(source !== undefined && { source }) }, clear);
  const body = session.body();
  const there = new Set(body?.blocks().map(({ id }) => id));
  for (const block of put) if (there.has(block.id)) body?.replace(block);
  const made = put.filter(({ id }) => !there.has(id));
  if (made.length > 0) body?.insert(made, 'caret');
  for (const { id } of order ? (body?.blocks() ?? []) : []) if (!order?.includes(id)) body?.remove(id);
}
