import { useQuery } from '@tanstack/react-query';
import { articleQuery } from '#renderer/api/articles.ts';
import { screenPictures } from '#renderer/api/screen-pictures.ts';
import { chainQuery } from '#renderer/api/session.ts';
import { ArticleText, RunsText } from '#renderer/editor/ArticleText.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { standingText } from '#renderer/words/stage-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Article } from '#shared/areas/articles.ts';
import { printedBylines, printedSource } from '#shared/document/bylines.ts';
import { publishedContent } from '#shared/document/published.ts';
import { ArticleId } from '#shared/ids.ts';
import type { DeskPlace } from './desk-places.ts';
import { DeskKeys } from './DeskKeys.tsx';
import styles from './ReadingPane.module.css';
import { useAreReferences } from './use-are-references.ts';

interface ReadingPaneProps {
  readonly place: DeskPlace;
  readonly chosen: ReadonlySet<string>;
  /** Whether there is any to choose. */
  readonly hasArticles: boolean;
  readonly onOpen: (article: ArticleId) => void;
}

/** The chosen article, quietly, beside the list. */
export function ReadingPane({ place, chosen, hasArticles, onOpen }: ReadingPaneProps) {
  const { desk: words } = useWords();
  const article = onlyOne(chosen);
  return (
    <aside className={styles.pane} aria-label={words.readingPane} tabIndex={0} data-region="reading">
      {article === null ? (
        <Unread place={place} chosen={chosen.size} hasArticles={hasArticles} />
      ) : (
        <Reading key={article} id={article} onOpen={onOpen} />
      )}
    </aside>
  );
}

interface UnreadProps extends Pick<ReadingPaneProps, 'place' | 'hasArticles'> {
  readonly chosen: number;
}

/** What the pane is for; and in a wide window, where it would be empty, the keys of the desk. */
function Unread({ place, chosen, hasArticles }: UnreadProps) {
  const { desk: words } = useWords();
  const several = useAreReferences(place) ? words.severalReferencesChosen : words.severalChosen;
  if (chosen > 0) return <p className={styles.nothing}>{several(chosen)}</p>;
  if (!hasArticles) return null;
  return (
    <div className={styles.nothing}>
      <p>{words.nothingShown}</p>
      <DeskKeys />
    </div>
  );
}

function onlyOne(chosen: ReadonlySet<string>): ArticleId | null {
  const [first] = chosen;
  return chosen.size === 1 ? ArticleId.parse(first) : null;
}

function Reading({ id, onOpen }: { id: ArticleId; onOpen: (article: ArticleId) => void }) {
  const { desk: words } = useWords();
  const { data } = useQuery(articleQuery(id));
  if (!data) return null;
  return (
    <article>
      <header className={styles.head}>
        <StageLine article={data} />
        <Button icon="write" onPress={() => onOpen(id)}>
          {words.open}
        </Button>
      </header>
      {data.stage.reason !== undefined && <p className={styles.reason}>{words.reason(data.stage.reason)}</p>}
      <Story article={data} />
    </article>
  );
}

function StageLine({ article: { content, stage, heads } }: { article: Article }) {
  const { desk: words, stages } = useWords();
  const { data: chain = [] } = useQuery(chainQuery);
  const standing = standingText({ kind: content.kind, stage }, chain, stages);
  const parts = [standing, ...(heads.length > 1 ? [words.heads(heads.length)] : [])];
  return <p className={styles.stage}>{parts.join(' · ')}</p>;
}

function Story({ article }: { article: Article }) {
  const { desk: words } = useWords();
  const content = publishedContent(article.content);
  const { kicker, headline, subheadline, lead, body } = content;
  const signed = [...printedBylines(content), printedSource(content)].filter((line) => line !== '');
  return (
    <div className={styles.story} lang="vi">
      {kicker.length > 0 && (
        <p className={styles.kicker}>
          <RunsText runs={kicker} />
        </p>
      )}
      <h2 className={styles.headline}>
        {headline.length > 0 ? <RunsText runs={headline} /> : words.untitled}
      </h2>
      {subheadline.length > 0 && (
        <p className={styles.subheadline}>
          <RunsText runs={subheadline} />
        </p>
      )}
      {lead.length > 0 && (
        <p className={styles.lead}>
          <RunsText runs={lead} />
        </p>
      )}
      <ArticleText body={body} pictures={screenPictures(article.assets)} />
      {signed.map((line, index) => (
        <p key={`${index} ${line}`} className={styles.bylines}>
          {line}
        </p>
      ))}
    </div>
  );
}
