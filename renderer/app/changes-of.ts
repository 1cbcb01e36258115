import { openChanges, type OpenChanges } from '#renderer/features/changes/open-changes.ts';
import { contentNow } from '#renderer/features/versions/written-article.ts';
import { setsOff } from '#renderer/features/writing/autosave.ts';
import type { WritingSession } from '#renderer/features/writing/writing-session.ts';
import type { Me } from '#renderer/api/session.ts';
import type { Article } from '#shared/areas/articles.ts';
import type { Settings } from '#shared/areas/settings.ts';
import type { Stage } from '#shared/areas/workflow.ts';
import { runFields } from '#shared/document/content.ts';

const known = new WeakMap<WritingSession, OpenChanges>();

/** The open changes of the article that is being written: one for text, panel and status line together. */
export function changesOf(session: WritingSession, me: Me, when: Settings['trackChanges']): OpenChanges {
  const changes = known.get(session) ?? createFor(session, me, when);
  known.set(session, changes);
  return changes;
}

interface Writing {
  readonly me: Pick<Me, 'level'>;
  readonly when: Settings['trackChanges'];
}

/**
 * Whether what is written in an article that stands here is marked by itself. An article that came back is its writer's
 * again, as a draft is: nobody has to accept what a reporter corrects in a text of their own. What was corrected is told
 * by the revision that came back. Whoever edits it for a higher level is marked.
 */
export function isTracked(
  article: Pick<Article, 'isReadOnly'>,
  stage: Pick<Stage, 'name' | 'level'>,
  { me, when }: Writing,
): boolean {
  if (article.isReadOnly) return false;
  const isWritersOwn = stage.name === 'draft' || (stage.name === 'returned' && stage.level === me.level);
  return when === 'always' || (when === 'handedIn' && !isWritersOwn);
}

function createFor(session: WritingSession, me: Me, when: Settings['trackChanges']): OpenChanges {
  const { article, state } = session;
  const isOn = isTracked(article, article.stage, { me, when });
  return openChanges(
    {
      content: () => contentNow(session),
      texts: () => [...runFields.map(session.line), session.body()].filter((text) => text !== null),
      onWritten: (listener) =>
        state.subscribe(({ save }, before) => {
          if (setsOff(save, before.save)) listener();
        }),
    },
    { person: me.id, level: me.level },
    isOn,
  );
}
