import { useQuery } from '@tanstack/react-query';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useScreenBegins } from '#renderer/ui/regions.ts';
import { useNow } from '#renderer/ui/use-now.ts';
import { useWords } from '#renderer/words/words.ts';
import type { StartNotice } from '#shared/areas/upkeep.ts';
import type { ArticleId } from '#shared/ids.ts';
import { noticesQuery, useCloseNotice } from './desk-queries.ts';
import { noticeText } from './notice-text.ts';
import styles from './Notices.module.css';

interface NoticesProps {
  /** Articles are listed or written here: what is said of them is told. Elsewhere it waits. */
  readonly isAmongArticles: boolean;
  /** The article on the screen: nobody has to be led to it. */
  readonly shown: ArticleId | undefined;
  readonly onOpen: (article: ArticleId) => void;
}

/** What this start has to say, until somebody closes it: what was recovered, what was opened in place of what. */
export function Notices({ isAmongArticles, ...rest }: NoticesProps) {
  const { data: said = [] } = useQuery(noticesQuery);
  useScreenBegins(said.length === 0);
  return said
    .filter(({ kind }) => kind === 'standIn' || isAmongArticles)
    .map((notice) => <NoticeLine key={notice.kind} notice={notice} {...rest} />);
}

function NoticeLine({
  notice,
  shown,
  onOpen,
}: Omit<NoticesProps, 'isAmongArticles'> & { notice: StartNotice }) {
  const { window: words } = useWords();
  const text = noticeText(notice, words, useNow());
  const close = useCloseNotice(notice.kind);
  const article = onlyArticle(notice);
  return (
    <div className={`${styles.notice} ${styles[notice.kind]}`} role="status">
      <span className={styles.text} title={text}>
        {text}
      </span>
      {article && article !== shown && (
        <Button
          kind="quiet"
          onPress={() => {
            onOpen(article);
            close();
          }}
        >
          {words.openRecovered}
        </Button>
      )}
      <IconButton icon="close" label={words.closeNotice} onPress={close} />
    </div>
  );
}

function onlyArticle(notice: StartNotice): ArticleId | undefined {
  if (notice.kind !== 'recovered') return undefined;
  const [first, second] = notice.articles;
  return second ? undefined : first.id;
}
