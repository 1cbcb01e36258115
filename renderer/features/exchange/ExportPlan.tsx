import { Notice } from '#renderer/ui/Notice.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { PlannedArticle } from '#shared/areas/exchange.ts';
import styles from './Exchange.module.css';

interface ExportPlanProps {
  readonly articles: readonly PlannedArticle[];
  /** Absent where nothing would be left. */
  readonly onLeaveOut?: (() => void) | undefined;
}

/** What will be in a package, article by article, and what keeps one of them from leaving. */
export function ExportPlan({ articles, onLeaveOut }: ExportPlanProps) {
  const { exchange: words } = useWords();
  const files = articles.flatMap((article) => article.files);
  const blocked = articles.filter(({ blockers }) => blockers.length > 0).length;
  return (
    <section className={styles.section} aria-label={words.inside}>
      <ul className={`${styles.articles} ${styles.planned}`} tabIndex={0}>
        {articles.map((article) => (
          <PlannedRow key={article.id} article={article} />
        ))}
      </ul>
      {blocked > 0 ? (
        <Notice kind="warning" actions={onLeaveOut && <Button onPress={onLeaveOut}>{words.leaveOut}</Button>}>
          {onLeaveOut ? words.blockedSum(blocked) : words.blockedAll}
        </Notice>
      ) : (
        <p className={styles.sum}>{words.sum(articles.length, files.length, bytesOf(files))}</p>
      )}
    </section>
  );
}

function PlannedRow({ article: { headline, blockers, files } }: { article: PlannedArticle }) {
  const { exchange: words, window } = useWords();
  const bytes = words.size(bytesOf(files));
  const isNear = files.some(({ isEstimated }) => isEstimated);
  return (
    <li className={styles.article}>
      <span className={styles.headline}>{headline || window.untitled}</span>
      <span className={styles.figures}>
        {words.files(files.length)}, {isNear ? words.about(bytes) : bytes}
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
