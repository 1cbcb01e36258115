import { useQuery } from '@tanstack/react-query';
import { dataFolderQuery } from '#renderer/api/data-folder.ts';
import type { HelpItem, HelpTopic } from '#renderer/words/help-topic.ts';
import { useWords } from '#renderer/words/words.ts';
import styles from './Help.module.css';

/** One page of the help: what to do in its order, or what things are. */
export function TopicPage({ topic }: { topic: HelpTopic }) {
  const { help: words } = useWords();
  const { data: folder } = useQuery(dataFolderQuery);
  return (
    <>
      <h2 className={styles.title}>{topic.title}</h2>
      <p className={styles.intro}>{topic.intro}</p>
      {topic === words.topics.data && folder !== undefined && (
        <p className={styles.folder}>{words.dataFolder(folder.path)}</p>
      )}
      <HelpItems items={topic.items} isOrdered={topic.kind === 'steps'} />
    </>
  );
}

export function HelpItems({ items, isOrdered }: { items: readonly HelpItem[]; isOrdered: boolean }) {
  return (
    <dl className={isOrdered ? `${styles.items} ${styles.steps}` : styles.items}>
      {items.map(({ term, text }) => (
        <div key={term} className={styles.item}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
