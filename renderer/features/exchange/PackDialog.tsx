import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { rowsAtOnce, summariesQuery } from '#renderer/api/articles.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { useLongWork } from './use-long-work.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { mostShown } from '#renderer/ui/most-shown.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useOnceReady } from '#renderer/ui/use-once-ready.ts';
import { useWords } from '#renderer/words/words.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { AskPlace, GivenPlace } from './ask-place.ts';
import { fileName } from './file-name.ts';
import { Written } from './Written.tsx';
import styles from './Exchange.module.css';

interface PackDialogProps {
  readonly ids: readonly ArticleId[];
  readonly askPlace: AskPlace;
  readonly onClose: () => void;
}

/** Gói bài: articles with all that belongs to them in one file, for a stick. */
export function PackDialog({ ids, askPlace, onClose }: PackDialogProps) {
  const { exchange: words, window } = useWords();
  const [done, setDone] = useState(0);
  const { data: articles } = useQuery(summariesQuery(ids, setDone));
  const isLong = articles === undefined && ids.length > rowsAtOnce;
  const { progress, run, cancel } = useLongWork();
  const pack = useMutation({
    mutationFn: async (place: GivenPlace) => {
      const order = { ids: [...ids], out: place.ref, replace: place.replaces };
      return { place, receipt: await run((work) => api.stories.pack({ ...order, work })) };
    },
  });

  async function begin() {
    const name = fileName(
      'goi-bai',
      (articles ?? []).map(({ headline }) => headline),
      new Date(),
    );
    const place = await askPlace({
      title: words.packPlace,
      wanted: { kind: 'newFile', name: `${name}.toasoan` },
      action: words.packHere,
    });
    if (place) pack.mutate(place);
  }

  const start = useOnceReady({
    isReady: articles !== undefined,
    isComing: articles === undefined,
    act: () => void begin(),
  });
  return (
    <Dialog
      title={words.packTitle(ids.length)}
      isOpen
      isQuestion={pack.isPending}
      onClose={pack.isPending ? cancel : onClose}
      actions={
        pack.isPending ? (
          <Button onPress={cancel} autoFocus>
            {words.stop}
          </Button>
        ) : (
          <>
            <Button onPress={onClose} autoFocus={!pack.isIdle}>
              {pack.data ? window.close : window.cancel}
            </Button>
            {!pack.data && (
              <Button kind="primary" isBusy={start.isWaiting} autoFocus={pack.isIdle} onPress={start.press}>
                {words.chooseAndPack}
              </Button>
            )}
          </>
        )
      }
    >
      {pack.isPending && <ProgressBar label={words.packing} {...(progress ?? { done: 0, total: 0 })} />}
      {pack.error && <Notice kind="failure">{failureText(pack.error)}</Notice>}
      {pack.data && <Packed {...pack.data} />}
      {!pack.isPending && !pack.data && (
        <>
          <p className={styles.hint}>{words.packHint}</p>
          {isLong && <ProgressBar label={words.planning} done={done} total={ids.length} />}
          <ul className={styles.articles} tabIndex={0}>
            {(articles ?? []).slice(0, mostShown).map(({ id, headline }) => (
              <li key={id} className={styles.article}>
                <span className={styles.headline}>{headline || window.untitled}</span>
              </li>
            ))}
          </ul>
          {!isLong && ids.length > mostShown && (
            <p className={styles.hint}>{words.moreArticles(ids.length - mostShown)}</p>
          )}
        </>
      )}
    </Dialog>
  );
}

type Receipt = Awaited<ReturnType<typeof api.stories.pack>>;

function Packed({ receipt, place }: { receipt: Receipt; place: GivenPlace }) {
  const { exchange: words } = useWords();
  const { articles, revisions, photos, size, missingPhotos } = receipt;
  return (
    <>
      <Written place={place.ref} path={receipt.path}>
        {words.packed(articles, revisions, photos, size)}
      </Written>
      {missingPhotos > 0 && <Notice kind="warning">{words.missingPhotos(missingPhotos)}</Notice>}
    </>
  );
}
