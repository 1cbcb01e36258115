import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { rowsAtOnce, summariesQuery } from '#renderer/api/articles.ts';
import { chainQuery, type Me } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Move } from '#shared/areas/workflow.ts';
import type { ArticleId } from '#shared/ids.ts';
import { HowManyGo } from './HowManyGo.tsx';
import { moveMany, type MoveOrder } from './move-many.ts';
import { MovedMany } from './MovedMany.tsx';
import { asksReason, likeliestOffer, needsReason, offeredToMany } from './offered-moves.ts';
import { endReasonDraft, useReasonDraft } from './reason-drafts.ts';
import styles from './SignOffPanel.module.css';

interface MoveManyProps {
  readonly ids: readonly ArticleId[];
  readonly me: Me;
  readonly onClose: () => void;
}

/** One decision over several articles. Those it cannot be made for stay, and say why; a reference is not asked for any. */
export function MoveManyDialog({ ids: asked, me, onClose }: MoveManyProps) {
  const words = useWords();
  const { signoff } = words;
  const { ids, offers, lookedAt, isLooking } = useOffered(asked, me);
  const references = asked.length - ids.length;
  const [chosen, setChosen] = useState<Move | null>(null);
  const draft = `${me.id} ${ids.join(' ')}`;
  const { reason, write } = useReasonDraft(draft);
  const offer = offers.find(({ move: offered }) => offered === chosen) ?? likeliestOffer(offers);
  const move = offer?.move;
  const { many, done, stop } = useMoving(() => endReasonDraft(draft));
  const isMissing = move !== undefined && needsReason(move) && reason.trim() === '';
  const canGo = move !== undefined && !many.isPending && !isMissing;
  const go = () => canGo && many.mutate({ ids, move, reason: asksReason(move) ? reason : '', as: me.id });
  return (
    <Dialog
      title={ids.length === 0 ? signoff.title : signoff.manyTitle(ids.length)}
      isOpen
      isQuestion={many.isPending}
      onClose={many.isPending ? stop : onClose}
      actions={
        <>
          <Button onPress={many.isPending ? stop : onClose} autoFocus={!many.isIdle}>
            {many.isPending ? signoff.stopMany : many.isSuccess ? words.window.close : words.window.cancel}
          </Button>
          {many.isIdle && move && (
            <Button kind="primary" onPress={go} isDisabled={!canGo}>
              {signoff.moves[move]}
            </Button>
          )}
        </>
      }
    >
      {many.isSuccess ? (
        <MovedMany outcome={many.data} ids={ids} move={many.variables.move} />
      ) : many.isPending ? (
        <ProgressBar label={signoff.movingMany} done={done} total={ids.length} />
      ) : isLooking ? (
        <ProgressBar label={signoff.lookingAtMany} done={lookedAt} total={ids.length} />
      ) : (
        <>
          {references > 0 && (
            <p className={styles.quiet}>
              {ids.length === 0 ? signoff.reference : signoff.referencesStay(references)}
            </p>
          )}
          {offer && (
            <>
              <Choice
                label={signoff.what}
                autoFocus
                options={offers.map(({ move: id, fits }) => ({
                  id,
                  title:
                    fits.length < ids.length
                      ? signoff.moveOf(signoff.moves[id], fits.length)
                      : signoff.moves[id],
                }))}
                value={offer.move}
                onChange={setChosen}
              />
              <HowManyGo offer={offer} total={ids.length} me={me} />
            </>
          )}
          {move && asksReason(move) && (
            <TextField
              label={needsReason(move) ? signoff.reason : signoff.reasonOptional}
              description={signoff.reasonHint}
              value={reason}
              onChange={write}
              onSend={go}
              rows={3}
            />
          )}
        </>
      )}
    </Dialog>
  );
}

/** The moving, how many were gone through, and what stops it. */
function useMoving(onSuccess: () => void) {
  const [done, setDone] = useState(0);
  const stopping = useRef(new AbortController());
  const many = useMutation({
    mutationFn: (order: Omit<MoveOrder, 'signal' | 'onProgress'>) =>
      moveMany({ ...order, signal: stopping.current.signal, onProgress: setDone }),
    onSuccess,
  });
  return { many, done, stop: () => stopping.current.abort() };
}

/** Those that go through the chain, and what may be done with at least one of them. */
function useOffered(ids: readonly ArticleId[], me: Me) {
  const [lookedAt, setLookedAt] = useState(0);
  const { data: articles } = useQuery(summariesQuery(ids, setLookedAt));
  const { data: chain } = useQuery(chainQuery);
  const stories = articles?.filter(({ kind }) => kind === 'story');
  const offers = chain && stories ? offeredToMany(stories, me.rank, chain) : [];
  const isLooking = articles === undefined && ids.length > rowsAtOnce;
  return { ids: stories?.map(({ id }) => id) ?? ids, offers, lookedAt, isLooking };
}
