import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Chips } from '#renderer/ui/Chips.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { DayField } from '#renderer/ui/DayField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useFocusKept } from '#renderer/ui/regions.ts';
import { dayText, storedDay } from '#renderer/words/typed-day.ts';
import { useWords } from '#renderer/words/words.ts';
import { ArticleId } from '#shared/ids.ts';
import { fold } from '#shared/text/fold.ts';
import { photographersQuery, recentArticlesQuery } from './photo-desk-queries.ts';
import { isNarrowed, usePhotoDesk } from './photo-desk-store.ts';
import styles from './PhotoFilters.module.css';

const any = '*';

/** More articles than these nobody reads through: a few words find one. */
const mostArticles = 30;

/** What of the archive is shown: used or not, how good, by whom, of when, of which article. */
export function PhotoFilters() {
  const { photoDesk: words } = useWords();
  const { narrowing, narrow, clearNarrowing } = usePhotoDesk();
  const filters = useRef<HTMLElement>(null);
  useFocusKept(filters, narrowing);
  const uses = [
    { id: undefined, title: words.all },
    { id: 'unused', title: words.unused },
    { id: 'used', title: words.used },
  ] as const;
  return (
    <nav ref={filters} className={styles.filters} aria-label={words.filters} data-region="index">
      <ul>
        {uses.map(({ id, title }) => (
          <li key={title}>
            <button
              type="button"
              className={styles.use}
              aria-current={narrowing.use === id ? 'true' : undefined}
              onClick={() => narrow({ use: id })}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.fields}>
        <Rating />
        <Photographer />
        <Dates />
        <InArticle />
        {isNarrowed(narrowing) && (
          <Button kind="quiet" icon="close" onPress={clearNarrowing}>
            {words.clearFilters}
          </Button>
        )}
      </div>
    </nav>
  );
}

function Rating() {
  const { photoDesk: words } = useWords();
  const { narrowing, narrow } = usePhotoDesk();
  return (
    <Select
      label={words.rating}
      options={[
        { id: '0', title: words.anyRating },
        ...['1', '2', '3', '4', '5'].map((id) => ({ id, title: words.atLeast(Number(id)) })),
      ]}
      value={String(narrowing.rating ?? 0)}
      onChange={(id) => narrow({ rating: Number(id) })}
      placeholder={words.anyRating}
    />
  );
}

function Photographer() {
  const { photoDesk: words } = useWords();
  const { narrowing, narrow } = usePhotoDesk();
  const { data: photographers = [] } = useQuery(photographersQuery);
  return (
    <Select
      label={words.photographer}
      options={[
        { id: any, title: words.anyPhotographer },
        ...photographers.map(({ name, photos }) => ({ id: name, title: name, note: String(photos) })),
      ]}
      value={narrowing.photographer ?? any}
      onChange={(id) => narrow({ photographer: id === any ? undefined : id })}
      placeholder={words.anyPhotographer}
    />
  );
}

function Dates() {
  const { photoDesk: words } = useWords();
  const { narrowing, narrow, timesCleared } = usePhotoDesk();
  return (
    <div className={styles.dates}>
      <Choice
        label={words.dateOf}
        options={[
          { id: 'taken', title: words.dateTaken },
          { id: 'added', title: words.dateAdded },
        ]}
        value={narrowing.dateOf}
        onChange={(dateOf) => narrow({ dateOf })}
      />
      {(['from', 'to'] as const).map((end) => (
        <DayField
          // What was written goes with the filters that are taken away.
          key={`${end} ${timesCleared}`}
          label={words[end]}
          day={narrowing[end]}
          onDay={(day) => narrow({ [end]: day })}
          read={storedDay}
          show={dayText}
          placeholder={words.dateHint}
          error={words.badDate}
        />
      ))}
    </div>
  );
}

function InArticle() {
  const { photoDesk: words, window } = useWords();
  const { narrowing, narrow } = usePhotoDesk();
  const [text, setText] = useState('');
  const { data: articles = [] } = useQuery(recentArticlesQuery);
  const found = articles
    .filter(({ photos, headline }) => photos > 0 && fold(headline).includes(fold(text.trim())))
    .slice(0, mostArticles);
  const [first] = found;
  const choose = (article: ArticleId) => {
    setText('');
    narrow({ article });
  };
  const titleOf = (id: string) => articles.find((article) => article.id === id)?.headline || window.untitled;
  if (narrowing.article)
    return (
      <Chips
        label={words.article}
        chips={[{ id: narrowing.article, title: titleOf(narrowing.article) }]}
        onRemove={() => narrow({ article: undefined })}
        removeLabel={(title) => `${words.clearFilters}: ${title}`}
      />
    );
  return (
    <ComboBox
      label={words.article}
      placeholder={words.anyArticle}
      options={found.map(({ id, headline }) => ({ id, title: headline || window.untitled }))}
      text={text}
      onText={setText}
      empty={words.noArticle}
      onChoose={(id) => choose(ArticleId.parse(id))}
      onTake={first && (() => choose(first.id))}
    />
  );
}
