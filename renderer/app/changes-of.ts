import { openChanges, type OpenChanges } from '#renderer/features/changes/open-changes.ts';
import { contentNow } from '#renderer/features/versions/written-article.ts';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';
import type { Me } from '#renderer/api/session.ts';
import type { Settings } from '#shared/areas/settings.ts';
import { runFields } from '#shared/document/content.ts';

const known = new WeakMap<WritingSession, OpenChanges>();

/** The open changes of the article that is being written: one for text, panel and status line together. */
export function changesOf(session: WritingSession, me: Me, when: Settings['trackChanges']): OpenChanges {
  const changes = known.get(session) ?? createFor(session, me, when);
  known.set(session, changes);
  return changes;
}

function createFor(session: WritingSession, me: Me, when: Settings['trackChanges']): OpenChanges {
  const { article, state } = session;
  const isHandedIn = article.stage.name !== 'draft';
  const isOn = !article.isReadOnly && (when === 'always' || (when === 'handedIn' && isHandedIn));
  return openChanges(
    {
      content: () => contentNow(session),
      texts: () => [...runFields.map(session.line), session.body()].filter((text) => text !== null),
      onWritten: (listener) =>
        state.subscribe(({ save }, before) => {
          if (save.kind === 'saving' && before.save.kind !== 'saving') listener();
        }),
    },
    { person: me.id, level: me.level },
    isOn,
  );
}
