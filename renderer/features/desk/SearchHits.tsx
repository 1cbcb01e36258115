import { useQuery } from '@tanstack/react-query';
import { chainQuery } from '#renderer/api/session.ts';
import { GridRows } from '#renderer/ui/GridRows.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { standingText } from '#renderer/words/stage-text.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { SearchHit, Snippet } from '#shared/areas/search.ts';
import { ArticleId } from '#shared/ids.ts';
import { useDesk } from './desk-store.ts';
import styles from './SearchHits.module.css';

interface SearchHitsProps {
  readonly hits: readonly SearchHit[];
  readonly empty: string;
  readonly onNearEnd: () => void;
  readonly onOpen: (article: ArticleId) => void;
  readonly onAll: () => void;
}

/** What was found, with the place in each article that shows best why. */
export function SearchHits({ hits, empty, onNearEnd, onOpen, onAll }: SearchHitsProps) {
  const { desk: words } = useWords();
  const { selected, select } = useDesk();
  return (
    <GridRows
      label={words.articles}
      items={hits}
      idOf={({ article }) => article.id}
      nameOf={({ article }) => article.headline}
      row={(hit) => <Hit hit={hit} />}
      selected={selected}
      onSelect={select}
      onAll={onAll}
      onOpen={(id) => onOpen(ArticleId.parse(id))}
      onNearEnd={onNearEnd}
      empty={<p className={styles.empty}>{empty}</p>}
    />
  );
}

function Hit({ hit: { article, snippets } }: { hit: SearchHit }) {
  const { desk: words, stages } = useWords();
  const now = useNow();
  const { data: chain = [] } = useQuery(chainQuery);
  const inHeadline = snippets.find(({ field }) => field === 'headline');
  const others = snippets.filter(({ field }) => field !== 'headline').slice(0, 2);
  const stage = standingText(article, chain, stages);
  return (
    <div className={styles.hit}>
      <p className={styles.headline}>
        {inHeadline ? <Marked snippet={inHeadline} /> : article.headline || words.untitled}
      </p>
      {others.map((snippet) => (
        <p key={snippet.field} className={styles.snippet}>
          <Marked snippet={snippet} />
        </p>
      ))}
      <p className={styles.about}>
        {[stage, article.penNames.join(', '), timeText(article.savedAt, now)].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}

function Marked({ snippet: { parts } }: { snippet: Snippet }) {
  return parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));
}
