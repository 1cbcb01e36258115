import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { useLongWork } from './use-long-work.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { ReplaceQuestion } from '#renderer/ui/ReplaceQuestion.tsx';
import { useOnceReady } from '#renderer/ui/use-once-ready.ts';
import { useWords } from '#renderer/words/words.ts';
import type { ArticleId, EntryId } from '#shared/ids.ts';
import type { AskPlace, GivenPlace } from './ask-place.ts';
import { EarlierChoice } from './EarlierChoice.tsx';
import { ExportPlan } from './ExportPlan.tsx';
import { ExportResult } from './ExportResult.tsx';
import { fileName } from './file-name.ts';
import { changedOf, lossesOf } from './losses-of.ts';
import { namedOf } from './named-of.ts';
import { PhotoOutputs } from './PhotoOutputs.tsx';
import { TargetChoice } from './TargetChoice.tsx';
import { usePackageDraft } from './use-package-draft.ts';
import { usePlanned } from './use-planned.ts';
import styles from './Exchange.module.css';

interface ExportDialogProps {
  readonly ids: readonly ArticleId[];
  readonly as: EntryId;
  readonly askPlace: AskPlace;
  readonly onClose: () => void;
}

/** Xuất gói: what for, what will be in it, where; then how far, and what became of it. */
export function ExportDialog({ ids: asked, as, askPlace, onClose }: ExportDialogProps) {
  const { exchange: words, window } = useWords();
  const [ids, setIds] = useState(asked);
  const draft = usePackageDraft(ids);
  const { targets, photos, into } = draft;
  const planned = usePlanned(draft, setIds);
  const { articles, staying, isReady, error } = planned;
  const { progress, run, cancel } = useLongWork();
  const [toReplace, setToReplace] = useState<GivenPlace>();
  const write = useMutation({
    mutationFn: async (place: GivenPlace) => {
      const order = {
        ...{ ids: [...draft.ids], out: place.ref, targets: [...targets], photos },
        ...{ zip: draft.shape === 'zip', as, stay: staying.map(({ id }) => id) },
      };
      const receipt = await run((work) => api.exchange.export({ ...order, replace: place.replaces, work }));
      return { receipt, place };
    },
  });
  const changed = changedOf(into, staying);

  async function begin() {
    if (into) return setToReplace({ ref: into.place, path: into.path, replaces: true });
    const name = fileName(
      'goi',
      articles.map(({ headline }) => headline),
      new Date(),
    );
    const place = await askPlace({
      title: words.placeTitle,
      wanted: { kind: 'newFile', name: draft.shape === 'zip' ? `${name}.zip` : name },
      action: words.exportHere,
      losses: async (out) =>
        lossesOf(await api.exchange.replaced({ ids: [...draft.ids], out, zip: draft.shape === 'zip' }), {
          exchange: words,
          window,
        }),
    });
    if (place) write.mutate(place);
  }

  const start = useOnceReady({ isReady, isComing: planned.isComing, act: () => void begin() });
  const isOver = write.data !== undefined;
  return (
    <Dialog
      title={words.exportTitle(draft.ids.length)}
      isOpen
      isQuestion={write.isPending}
      onClose={write.isPending ? cancel : onClose}
      actions={
        write.isPending ? (
          <Button onPress={cancel} autoFocus>
            {words.stop}
          </Button>
        ) : (
          <>
            <Button onPress={onClose} autoFocus={!write.isIdle}>
              {isOver ? window.close : window.cancel}
            </Button>
            {!isOver && (
              <Button
                kind="primary"
                isBusy={start.isWaiting || !(isReady || planned.isComing)}
                autoFocus={write.isIdle}
                onPress={start.press}
              >
                {into ? words.exportAgain : words.chooseAndExport}
              </Button>
            )}
          </>
        )
      }
    >
      {write.isPending && <ProgressBar label={words.exporting} {...(progress ?? { done: 0, total: 0 })} />}
      {write.data && <ExportResult {...write.data} />}
      {(write.error ?? error) && <Notice kind="failure">{failureText(write.error ?? error)}</Notice>}
      {!write.isPending && !isOver && draft.isLooking && <p className={styles.hint}>{words.planning}…</p>}
      {!write.isPending && !isOver && !draft.isLooking && (
        <>
          <EarlierChoice draft={draft} asked={ids} staying={staying} />
          <TargetChoice targets={targets} held={into?.targets ?? []} onChange={draft.setTargets} />
          {targets.length > 0 && <PhotoOutputs targets={targets} order={photos} onChange={draft.setPhotos} />}
          {!into && (
            <Choice
              label={words.shape}
              options={(['folder', 'zip'] as const).map((id) => ({ id, title: words.shapes[id] }))}
              value={draft.shape}
              onChange={draft.setShape}
            />
          )}
          {targets.length === 0 ? (
            <p className={styles.hint}>{words.noTarget}</p>
          ) : (
            <>
              {planned.progress && <ProgressBar label={words.planning} {...planned.progress} />}
              {articles.length > 0 ? (
                <ExportPlan planned={planned} isReplacing={into !== undefined} />
              ) : (
                !error && !planned.progress && <p className={styles.hint}>{words.planning}…</p>
              )}
            </>
          )}
        </>
      )}
      {toReplace && (
        <ReplaceQuestion
          title={words.replaceEarlierTitle}
          replace={words.replaceEarlier}
          cancel={window.cancel}
          onReplace={() => {
            setToReplace(undefined);
            write.mutate(toReplace);
          }}
          onClose={() => setToReplace(undefined)}
        >
          <p>{words.replaceEarlierQuestion}</p>
          <p className={styles.path}>{toReplace.path}</p>
          {staying.length > 0 && <p>{words.stay(staying.length, namedOf(staying, window.untitled))}</p>}
          {changed.length > 0 && (
            <Notice kind="warning">{words.changedSinceExport(changed.join(', '))}</Notice>
          )}
        </ReplaceQuestion>
      )}
    </Dialog>
  );
}
