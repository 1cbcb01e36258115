import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { chainQuery, type Me } from '#renderer/api/session.ts';
import { Contents, type ContentsPart } from '#renderer/ui/Contents.tsx';
import { useScreenBegins } from '#renderer/ui/regions.ts';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { useWords, type Words } from '#renderer/words/words.ts';
import { chapterOf, type Topic } from './chapter-of.ts';
import { findInHelp } from './find-in-help.ts';
import { FoundHelp } from './FoundHelp.tsx';
import styles from './Help.module.css';
import { KeysCard } from './KeysCard.tsx';
import { KeysPage } from './KeysPage.tsx';
import { TopicPage } from './TopicPage.tsx';

type Part = Topic | 'keys';

const howTos: readonly Topic[] = ['reporter', 'deskEditor', 'secretariat', 'board'];
const lookUps: readonly Topic[] = ['glossary', 'data', 'trouble'];

/** Trợ giúp: one page at a time, first that of one's own work, or what was searched for on all of them. */
export function HelpView({ me }: { me: Me }) {
  const { help: words, spoken } = useWords();
  const { data: chain = [] } = useQuery(chainQuery);
  const [chosen, setChosen] = useState<Part>();
  const part = chosen ?? chapterOf(me, chain);
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  useScreenBegins(true);
  const show = (next: Part) => {
    setChosen(next);
    setTyped('');
  };
  return (
    <main className={styles.page}>
      <Contents title={words.title} parts={contentsOf(words)} shown={wanted ? null : part} onShow={show} />
      <article className={styles.text} data-region="part">
        <div className={styles.read}>
          <SearchField
            label={words.search}
            value={typed}
            onChange={setTyped}
            clearLabel={spoken.clearSearch}
          />
          {wanted !== '' && (
            <FoundHelp typed={wanted} found={findInHelp(Object.values(words.topics), wanted)} />
          )}
          {wanted === '' && (part === 'keys' ? <KeysPage /> : <TopicPage topic={words.topics[part]} />)}
        </div>
        {part !== 'keys' && <KeysCard topic={part} onAll={() => show('keys')} />}
      </article>
    </main>
  );
}

function contentsOf(words: Words['help']): ContentsPart<Part>[] {
  const partOf = (headings: string, topics: readonly Topic[]) =>
    topics.map((id, index) => ({
      id,
      title: words.topics[id].title,
      heading: index === 0 ? headings : undefined,
    }));
  return [
    ...partOf(words.roles, howTos),
    ...partOf(words.reference, lookUps),
    { id: 'keys', title: words.keys.title },
  ];
}
