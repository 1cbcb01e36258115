import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { saveAll } from '#renderer/api/closing.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords, type Words } from '#renderer/words/words.ts';
import type { StoryArticle, StoryFileView } from '#shared/areas/stories.ts';
import type { ArticleId } from '#shared/ids.ts';
import { storyQuery } from './exchange-queries.ts';
import { SenderLevels } from './SenderLevels.tsx';
import { StoryEntries } from './StoryEntries.tsx';
import { useLongWork } from './use-long-work.ts';
import styles from './Exchange.module.css';

interface OpenStoryProps {
  readonly file: { readonly ref: string; readonly name: string };
  readonly onOpenArticle: (article: ArticleId) => void;
  /** The file was taken in: what is stored of these articles is another text now. */
  readonly onChanged: (articles: readonly ArticleId[]) => void;
  readonly onClose: () => void;
}

/** Mở gói bài: what is inside and what would become of it, before anything is stored. */
export function OpenStoryDialog({ file, onOpenArticle, onChanged, onClose }: OpenStoryProps) {
  const { exchange: words, window } = useWords();
  const looking = useLongWork();
  const { data: view, error } = useQuery(storyQuery(file.ref, looking.run));
  const { progress, run, cancel } = useLongWork();
  const [takesLevels, takeLevels] = useState(false);
  const open = useMutation({
    async mutationFn() {
      await saveAll();
      return run((work) => api.stories.open({ file: file.ref, levels: takesLevels, work }));
    },
    onSuccess: ({ articles }) => onChanged(articles.filter(isChanged).map(({ id }) => id)),
  });
  const parallel = open.data?.articles.filter(({ heads }) => heads > 1).length ?? 0;
  const failure = open.error ?? error;
  return (
    <Dialog
      title={words.openTitle}
      isOpen
      isQuestion={open.isPending}
      onClose={open.isPending ? cancel : onClose}
      actions={
        open.isPending ? (
          <Button onPress={cancel} autoFocus>
            {words.stop}
          </Button>
        ) : (
          <>
            <Button onPress={onClose} autoFocus={!open.isIdle}>
              {open.data ? window.close : window.cancel}
            </Button>
            {view && !open.data && (
              <Button kind="primary" onPress={() => open.mutate()}>
                {words.openIt}
              </Button>
            )}
          </>
        )
      }
    >
      <p className={styles.path}>{file.name}</p>
      {looking.progress && <ProgressBar label={words.looking} {...looking.progress} />}
      {failure && <Notice kind="failure">{failureText(failure)}</Notice>}
      {open.isPending && <ProgressBar label={words.opening} {...(progress ?? { done: 0, total: 0 })} />}
      {open.data && <Notice kind="good">{openedText(open.data.articles, words)}</Notice>}
      {open.data && parallel > 0 && <Notice kind="warning">{words.parallel(parallel)}</Notice>}
      {view && <StoryContents view={open.data ?? view} {...(open.data && { onOpenArticle })} />}
      {view && (
        <SenderLevels
          chains={(open.data ?? view).chains}
          isTaken={takesLevels}
          onTake={open.data ? undefined : takeLevels}
        />
      )}
    </Dialog>
  );
}

function openedText(articles: readonly StoryArticle[], words: Words['exchange']): string {
  const received = articles.filter(addsSomething).length;
  return words.opened(received, articles.length - received);
}

/** Else all of it was here already. */
function addsSomething({ outcome, adds }: StoryArticle): boolean {
  return outcome === 'new' || adds.revisions + adds.signOffs + adds.messages > 0;
}

function isChanged({ outcome }: StoryArticle): boolean {
  return outcome === 'forward' || outcome === 'parallel';
}

interface StoryContentsProps {
  readonly view: StoryFileView;
  /** Absent while nothing is stored yet. */
  readonly onOpenArticle?: (article: ArticleId) => void;
}

function StoryContents({ view, onOpenArticle }: StoryContentsProps) {
  const { exchange: words, window } = useWords();
  const { articles, photos, entries, producer } = view;
  const listsChange = entries.some(({ kind }) => kind !== 'level');
  const photosText = onOpenArticle ? words.addedPhotos : words.newPhotos;
  return (
    <>
      <p className={styles.sum}>{words.packedBy(producer, articles.length)}</p>
      <ul className={styles.articles} tabIndex={0}>
        {articles.map(({ id, headline, sentence }) => (
          <li key={id} className={styles.article}>
            <span className={styles.headline}>{headline || window.untitled}</span>
            {onOpenArticle && (
              <Button
                kind="quiet"
                label={`${words.openArticle}: ${headline}`}
                onPress={() => onOpenArticle(id)}
              >
                {words.openArticle}
              </Button>
            )}
            <span className={styles.sentence}>{toldText(sentence)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.hint}>
        {photos.total > 0 && <p>{photosText(photos.adds, photos.total)}</p>}
        {photos.said > 0 && <p>{words.photosSaid(photos.said)}</p>}
        {photos.saidOtherwise > 0 && <p>{words.photosSaidOtherwise(photos.saidOtherwise)}</p>}
        <StoryEntries entries={entries} />
        {!onOpenArticle && <p>{listsChange ? `${words.lookHint} ${words.lookHintLists}` : words.lookHint}</p>}
      </div>
    </>
  );
}
