import { useWords } from '#renderer/words/words.ts';
import type { FoundTopic } from './find-in-help.ts';
import styles from './Help.module.css';
import { HelpItems } from './TopicPage.tsx';

/** What was found, page by page. The count is read out. */
export function FoundHelp({ typed, found }: { typed: string; found: readonly FoundTopic[] }) {
  const { help: words } = useWords();
  const count = found.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      <p className={styles.intro} role="status">
        {count === 0 ? words.nothing(typed) : words.found(count)}
      </p>
      {found.map(({ title, items }) => (
        <section key={title}>
          <h2 className={styles.foundTitle}>{title}</h2>
          <HelpItems items={items} isOrdered={false} />
        </section>
      ))}
    </>
  );
}
