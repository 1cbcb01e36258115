import { useQuery } from '@tanstack/react-query';
import { Button } from '#renderer/ui/Button.tsx';
import { NoticeLine } from '#renderer/ui/NoticeLine.tsx';
import { useScreenBegins } from '#renderer/ui/regions.ts';
import { useNow } from '#renderer/ui/use-now.ts';
import { useWords } from '#renderer/words/words.ts';
import type { StartNotice } from '#shared/areas/upkeep.ts';
import type { ArticleId } from '#shared/ids.ts';
import { noticesQuery, useCloseNotice } from './desk-queries.ts';
import { noticeText } from './notice-text.ts';

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
    .map((notice) => <StartLine key={notice.kind} notice={notice} {...rest} />);
}

function StartLine({
  notice,
  shown,
  onOpen,
}: Omit<NoticesProps, 'isAmongArticles'> & { notice: StartNotice }) {
  const { window: words } = useWords();
  const text = noticeText(notice, words, useNow());
  const close = useCloseNotice(notice.kind);
  const article = onlyArticle(notice);
  return (
    <NoticeLine
      text={text}
      closeLabel={words.closeNotice}
      onClose={close}
      isGrave={notice.kind === 'standIn'}
    >
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
    </NoticeLine>
  );
}

function onlyArticle(notice: StartNotice): ArticleId | undefined {
  if (notice.kind !== 'recovered') return undefined;
  const [first, second] = notice.articles;
  return second ? undefined : first.id;
}
