import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/api/failure-text.ts';
import { useLongWork } from './use-long-work.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { ExportTarget, PhotoOrder } from '#shared/areas/exchange.ts';
import type { ArticleId, EntryId } from '#shared/ids.ts';
import type { AskPlace, GivenPlace } from './ask-place.ts';
import { planQuery } from './exchange-queries.ts';
import { ExportPlan } from './ExportPlan.tsx';
import { ExportResult } from './ExportResult.tsx';
import { fileName } from './file-name.ts';
import { PhotoOutputs, usualPhotos } from './PhotoOutputs.tsx';
import { TargetChoice } from './TargetChoice.tsx';
import styles from './Exchange.module.css';

interface ExportDialogProps {
  readonly ids: readonly ArticleId[];
  readonly as: EntryId;
  readonly askPlace: AskPlace;
  readonly onClose: () => void;
}

type Shape = 'folder' | 'zip';

/** Xuất gói: what for, what will be in it, where; then how far, and what became of it. */
export function ExportDialog({ ids: asked, as, askPlace, onClose }: ExportDialogProps) {
  const { exchange: words, window } = useWords();
  const [ids, setIds] = useState(asked);
  const [targets, setTargets] = useState<readonly ExportTarget[]>(['web', 'layout']);
  const [photos, setPhotos] = useState<PhotoOrder>(usualPhotos);
  const [shape, setShape] = useState<Shape>('folder');
  const { data: plan, error } = useQuery(planQuery(ids, targets, photos));
  const { progress, run, cancel } = useLongWork();
  const write = useMutation({
    mutationFn: async (place: GivenPlace) => {
      const order = {
        ...{ ids: [...ids], out: place.ref, targets: [...targets], photos },
        ...{ zip: shape === 'zip', as },
      };
      const receipt = await run((work) => api.exchange.export({ ...order, replace: place.replaces, work }));
      return { receipt, place };
    },
  });
  const articles = plan?.articles ?? [];
  const free = articles.filter(({ blockers }) => blockers.length === 0).map(({ id }) => id);
  const isReady = targets.length > 0 && articles.length > 0 && free.length === articles.length;

  async function begin() {
    const name = fileName(
      'goi',
      articles.map(({ headline }) => headline),
      new Date(),
    );
    const place = await askPlace({
      title: words.placeTitle,
      wanted: { kind: 'newFile', name: shape === 'zip' ? `${name}.zip` : name },
      action: words.exportHere,
    });
    if (place) write.mutate(place);
  }

  const isOver = write.data !== undefined;
  return (
    <Dialog
      title={words.exportTitle(ids.length)}
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
              <Button kind="primary" isDisabled={!isReady} onPress={() => void begin()}>
                {words.chooseAndExport}
              </Button>
            )}
          </>
        )
      }
    >
      {write.isPending && <ProgressBar label={words.exporting} {...(progress ?? { done: 0, total: 0 })} />}
      {write.data && <ExportResult {...write.data} />}
      {(write.error ?? error) && <Notice kind="failure">{failureText(write.error ?? error)}</Notice>}
      {!write.isPending && !isOver && (
        <>
          <TargetChoice targets={targets} onChange={setTargets} />
          {targets.length > 0 && <PhotoOutputs targets={targets} order={photos} onChange={setPhotos} />}
          <Choice
            label={words.shape}
            options={(['folder', 'zip'] as const).map((id) => ({ id, title: words.shapes[id] }))}
            value={shape}
            onChange={setShape}
          />
          {targets.length === 0 ? (
            <p className={styles.hint}>{words.noTarget}</p>
          ) : (
            <ExportPlan articles={articles} onLeaveOut={free.length > 0 ? () => setIds(free) : undefined} />
          )}
          {targets.includes('layout') && <p className={styles.hint}>{words.replaceHint}</p>}
        </>
      )}
    </Dialog>
  );
}
