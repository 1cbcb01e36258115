import { useEffect, useRef } from 'react';
import { mostShown } from '#renderer/ui/most-shown.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { PlannedArticle } from '#shared/areas/exchange.ts';
import { namedOf } from './named-of.ts';
import type { Planned } from './use-planned.ts';
import styles from './Exchange.module.css';

interface ExportPlanProps {
  readonly planned: Planned;
  /** Whether it takes the place of a package, in which what may not leave can stay. */
  readonly isReplacing: boolean;
}

/** What will be in a package, article by article, and what keeps one of them from leaving. */
export function ExportPlan({ planned, isReplacing }: ExportPlanProps) {
  const { exchange: words, window } = useWords();
  const { articles, leaving, staying, blocked } = planned;
  const files = leaving.flatMap((article) => article.files);
  const stay = new Set(staying.map(({ id }) => id));
  const left = articles.filter(({ id }) => stay.has(id));
  return (
    <section className={styles.section} aria-label={words.inside}>
      <ul className={`${styles.articles} ${styles.planned}`} tabIndex={0}>
        {shownFirst(articles).map((article) => (
          <PlannedRow key={article.id} article={article} stays={stay.has(article.id)} />
        ))}
      </ul>
      {articles.length > mostShown && (
        <p className={styles.hint}>{words.moreArticles(articles.length - mostShown)}</p>
      )}
      {blocked.length > 0 ? (
        <Blocked count={blocked.length} isReplacing={isReplacing} onLeave={planned.leaveBlocked} />
      ) : (
        <>
          <p className={styles.sum}>{words.sum(leaving.length, files.length, bytesOf(files))}</p>
          {left.length > 0 && (
            <p className={styles.hint}>{words.stay(left.length, namedOf(left, window.untitled))}</p>
          )}
        </>
      )}
    </section>
  );
}

/** In their order; of too many, those first that somebody has to do something about. */
function shownFirst(articles: readonly PlannedArticle[]): readonly PlannedArticle[] {
  if (articles.length <= mostShown) return articles;
  const isBlocked = ({ blockers }: PlannedArticle) => blockers.length > 0;
  const inOrder = [...articles.filter(isBlocked), ...articles.filter((article) => !isBlocked(article))];
  return inOrder.slice(0, mostShown);
}

interface BlockedProps {
  readonly count: number;
  readonly isReplacing: boolean;
  readonly onLeave: Planned['leaveBlocked'];
}

function Blocked({ count, isReplacing, onLeave }: BlockedProps) {
  const { exchange: words } = useWords();
  const self = useRef<HTMLDivElement>(null);
  // It comes after what it is about was looked through, and nothing goes on without an answer.
  useEffect(() => {
    self.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!onLeave) return <Notice kind="warning">{words.blockedAll}</Notice>;
  return (
    <div ref={self}>
      <Notice
        kind="warning"
        actions={<Button onPress={onLeave}>{isReplacing ? words.leaveAsIs : words.leaveOut}</Button>}
      >
        {isReplacing ? words.blockedInPackage(count) : words.blockedSum(count)}
      </Notice>
    </div>
  );
}

function PlannedRow({ article, stays }: { article: PlannedArticle; stays: boolean }) {
  const { headline, blockers, files } = article;
  const { exchange: words, window } = useWords();
  const bytes = words.size(bytesOf(files));
  const isNear = files.some(({ isEstimated }) => isEstimated);
  return (
    <li className={styles.article}>
      <span className={styles.headline}>{headline || window.untitled}</span>
      <span className={styles.figures}>
        {stays ? words.staysHere : `${words.files(files.length)}, ${isNear ? words.about(bytes) : bytes}`}
      </span>
      {blockers.length === 0 ? (
        <span className={styles.files}>{files.map(({ path }) => path).join(', ')}</span>
      ) : (
        blockers.map(({ sentence }) => (
          <span key={sentence} className={styles.blocked}>
            {toldText(sentence)}
          </span>
        ))
      )}
    </li>
  );
}

function bytesOf(files: PlannedArticle['files']): number {
  return files.reduce((sum, file) => sum + file.size, 0);
}
