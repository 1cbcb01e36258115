import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/api.ts';
import { summariesQuery } from '#renderer/api/articles.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { ArticleId, EntryId } from '#shared/ids.ts';
import type { AskPlace, GivenPlace } from './ask-place.ts';
import { fileName } from './file-name.ts';
import { Written } from './Written.tsx';
import styles from './Exchange.module.css';

interface GalleyDialogProps {
  readonly id: ArticleId;
  readonly as: EntryId;
  readonly askPlace: AskPlace;
  readonly onClose: () => void;
}

/** In bản duyệt: a PDF for those who approve on paper. */
export function GalleyDialog({ id, as, askPlace, onClose }: GalleyDialogProps) {
  const { exchange: words, window } = useWords();
  const { data: [article] = [] } = useQuery(summariesQuery([id]));
  const print = useMutation({
    mutationFn: async (place: GivenPlace) => ({
      place,
      ...(await api.review.galley({ id, out: place.ref, replace: place.replaces, as })),
    }),
  });

  async function begin(headline: string) {
    const place = await askPlace({
      title: words.galleyPlace,
      wanted: { kind: 'newFile', name: `${fileName('ban-duyet', [headline], new Date())}.pdf` },
      action: words.printHere,
    });
    if (place) print.mutate(place);
  }

  return (
    <Dialog
      title={words.galley}
      isOpen
      isQuestion={print.isPending}
      onClose={() => !print.isPending && onClose()}
      actions={
        !print.isPending && (
          <>
            <Button onPress={onClose} autoFocus={print.data !== undefined}>
              {print.data ? window.close : window.cancel}
            </Button>
            {!print.data && article && (
              <Button
                kind="primary"
                icon="print"
                autoFocus={print.isIdle}
                onPress={() => void begin(article.headline)}
              >
                {words.chooseAndPrint}
              </Button>
            )}
          </>
        )
      }
    >
      {article && <p className={styles.headline}>{article.headline || window.untitled}</p>}
      {print.isPending && <ProgressBar label={words.printing} done={0} total={0} />}
      {print.error && <Notice kind="failure">{failureText(print.error)}</Notice>}
      {print.data ? (
        <Written place={print.data.place.ref} path={print.data.path}>
          {words.printed(print.data.pages, print.data.revision.slice(0, 12))}
        </Written>
      ) : (
        <p className={styles.hint}>
          {article?.kind === 'reference' ? words.referenceGalleyHint : words.galleyHint}
        </p>
      )}
    </Dialog>
  );
}
