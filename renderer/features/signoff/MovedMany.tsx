import { useQuery } from '@tanstack/react-query';
import { summariesQuery } from '#renderer/api/articles.ts';
import { chainQuery } from '#renderer/api/session.ts';
import { mostShown } from '#renderer/ui/most-shown.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { standingText } from '#renderer/words/stage-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Move } from '#shared/areas/workflow.ts';
import type { ArticleId } from '#shared/ids.ts';
import { together, type MoveOutcome } from './move-many.ts';
import styles from './SignOffPanel.module.css';

interface MovedManyProps {
  readonly outcome: MoveOutcome;
  readonly ids: readonly ArticleId[];
  readonly move: Move;
}

/** Which articles went and where to, and which stay, those of one place or one reason together. */
export function MovedMany({ outcome: { moved, refused, left }, ids, move }: MovedManyProps) {
  const { signoff: words, stages } = useWords();
  const { data: chain = [] } = useQuery(chainQuery);
  const standing = ({ stage }: (typeof moved)[number]) =>
    standingText({ kind: 'story', stage }, chain, stages);
  return (
    <>
      {moved.length > 0 && <Notice kind="good">{words.movedCount(words.done[move], moved.length)}</Notice>}
      {together(moved, standing).map(({ said, ids: articles }) => (
        <Group key={said} title={words.wentTo(articles.length, said)} articles={articles} ids={ids} />
      ))}
      {left > 0 && <Notice kind="warning">{words.leftCount(left)}</Notice>}
      {refused.length > 0 && <p className={styles.blocked}>{words.refusedCount(refused.length)}</p>}
      {together(refused, ({ sentence }) => sentence).map(({ said, ids: articles }) => (
        <Group key={said} title={words.forReason(articles.length, said)} articles={articles} ids={ids} />
      ))}
    </>
  );
}

/** So few are seen at once. */
const few = 3;

interface GroupProps {
  readonly title: string;
  readonly articles: readonly ArticleId[];
  readonly ids: readonly ArticleId[];
}

function Group({ title, articles, ids }: GroupProps) {
  const { signoff: words, window } = useWords();
  const { data: summaries = [] } = useQuery(summariesQuery(ids));
  const headlines = new Map(summaries.map(({ id, headline }) => [id, headline]));
  return (
    <details open={articles.length <= few}>
      <summary className={styles.quiet}>{title}</summary>
      <ul className={styles.history}>
        {articles.slice(0, mostShown).map((id) => (
          <li key={id}>
            <strong>{headlines.get(id) || window.untitled}</strong>
          </li>
        ))}
      </ul>
      {articles.length > mostShown && (
        <p className={styles.quiet}>{words.moreRefused(articles.length - mostShown)}</p>
      )}
    </details>
  );
}
