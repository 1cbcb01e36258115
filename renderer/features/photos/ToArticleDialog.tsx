import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { List } from '#renderer/ui/List.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { useNow } from '#renderer/ui/use-now.ts';
import { timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { ArticleSummary } from '#shared/areas/articles.ts';
import { ArticleId } from '#shared/ids.ts';
import { fold } from '#shared/text/fold.ts';
import { recentArticlesQuery } from './photo-desk-queries.ts';
import styles from './ToArticleDialog.module.css';

interface ToArticleDialogProps {
  readonly photos: number;
  /** Articles that are open in the window, the one that was written last first. */
  readonly open: readonly ArticleId[];
  readonly onChoose: (article: ArticleId) => void;
  readonly onClose: () => void;
}

/** Which article the photos go into: one that is being written, or one of those saved last. */
export function ToArticleDialog({ photos, open, onChoose, onClose }: ToArticleDialogProps) {
  const { photoDesk: words, window } = useWords();
  const [typed, setTyped] = useState('');
  const now = useNow();
  const { data: articles = [] } = useQuery(recentArticlesQuery);
  const fitting = openFirst(articles, open).filter(({ headline }) =>
    fold(headline).includes(fold(typed.trim())),
  );
  const [best] = fitting;
  return (
    <Dialog
      title={words.toArticleTitle(photos)}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{window.cancel}</Button>}
    >
      <div className={styles.choose}>
        <SearchField
          label={words.findArticle}
          clearLabel={words.clearSearch}
          value={typed}
          onChange={setTyped}
          onSubmit={() => best && onChoose(best.id)}
          isFocusedAtFirst
        />
        <div className={styles.list}>
          <List
            label={words.findArticle}
            items={fitting.slice(0, 60).map(({ id, headline, savedAt }) => ({
              ...{ id, icon: 'file' },
              title: `${headline || window.untitled} · ${open.includes(id) ? words.beingWritten : timeText(savedAt, now)}`,
            }))}
            chosen={undefined}
            onOpen={(id) => onChoose(ArticleId.parse(id))}
            empty={words.noRecent}
          />
        </div>
      </div>
    </Dialog>
  );
}

function openFirst(articles: readonly ArticleSummary[], open: readonly ArticleId[]): ArticleSummary[] {
  const place = ({ id }: ArticleSummary) => (open.includes(id) ? open.indexOf(id) : open.length);
  return articles.toSorted((a, b) => place(a) - place(b));
}
