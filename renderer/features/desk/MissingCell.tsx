import { useQuery } from '@tanstack/react-query';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords, type Words } from '#renderer/words/words.ts';
import type { Finding } from '#shared/areas/checks.ts';
import type { ArticleId } from '#shared/ids.ts';
import { findingsQuery } from './desk-queries.ts';
import styles from './DeskGrid.module.css';

/** What the article lacks, in a word each. */
export function MissingCell({ id }: { id: ArticleId }) {
  const { desk: words } = useWords();
  const { data } = useQuery(findingsQuery(id));
  if (!data) return null;
  const lacking = data.flatMap((finding) => missingThing(finding, words));
  if (lacking.length === 0) return <span className={styles.complete}>{words.complete}</span>;
  return (
    <span
      className={styles.missing}
      title={data.map(({ sentence }: Finding) => toldText(sentence)).join('\n')}
    >
      {[...new Set(lacking)].join(', ')}
    </span>
  );
}

/** What is there and only might be wrong is told in the article itself. */
function missingThing({ rule }: Finding, words: Words['desk']): string[] {
  const titles: Readonly<Record<string, string>> = words.missing;
  return titles[rule] === undefined ? [] : [titles[rule]];
}
