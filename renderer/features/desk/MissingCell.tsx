import { useQuery } from '@tanstack/react-query';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Finding } from '#shared/areas/checks.ts';
import { lackingThings } from '#shared/areas/lacking.ts';
import type { ArticleId } from '#shared/ids.ts';
import { findingsQuery } from './desk-queries.ts';
import styles from './DeskGrid.module.css';

/** What the article lacks, in a word each. */
export function MissingCell({ id }: { id: ArticleId }) {
  const { desk: words } = useWords();
  const { data } = useQuery(findingsQuery(id));
  if (!data) return null;
  const lacking = lackingThings(data);
  if (lacking.length === 0) return <span className={styles.complete}>{words.complete}</span>;
  return (
    <span
      className={styles.missing}
      title={data.map(({ sentence }: Finding) => toldText(sentence)).join('\n')}
    >
      <span className={styles.lacking}>{lacking.map((rule) => words.missing[rule]).join(', ')}</span>
    </span>
  );
}
